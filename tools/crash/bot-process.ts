/** The bot's process as the harness sees it: started, ready, ended. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync } from "node:fs"
import { doesOurWork } from "../../src/matrix/fair-time.ts"
import type { Ready } from "./bot.ts"

export interface BotFiles {
  readonly config: string
  readonly log: string
  /** Secrets, as `waggle start` takes them. */
  readonly environment: Readonly<Record<string, string>>
}

/** How the bot's process is run. */
export interface Running {
  readonly script: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Options for Node itself. */
  readonly node?: readonly string[]
}

/** The bot exits with this code if the homeserver does not answer in time. In the harness that means a slow machine, so the bot starts again. */
export const tooSlow = 5

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export class BotProcess {
  /** Milliseconds from the start of the process until the bot answers. Null if it never did. */
  startTook: number | null = null
  /** When the process began, by `performance.now()`. */
  readonly begun = performance.now()
  /** How the process has ended. Null while it runs. */
  outcome: Ended | null = null
  readonly #child: ChildProcess
  readonly #ended: Promise<Ended>
  readonly #ready: Promise<Ready | null>

  constructor(files: BotFiles, { script, args, environment, node = [] }: Running) {
    const log = openSync(files.log, "a")
    this.#child = fork(script, args, {
      stdio: ["ignore", log, log, "ipc"],
      env: { ...process.env, ...files.environment, ...environment },
      execArgv: [...node],
    })
    closeSync(log)
    doesOurWork(this.#child.pid)
    this.#ended = once(this.#child, "exit").then(([code, signal]) => {
      this.outcome = { code, signal }
      return this.outcome
    })
    const message = once(this.#child, "message").then(([ready]) => {
      this.startTook = performance.now() - this.begun
      return ready as Ready
    })
    this.#ready = Promise.race([message, this.#ended.then(() => null)])
  }

  /** Resolves when the bot is ready. Null if the process ended first. */
  ready(): Promise<Ready | null> {
    return this.#ready
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Tells the process something: `count` means that it counts from now on how often it passes the step at which it must die. */
  tell(what: "count" | { readonly ahead: number }): void {
    if (this.#child.connected) this.#child.send(what)
  }

  ended(): Promise<Ended> {
    return this.#ended
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<Ended> {
    this.#child.kill(signal)
    return await this.#ended
  }
}
