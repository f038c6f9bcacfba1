import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { commands } from "../commands/index.ts"
import { languages, localesFolder, messageFiles } from "../src/kernel/languages.ts"
import type { Details } from "../src/kernel/rules/refusals/declare.ts"
import { reasons, refusals } from "../src/kernel/rules/refusals/index.ts"
import { laterCapabilities } from "./support/german.ts"
import { askedFor, callsWithKeys, readLocale } from "./support/locale-file.ts"
import { root, sourcesIn } from "./support/sources.ts"

const locales = languages.map((language) => ({ language, file: readLocale(language) }))
const english = readLocale("en")
const sources = sourcesIn("src", "commands")
const asked = askedFor(sources)

/** Keys that code composes outside a call of `t`. Keep them few. */
const composed: readonly string[] = []

/** A message about an office also gets the office's name and the word for it. */
const withOffice = (given: readonly string[]): readonly string[] =>
  given.includes("office") || given.includes("held") ? [...given, "officeName", "officeWord"] : given

const names: ReadonlySet<string> = new Set(commands.map(({ name }) => name))

describe("the locale files", () => {
  it.each(locales)("are whole in $language: each message can be read, and stands there once", ({ file }) => {
    expect(file.written.filter((key, index) => file.written.indexOf(key) < index)).toEqual([])
    expect(file.written.filter((key) => !file.variables.has(key))).toEqual([])
  })

  it.each(locales)("hold nothing in $language but messages and comments", ({ language }) => {
    const lines = filesOf(language).flatMap(({ text }) => text.split("\n"))
    expect(lines.filter((line) => !/^($|#|\s|[a-z][\w-]* =|[})\]])/i.test(line))).toEqual([])
  })

  it.each(locales)("name each command in $language by its one name, which works in every co-op", ({ language }) => {
    // People may type a command in their language, too. If one message says `!conference` and another `!vollversammlung`, they look like two.
    const named = filesOf(language).flatMap(({ text }) =>
      [...text.matchAll(/\{ \$prefix \}([\p{L}-]+)/gu)].map(([, name]) => name),
    )
    expect(named.length).toBeGreaterThan(500)
    expect([...new Set(named)].filter((name) => !names.has(name ?? ""))).toEqual([])
  })

  it.each(locales)("have the same messages in $language as in English", ({ file }) => {
    expect(file.written.toSorted()).toEqual(english.written.toSorted())
  })

  it.each(locales)("stand in $language in the same files as in English, in the same order", ({ language }) => {
    const keysOf = ({ name, text }: { name: string; text: string }) => [name, text.match(/^[a-z][\w-]*(?= =)/gim)]
    expect(filesOf(language).map(keysOf)).toEqual(filesOf("en").map(keysOf))
  })

  it.each(locales)("use the same variables in $language as in English", ({ file }) => {
    const different = Array.from(file.variables).filter(
      ([key, names]) => !sameSet(names, english.variables.get(key) ?? new Set()),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  it.each(locales.filter(({ language }) => language !== "en"))("are translated in $language", ({ file }) => {
    const same = Array.from(file.texts).filter(
      ([key, text]) => text === english.texts.get(key) && (text.match(/\p{L}{3,}/gu) ?? []).length > 1,
    )
    expect(same.map(([key]) => key)).toEqual([])
  })

  it("of a capability that came later are all said in a German test of its own", () => {
    expect(laterCapabilities.filter((name) => !existsSync(join(root, `test/german/${name}.test.ts`)))).toEqual([])
  })

  it("have every message that the program says", () => {
    const missing = asked.keys.filter(({ key }) => !english.variables.has(key))
    expect(missing.map(({ key, path }) => `${key} (${path})`)).toEqual([])
  })

  it.each(locales)("say in $language why something is refused, for every reason and for no other", ({ file }) => {
    // The words `refused-message-…` say why the bot ignores a whole message. No rule gives such a reason.
    const said = file.written.filter((key) => key.startsWith("refused-") && !key.startsWith("refused-message-"))
    expect(said.toSorted()).toEqual(reasons.map((reason) => `refused-${reason}`).toSorted())
  })

  it("are given every detail that they use of a refusal", () => {
    const lacking = reasons.flatMap((reason) => {
      const declared: Details = refusals[reason]
      const ofKind = Object.values(declared).some(({ form }) => form === "kind") ? ["kindName", "form"] : []
      const given = ["prefix", ...ofKind, ...withOffice(Object.keys(declared))]
      const used = Array.from(english.variables.get(`refused-${reason}`) ?? [])
      return used.filter((name) => !given.includes(name)).map((name) => `${reason} lacks ${name}`)
    })
    expect(lacking).toEqual([])
  })

  it("are given every variable that they use", () => {
    const lacking = callsWithKeys(sources).flatMap(({ path, key, given }) => {
      const used = Array.from(english.variables.get(key) ?? [])
      const missing = given === null ? [] : used.filter((name) => !withOffice(given).includes(name))
      return missing.length > 0 ? [`${key} lacks ${missing.join(", ")} (${path})`] : []
    })
    expect(lacking).toEqual([])
  })

  it("have no message that the program never says", () => {
    const prefixes = [...asked.prefixes, ...composed]
    const said = new Set(asked.keys.map(({ key }) => key))
    const unused = english.written.filter(
      (key) =>
        !said.has(key) &&
        !asked.strings.has(key) &&
        !english.referred.has(key) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })

  it("have a message for each composed beginning", () => {
    const empty = asked.prefixes.filter((prefix) => !english.written.some((key) => key.startsWith(prefix)))
    expect(empty).toEqual([])
  })
})

const filesOf = (language: string) =>
  messageFiles(localesFolder, language).map((name) => ({
    name,
    text: readFileSync(join(localesFolder, language, name), "utf8"),
  }))

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && Array.from(one).every((item) => other.has(item))
