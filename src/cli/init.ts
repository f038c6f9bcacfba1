/** `waggle init`: asks a few questions and writes a first configuration file. */
import { existsSync, writeFileSync } from "node:fs"
import { BlockList, isIP } from "node:net"
import { Command } from "commander"
import type { z } from "zod"
import { mxid, name, url, zone } from "../config/fields.ts"
import { type FirstConfig, firstConfigText } from "../config/first.ts"
import { parseConfig } from "../config/load.ts"
import { type PresetName, presetNames } from "../config/schema.ts"
import { type Language, languages } from "../kernel/languages.ts"
import type { Words } from "../kernel/views/words.ts"
import { asking } from "./asking.ts"
import { CliError, defaultFile, type Terminal, wordsFor, writeLines } from "./terminal.ts"

export const initCommand = (terminal: Terminal): Command => {
  const command = new Command("init")
  return command
    .description("ask a few questions and write a configuration file")
    .argument("[file]", "file to write; one that exists is left alone", defaultFile)
    .action(async (file: string) => {
      const words = wordsFor(command, terminal)
      if (existsSync(file)) throw new CliError("cli-init-exists", { file })
      writeLines(terminal.out, [words.t("cli-init-intro", { file }), ""])
      const text = firstConfigText(await askAll(words, terminal), file)
      // This checks that `waggle check` will accept the file.
      parseConfig(text, file)
      write(file, text)
      writeLines(terminal.out, ["", words.t("cli-init-written", { file }), words.t("cli-init-next", { file })])
    })
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" })
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    throw code === "EEXIST"
      ? new CliError("cli-init-exists", { file })
      : new CliError("cli-init-unwritable", { file, code })
  }
}

async function askAll(words: Words, terminal: Terminal): Promise<FirstConfig> {
  const lines = asking(terminal)
  const ask = async <T>(
    question: string,
    expected: string,
    read: (answer: string) => T | null,
    usual = "",
  ): Promise<T> => {
    for (;;) {
      const line = await lines.ask(usual === "" ? `${question}: ` : `${question} [${usual}]: `)
      if (line === null) throw new CliError("cli-init-ended")
      const answer = read(unquoted(line) || usual)
      if (answer !== null) return answer
      writeLines(terminal.out, [words.t("cli-init-again", { expected: words.t(`config-expected-${expected}`) })])
    }
  }
  try {
    const homeserver = await ask(words.t("cli-init-homeserver"), "url", (text) => fitting(url, withScheme(text)))
    const user = await ask(words.t("cli-init-user"), "mxid", (text) => fitting(mxid, text))
    const coop = await ask(words.t("cli-init-name"), "text", (text) => fitting(name, text))
    const language = await ask(words.t("cli-init-language"), "language", toLanguage, words.language)
    const place = await ask(words.t("cli-init-zone"), "zone", (text) => fitting(zone, text), words.zone)
    const founders = await ask(words.t("cli-init-founders"), "founders", (text) => toFounders(text, user))
    writeLines(
      terminal.out,
      presetNames.map((name) => `  ${name}: ${words.t(`cli-init-preset-${name}`)}`),
    )
    const preset = await ask(words.t("cli-init-preset"), "preset", toPreset, "freecoop")
    return { homeserver, user, name: coop, language, zone: place, founders, preset }
  } finally {
    lines.close()
  }
}

const fitting = <T>(field: z.ZodType<T>, text: string): T | null => field.safeParse(text).data ?? null

/** The text without quotes around it. The program writes quotes into the file itself, so a user who types them too means the same text. */
const unquoted = (text: string) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text

/**
 * The address with a scheme. An address without a scheme gets `http` if it is on the same machine or in a private network, because such a
 * homeserver seldom has a certificate. Any other address gets `https`.
 */
function withScheme(text: string): string {
  if (text === "" || /^\w+:\/\//.test(text)) return text
  const host = /^\[(.*)\]|^[^/:]*/.exec(text)
  return `${isNear(host?.[1] ?? host?.[0] ?? "") ? "http" : "https"}://${text}`
}

function isNear(host: string): boolean {
  const family = isIP(host)
  if (family === 0) return !host.includes(".") || /\.(local|localhost|internal|lan)$/i.test(host)
  return privateNetworks.check(host, family === 6 ? "ipv6" : "ipv4")
}

const privateNetworks = new BlockList()
for (const [network, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  privateNetworks.addSubnet(network, prefix)
privateNetworks.addAddress("::1", "ipv6")
privateNetworks.addSubnet("fc00::", 7, "ipv6")

const toLanguage = (text: string): Language | null =>
  languages.find((language) => language === text.toLowerCase()) ?? null

const toPreset = (text: string): PresetName | null => presetNames.find((name) => name === text.toLowerCase()) ?? null

function toFounders(text: string, bot: string): string[] | null {
  const people = Array.from(
    new Set(
      text
        .split(/[\s,;]+/)
        .filter((word) => word !== "")
        .map(unquoted),
    ),
  )
  return people.length > 0 && people.every((person) => mxid.safeParse(person).success && person !== bot) ? people : null
}
