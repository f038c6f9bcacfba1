/** `waggle demo`: shows a co-op of five on a real homeserver, and then lets the user take part. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { Command, Option } from "commander"
import { loadSecrets } from "../config/secrets.ts"
import { type DemoStory, demoStories } from "../demo/coop.ts"
import { runDemo } from "../demo/demo.ts"
import { Deviation } from "../demo/deviation.ts"
import type { DemoHomeserver } from "../demo/homeserver.ts"
import type { Words } from "../kernel/views/words.ts"
import { errorLines } from "./error-lines.ts"
import { keepStatus } from "./keep-status.ts"
import { createLog } from "./log.ts"
import { typedPath } from "./person-path.ts"
import { startBot } from "./start-bot.ts"
import { CliError, type Terminal, wordsFor, writeLines } from "./terminal.ts"

interface DemoOptions {
  readonly exit?: true
  /** The story's name. False with `--no-story`, true without either option. */
  readonly story: DemoStory | boolean
  readonly transcript?: string
  readonly data?: string
  readonly verbose?: true
}

/** How long the demo's end may take, in milliseconds. The homeserver ends with this process in any case. */
const endDeadline = 8_000
const widest = 110

export const demoCommand = (terminal: Terminal): Command => {
  const command = new Command("demo")
  return command
    .description("show a decision from its proposal to its recount, on a real homeserver, then try it yourself")
    .addOption(
      new Option(
        "--story <name>",
        "which story: cooperative (the default), or hierarchy (officers, a conference, bylaws)",
      ).choices(demoStories),
    )
    .option("--no-story", "leave the story out: only the co-op, and you")
    .option("--exit", "end after the story; the exit code says whether it went as written")
    .option("--transcript <file>", "write each message to this file, as a line of JSON")
    .option("--data <folder>", "keep the bot's data in this folder")
    .option("--verbose", "show the bot's log, on standard error")
    .action(async (options: DemoOptions) => {
      const words = wordsFor(command, terminal)
      const code = await demo(terminal, words, options, command.optsWithGlobals<{ debug?: true }>().debug === true)
      // Without this exit, the Matrix SDK's leftovers would keep the process alive for minutes.
      process.exit(code)
    })
}

async function demo(terminal: Terminal, words: Words, options: DemoOptions, debug: boolean): Promise<number> {
  const { data, remove } = dataFolder(options.data)
  const stop = new AbortController()
  const fatal = Promise.withResolvers<never>()
  const interrupted = new Promise<"interrupted">((end) =>
    stop.signal.addEventListener("abort", () => end("interrupted")),
  )
  let code = 0
  let told = false
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)
    process.on(signal, () => {
      // Ending a demo that only waits for input is no failure.
      code ||= told ? 0 : status
      stop.abort()
    })
  // If the process that started this one (tools/run.mjs) ends, the demo ends too.
  if (process.connected) process.once("disconnect", () => stop.abort())

  const closers: (() => Promise<void>)[] = []
  const out = terminal.out as Partial<NodeJS.WriteStream>
  const run = runDemo(
    {
      words,
      input: terminal.in,
      output: terminal.out,
      interactive: (terminal.in as Partial<NodeJS.ReadStream>).isTTY === true && out.isTTY === true,
      colour: out.isTTY === true && !terminal.environment.NO_COLOR,
      width: Math.min(out.columns ?? (Number(terminal.environment.COLUMNS) || 100), widest),
      data,
      kept: options.data !== undefined,
      exit: options.exit === true,
      story: typeof options.story === "string" ? options.story : "cooperative",
      told: options.story !== false,
      transcript:
        options.transcript === undefined ? null : resolve(typedPath(options.transcript, terminal.environment)),
      program: join(import.meta.dirname, "waggle.ts"),
      signal: stop.signal,
      storyTold: () => {
        told = true
      },
      startHomeserver: () => homeserver((line) => writeLines(terminal.err, [line])),
      startBot: async (config, password, clock) => {
        const log = createLog({
          level: options.verbose ? "info" : "silent",
          format: "plain",
          destination: { write: (line) => terminal.err.write(line) },
        })
        const secrets = { ...loadSecrets(data, {}), password }
        const bot = await startBot(config, secrets, {
          log,
          onFatal: (error) => fatal.reject(error),
          ...(clock && { clock }),
        })
        const status = keepStatus(data, bot, log)
        closers.push(async () => status.end(null))
        return bot
      },
    },
    closers,
  )
  // The race below takes only the promise that settles first. If another one is rejected later, the process must not end because of an
  // unhandled rejection.
  run.catch(() => {})
  fatal.promise.catch(() => {})
  try {
    await Promise.race([run, fatal.promise, interrupted])
  } catch (error) {
    code ||= 1
    writeLines(terminal.err, problem(error, words, debug))
  }
  await end(closers)
  remove()
  return code
}

function problem(error: unknown, words: Words, debug: boolean): string[] {
  if (!(error instanceof Deviation)) return errorLines(error, words, debug)
  const seen = error.seen.length > 0 ? error.seen : [words.t("demo-deviation-nothing")]
  return [words.t(error.id, error.variables), ...seen.map((line) => `  ${line.replaceAll("\n", "\n  ")}`)]
}

/** Ends everything that was started, in reverse order. If something takes too long, it is cut off when the process ends. */
async function end(closers: (() => Promise<void>)[]): Promise<void> {
  const all = async () => {
    for (const close of closers.splice(0).reverse()) await close().catch(() => {})
  }
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(late.resolve, endDeadline)
  await Promise.race([all(), late.promise])
  clearTimeout(timer)
}

function dataFolder(given: string | undefined): { data: string; remove: () => void } {
  if (given === undefined) {
    const data = mkdtempSync(join(tmpdir(), "waggle-demo-"))
    return { data, remove: () => rmSync(data, { recursive: true, force: true }) }
  }
  const data = resolve(typedPath(given, process.env))
  if (existsSync(join(data, "waggle.sqlite"))) throw new CliError("demo-data-used", { folder: data })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  return { data, remove: () => {} }
}

/** Starts a homeserver. The code for that is only in the source tree, not in an installation. */
async function homeserver(log: (line: string) => void): Promise<DemoHomeserver> {
  const path = join(import.meta.dirname, "../../tools/homeserver.ts")
  if (!existsSync(path)) throw new CliError("demo-no-homeserver", { path })
  // Imported by its path, because production code must not depend on tools.
  const starter: { startHomeserver(options: object): Promise<DemoHomeserver> } = await import(pathToFileURL(path).href)
  return starter.startHomeserver({ log: (line: string) => log(`homeserver: ${line}`) })
}
