/** The demo from its start to its end: homeserver, bot, members, the story, the prompt. */
import { spawn } from "node:child_process"
import { appendFileSync, writeFileSync } from "node:fs"
import type { Readable, Writable } from "node:stream"
import type { Words } from "../views/words.ts"
import { type CoopParts, DemoCoop, people } from "./coop.ts"
import type { DemoHomeserver } from "./homeserver.ts"
import { promptHelp, runPrompt } from "./prompt.ts"
import { Screen } from "./screen.ts"
import { Stage } from "./stage.ts"
import { playStory, type ShellAnswer } from "./story.ts"
import type { Heard } from "./watch.ts"

export interface DemoParts {
  readonly words: Words
  readonly input: Readable
  readonly output: Writable
  readonly interactive: boolean
  readonly colour: boolean
  readonly width: number
  /** An existing folder for all that is kept. */
  readonly data: string
  /** Whether the folder stays when the demo ends. */
  readonly kept: boolean
  /** Whether the story is played. */
  readonly story: boolean
  /** Ends after the story. */
  readonly exit: boolean
  /** File that takes each message as a line of JSON; null: none. */
  readonly transcript: string | null
  /** The program's own command line. */
  readonly program: string
  readonly signal: AbortSignal
  /** Called when only the prompt is left. */
  storyTold(): void
  startHomeserver(): Promise<DemoHomeserver>
  readonly startBot: CoopParts["startBot"]
}

/**
 * Plays the story and, unless it is to end then, offers the prompt. `closers` grows by what is to be ended afterwards, last first,
 * however this ends.
 * @throws Deviation where the story goes otherwise than written
 */
export async function runDemo(parts: DemoParts, closers: (() => Promise<void>)[]): Promise<void> {
  const { words, data, output, signal } = parts
  const began = performance.now()
  const screen = new Screen(words, {
    write: (text) => output.write(text),
    colour: parts.colour,
    width: parts.width,
  })
  if (parts.transcript !== null) writeFileSync(parts.transcript, "")
  screen.narrate(words.t("demo-starting-homeserver"))
  const starting = parts.startHomeserver()
  // Also one that is not up yet has to be stopped.
  closers.push(() => starting.then((homeserver) => homeserver.stop()))
  const homeserver = await starting
  signal.throwIfAborted()
  const progress = (line: string) => screen.narrate(line)
  const coop = await DemoCoop.start({ homeserver, data, words, signal, startBot: parts.startBot, progress }, closers)
  if (parts.transcript !== null) keepTranscript(coop, parts.transcript)
  signal.throwIfAborted()

  const unhurried = parts.interactive && !parts.exit
  if (parts.story) {
    const stage = new Stage(coop, screen, { pause: unhurried ? 400 : 0, deadline: 30_000 })
    await playStory(stage, (args) => waggle(parts, args))
    const seconds = words.number(Math.round((performance.now() - began) / 1000))
    await stage.narrate(words.t("demo-done", { seconds, messages: coop.watch.heard.length }))
  }
  if (parts.kept) screen.text([words.t("demo-kept", { folder: data }), ""])
  if (parts.exit) return

  screen.heading(words.t("demo-scene-yours"))
  screen.text([...logins(coop, words), "", ...promptHelp({ coop, screen }), ""])
  parts.storyTold()
  await runPrompt({ ...parts, coop, screen })
}

/** Address, names, passwords, recovery keys: for any Matrix client on this machine. */
function logins(coop: DemoCoop, words: Words): string[] {
  const rows = people.flatMap((person) => {
    const login = coop.logins.get(person)
    return login ? [`  ${login.userId}   ${login.recoveryKey}`] : []
  })
  const password = coop.logins.get("ana")?.password ?? ""
  return [words.t("demo-logins", { address: coop.config.homeserver, password }), ...rows, words.t("demo-logins-verify")]
}

/** Writes each message once, in the order in which they were first seen. */
function keepTranscript(coop: DemoCoop, path: string): void {
  const write = ({ room, sender, encrypted, body, at }: Heard) =>
    appendFileSync(path, `${JSON.stringify({ room, sender, encrypted, body, at: new Date(at).toISOString() })}\n`)
  for (const heard of coop.watch.heard) write(heard)
  coop.watch.onHeard(write)
}

/** Runs the command line in a process of its own, in the data folder, and resolves to what it printed. */
async function waggle({ program, data, words, signal }: DemoParts, args: readonly string[]): Promise<ShellAnswer> {
  // By the environment, so that the command is the one that is shown.
  const env = { ...process.env, LC_ALL: words.language }
  const child = spawn(process.execPath, [program, ...args], {
    cwd: data,
    env,
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.on("data", (chunk) => (output += chunk))
  child.stderr.on("data", (chunk) => (output += chunk))
  const { promise, resolve, reject } = Promise.withResolvers<ShellAnswer>()
  child.on("error", reject)
  child.on("close", (code) => resolve({ code, output }))
  return promise
}
