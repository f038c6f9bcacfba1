/** The demo from start to end: homeserver, bot, members, story, prompt. */
import { spawn } from "node:child_process"
import { appendFileSync, writeFileSync } from "node:fs"
import type { Readable, Writable } from "node:stream"
import type { Words } from "../kernel/views/words.ts"
import { type CoopParts, DemoCoop, type DemoStory, people } from "./coop.ts"
import { playHierarchy } from "./hierarchy.ts"
import type { DemoHomeserver } from "./homeserver.ts"
import { promptHelp, runPrompt } from "./prompt.ts"
import { Screen } from "./screen.ts"
import { Stage } from "./stage.ts"
import { playStory, type ShellAnswer } from "./story.ts"
import { StoryClock } from "./story-clock.ts"
import type { Heard } from "./watch.ts"

export interface DemoParts {
  readonly words: Words
  readonly input: Readable
  readonly output: Writable
  readonly interactive: boolean
  readonly colour: boolean
  readonly width: number
  /** An existing folder for the bot's data. */
  readonly data: string
  /** Whether the data folder stays after the demo. */
  readonly kept: boolean
  /** Which story it is. The co-op's rules follow from it. */
  readonly story: DemoStory
  /** Whether to play the story. */
  readonly told: boolean
  /** Whether to end after the story, without a prompt. */
  readonly exit: boolean
  /** The file that gets each message as a line of JSON; null: no file. */
  readonly transcript: string | null
  /** The path of Waggle's command line. */
  readonly program: string
  readonly signal: AbortSignal
  /** Called when the story is over and only the prompt is left. */
  storyTold(): void
  startHomeserver(): Promise<DemoHomeserver>
  readonly startBot: CoopParts["startBot"]
}

/**
 * Plays the story and then offers the prompt, unless the demo should end after the story. Adds to `closers` the functions that end what was
 * started. The caller runs these in reverse order, even after an error.
 * @throws Deviation if the story does not go as written
 */
export async function runDemo(parts: DemoParts, closers: (() => Promise<void>)[]): Promise<void> {
  const { words, data, output, signal, story } = parts
  const began = performance.now()
  const screen = new Screen(words, {
    write: (text) => output.write(text),
    colour: parts.colour,
    width: parts.width,
  })
  if (parts.transcript !== null) writeFileSync(parts.transcript, "")
  screen.narrate(words.t("demo-starting-homeserver"))
  const starting = parts.startHomeserver()
  // A homeserver that is still starting must be stopped too.
  closers.push(() => starting.then((homeserver) => homeserver.stop()))
  const homeserver = await starting
  signal.throwIfAborted()
  const progress = (line: string) => screen.narrate(line)
  const clock = parts.told && story === "hierarchy" ? new StoryClock(words.zone) : null
  const coop = await DemoCoop.start(
    { homeserver, data, words, signal, story, clock, startBot: parts.startBot, progress },
    closers,
  )
  if (parts.transcript !== null) keepTranscript(coop, parts.transcript)
  signal.throwIfAborted()

  const unhurried = parts.interactive && !parts.exit
  if (parts.told) {
    const stage = new Stage(coop, screen, { pause: unhurried ? 400 : 0, deadline: 120_000 })
    if (clock) await playHierarchy(stage, clock)
    else await playStory(stage, (args) => waggle(parts, args))
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

/** Address, names, password and recovery keys, for any Matrix client on this machine. */
function logins(coop: DemoCoop, words: Words): string[] {
  const rows = people.flatMap((person) => {
    const login = coop.logins.get(person)
    return login ? [`  ${login.userId}   ${login.recoveryKey}`] : []
  })
  const password = coop.logins.get("ana")?.password ?? ""
  return [words.t("demo-logins", { address: coop.config.homeserver, password }), ...rows, words.t("demo-logins-verify")]
}

/** Writes each message once, in the order in which clients first saw them. */
function keepTranscript(coop: DemoCoop, path: string): void {
  const write = ({ room, sender, encrypted, body, at }: Heard) =>
    appendFileSync(path, `${JSON.stringify({ room, sender, encrypted, body, at: new Date(at).toISOString() })}\n`)
  for (const heard of coop.watch.heard) write(heard)
  coop.watch.onHeard(write)
}

/** Runs the command line in a process of its own, in the data folder. Resolves to its output and exit code. */
async function waggle({ program, data, words, signal }: DemoParts, args: readonly string[]): Promise<ShellAnswer> {
  // The language comes from the environment, so that the command runs as it is shown.
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
