/** Starts test/support/session-process.ts and reads what it says. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { doesOurWork, within } from "../../src/matrix/fair-time.ts"
import { hung } from "./patience.ts"
import type { SessionRun } from "./session-process.ts"

type Line = { device?: string; body?: string; undecryptable?: string | null }

export class RunningSession {
  readonly lines: Line[] = []
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  #look = () => {}

  constructor(run: SessionRun) {
    const script = join(import.meta.dirname, "session-process.ts")
    const child = spawn(process.execPath, [script, JSON.stringify(run)], { stdio: ["ignore", "pipe", "inherit"] })
    this.#child = child
    doesOurWork(child.pid)
    this.#exited = once(child, "exit")
    createInterface({ input: child.stdout }).on("line", (line) => {
      this.lines.push(JSON.parse(line) as Line)
      this.#look()
    })
  }

  /** Resolves with a line that fits. @throws Error if none comes, or if the process ended without such a line */
  async line(fits: (line: Line) => boolean): Promise<Line> {
    const { promise, resolve, reject } = Promise.withResolvers<Line>()
    const failed = (why: string) => new Error(`${why}; it said ${JSON.stringify(this.lines)}`)
    this.#look = () => {
      const found = this.lines.find(fits)
      if (found) resolve(found)
    }
    void this.#exited.then(() => reject(failed("the process ended")))
    this.#look()
    const found = await within(promise, hung)
    if (!found) throw failed("not said")
    return found
  }

  async device(): Promise<string | undefined> {
    return (await this.line(({ device }) => device !== undefined)).device
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    this.#child.kill(signal)
    await this.#exited
  }

  /** Resolves when the process has ended by itself. */
  async ended(): Promise<void> {
    await this.#exited
  }
}
