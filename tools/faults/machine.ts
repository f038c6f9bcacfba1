/** The machine on which the bot runs, as the harness controls it: its process, clock, log, and the commands of its admin. */
import { execFile } from "node:child_process"
import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { comesAbout, fairTime, within } from "../../src/matrix/fair-time.ts"
import { type BotFiles, BotProcess, type Ended } from "../crash/bot-process.ts"

/** Milliseconds of fair time. A start, a stop, or anything else of the bot's that takes so long hangs. */
export const hung = 180_000

/** After so many milliseconds a bot that is told to stop ends with exit code 1, whatever it is doing. */
const stopDeadline = 9_000

const program = join(import.meta.dirname, "../../src/cli/waggle.ts")

interface Line {
  readonly level?: string
  readonly msg?: string
  readonly code?: string
  readonly device?: string
  readonly [field: string]: unknown
}

export class Machine {
  /** The IDs of all devices that the bot has had. */
  readonly devices = new Set<string>()
  /** How often the bot was started. */
  starts = 0
  readonly #files: BotFiles
  /** How many milliseconds the clock is ahead. */
  #ahead = 0
  #process: BotProcess | null = null
  /** How many bytes of the log are from before the last start. */
  #begun = 0

  readonly #options: readonly string[]

  /** `standby`: whether the bot waits where another process leads. */
  constructor(files: BotFiles, { standby = false } = {}) {
    this.#files = files
    this.#options = standby ? ["--standby"] : []
  }

  /** Starts the bot as an admin does, and waits until it says that it runs. @throws Error if it does not come to that */
  async start(): Promise<void> {
    this.spawn()
    await this.runs()
  }

  /** Waits until the bot says that it runs. @throws Error if it does not come to that */
  async runs(): Promise<void> {
    const runs = await comesAbout(() => this.#device() !== undefined || this.outcome !== null, hung)
    const device = this.#device()
    if (!runs || device === undefined) throw new Error(`the bot did not start: ${this.lastWords()}`)
    this.devices.add(device)
  }

  /** Starts the bot, and waits for nothing. */
  spawn(): void {
    this.starts += 1
    this.#begun = sizeOf(this.#files.log)
    this.#process = new BotProcess(this.#files, {
      script: program,
      args: ["start", "--json", ...this.#options, this.#files.config],
      environment: { WAGGLE_FAULTS_AHEAD: String(this.#ahead) },
      node: ["--import", join(import.meta.dirname, "around.ts")],
    })
  }

  /** How the process has ended. Null while it runs. */
  get outcome(): Ended | null {
    return this.#process?.outcome ?? null
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** Ends the bot as a supervisor does. @throws Error if it does not end properly */
  async stop(): Promise<void> {
    if (!this.#process || this.outcome) return
    const begun = fairTime.now()
    const ended = await within(this.#process.end("SIGTERM"), hung)
    // The bot gives up stopping after nine seconds. If it got no processor in them, that is no fault of its own.
    const starved = ended?.code === 1 && fairTime.now() - begun < stopDeadline
    if (ended?.code !== 0 && !starved) throw new Error(`the bot did not stop properly: ${JSON.stringify(ended)}`)
  }

  /** Ends the bot as a supervisor does, however it ends. */
  async end(): Promise<void> {
    if (!this.#process || this.outcome) return
    if ((await within(this.#process.end("SIGTERM"), hung)) === null) throw new Error("the bot did not end")
  }

  async kill(): Promise<void> {
    if (this.#process && !this.outcome) await this.#process.end("SIGKILL")
  }

  /** Sets the machine's clock. */
  setAhead(milliseconds: number): void {
    this.#ahead = milliseconds
    this.#process?.tell({ ahead: milliseconds })
  }

  /** Waits until the bot ends by itself. @throws Error unless it does so with exit code 1 and this reason in its log */
  async endsBecause(code: string): Promise<void> {
    const ended = await within(this.#process?.ended() ?? Promise.resolve(null), hung)
    if (ended?.code !== 1) throw new Error(`the bot did not end with exit code 1: ${JSON.stringify(ended)}`)
    const said = this.lines().some((line) => line.code === code) || this.log().includes(code)
    if (!said) throw new Error(`the bot did not say that it ended because of ${code}: ${this.lastWords()}`)
  }

  /**
   * Starts the bot again a second after each end, as a supervisor does.
   * @returns a function that ends this, and then the bot
   */
  supervise(): () => Promise<void> {
    let over = false
    const keep = async () => {
      while (!over) {
        await this.#process?.ended()
        await sleep(1000)
        if (!over) this.spawn()
      }
    }
    void keep()
    return async () => {
      over = true
      await this.end()
    }
  }

  /** Waits until a line of the log since the last start contains this text. @throws Error if none does */
  async says(text: string | RegExp): Promise<void> {
    const holds = () => (typeof text === "string" ? this.log().includes(text) : text.test(this.log()))
    if (!(await comesAbout(holds, hung))) throw new Error(`the log does not say ${text}: ${this.lastWords()}`)
  }

  /** The log since the last start. */
  log(): string {
    return readFileSync(this.#files.log).subarray(this.#begun).toString()
  }

  lines(): Line[] {
    return this.log()
      .split("\n")
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as Line]
        } catch {
          return []
        }
      })
  }

  lastWords(): string {
    return `${JSON.stringify(this.outcome)}; ${this.log().trim().split("\n").slice(-3).join(" / ").slice(0, 1500)}`
  }

  /** Runs a command of the admin's, such as `waggle verify`. */
  waggle(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
    const env = { ...process.env, ...this.#files.environment }
    return new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { env, timeout: hung }, (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}${err}` })
      })
    })
  }

  /** Asks `waggle doctor` until it says something like this, since the bot may need a moment to notice. @throws Error if it never does */
  async doctorFinds(text: string | RegExp): Promise<void> {
    let said = ""
    const finds = async () => {
      const { code, out } = await this.waggle("doctor", this.#files.config)
      said = `(${code}): ${out}`
      return code === 1 && (typeof text === "string" ? out.includes(text) : text.test(out))
    }
    if (!(await comesAbout(finds, hung, { every: 1_000 }))) throw new Error(`the doctor does not find ${text} ${said}`)
  }

  #device(): string | undefined {
    return this.lines().find(({ device, user }) => device !== undefined && user !== undefined)?.device
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
