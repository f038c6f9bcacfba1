/** The bot's process as the harness sees it: started, ready, ended. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync } from "node:fs"
import { join } from "node:path"
import { doesOurWork } from "../../src/matrix/fair-time.ts"
import type { Ready } from "./bot.ts"
import type { Kill } from "./plan.ts"

export interface BotFiles {
  readonly config: string
  readonly log: string
  /** Secrets, as `waggle start` takes them. */
  readonly environment: Readonly<Record<string, string>>
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

  /** `later`: how many milliseconds the bot's clock is ahead. */
  constructor(files: BotFiles, later: number, kill?: Kill) {
    const at = kill?.at === "step" ? { WAGGLE_CRASH_AT: `${kill.step}:${kill.nth}:${kill.since}` } : {}
    const log = openSync(files.log, "a")
    this.#child = fork(join(import.meta.dirname, "bot.ts"), [files.config], {
      stdio: ["ignore", log, log, "ipc"],
      env: { ...process.env, ...files.environment, WAGGLE_CRASH_LATER: String(later), ...at },
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

  /** From now on the bot counts how often it passes the step at which it must die. */
  count(): void {
    if (this.#child.connected) this.#child.send("count")
  }

  ended(): Promise<Ended> {
    return this.#ended
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<Ended> {
    this.#child.kill(signal)
    return await this.#ended
  }
}
