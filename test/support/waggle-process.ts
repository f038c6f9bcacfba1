/** `waggle start` in a process of its own, which a test can stop, kill and read. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { doesOurWork } from "../../src/matrix/fair-time.ts"
import { eventually } from "./patience.ts"

export class WaggleProcess {
  said = ""
  /** The exit code, or null while it runs or if a signal ended it. */
  code: number | null = null
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    const program = join(import.meta.dirname, "../../src/cli/waggle.ts")
    const child = spawn(process.execPath, [program, "--language", "en", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    })
    this.#child = child
    doesOurWork(child.pid)
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        this.said += part.toString()
      })
    this.#exited = once(child, "exit").then(([code]) => {
      this.code = typeof code === "number" ? code : null
    })
  }

  /** Waits until the process has said something that fits. */
  async says(fits: RegExp): Promise<void> {
    await eventually(
      () => fits.test(this.said),
      () => `${fits} was not said, but:\n${this.said}`,
      50,
    )
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Resolves when the process has ended. */
  async ended(): Promise<void> {
    await this.#exited
  }

  async kill(): Promise<void> {
    this.signal("SIGKILL")
    await this.ended()
  }
}
