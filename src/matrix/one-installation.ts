/**
 * Makes sure that only one installation answers for the bot's account. Each installation notes in the account's data that it runs. If it
 * finds the note of another installation, it asks whether the other one still runs. If the other one answers, the asking installation
 * stops. The lock on the data folder is not enough: it cannot see a copy of the folder on another machine.
 */
import { randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import { accountDataNow, putAccountData } from "./account-data.ts"
import { FatalError } from "./fatal.ts"
import type { Log, MatrixPort } from "./port.ts"

/** Types of account data. `runningType` says which installation runs. `askingType` asks that installation whether it is alive. */
export const runningType = "org.waggle.running"
export const askingType = "org.waggle.running.ask"

const runningShape = z.object({
  run: z.string(),
  installation: z.string(),
  host: z.string(),
  since: z.string(),
  /** The run whose question was answered last. */
  answers: z.string().optional(),
  /** The sealed mark of the state database (see `state-mark.ts`). By it, an older copy of the database can be recognised. */
  state: z.string().optional(),
})
export type Running = z.infer<typeof runningShape>
const askingShape = z.object({ run: z.string() })

export interface AccountParts {
  readonly port: Pick<MatrixPort, "me" | "request" | "accountData">
  /** Remembers the last run with this data folder, and where the folder was. It is stored in the same file as the keys. */
  readonly kept: { lastRun(): Promise<string | null>; setRun(run: string): Promise<void> }
  readonly installation: string
  readonly host: string
  /** Where the data folder is: machine, folder and file. A copy of the folder has another place. */
  readonly place: string
  readonly log: Log
  /** Called at most once, when another installation has taken over. */
  readonly onOther: (error: FatalError) => void
  /** How long another installation has to answer, in milliseconds. Default 10 s. */
  readonly patience?: number
}

export class OneInstallation {
  readonly #parts: AccountParts
  readonly #run = randomBytes(8).toString("hex")
  readonly #since = new Date().toISOString()
  #state: string | undefined
  #answered = this.#run
  #claimed = false
  #over = false
  #working: Promise<void> = Promise.resolve()

  constructor(parts: AccountParts) {
    this.#parts = parts
  }

  /** The newest note by which an installation said that it runs. Null if none has ever said so. @throws MatrixError, ConnectionError */
  async running(): Promise<Running | null> {
    return runningShape.safeParse(await accountDataNow(this.#parts.port, runningType)).data ?? null
  }

  /**
   * Takes the account for this process. If another installation ran last, this first asks whether that one still runs. If this installation
   * ran last, it asks nobody, so a restart does not wait.
   * @throws FatalError another-installation
   */
  async claim(): Promise<void> {
    const { kept, place, patience = 10_000 } = this.#parts
    const before = await this.running()
    const own = before !== null && (await kept.lastRun()) === `${before.run} ${place}`
    if (before !== null && !own) {
      await putAccountData(this.#parts.port, askingType, { run: this.#run })
      for (
        const end = performance.now() + patience;
        performance.now() < end;
        await sleep(Math.min(500, patience / 4))
      ) {
        const now = await this.running()
        if (now && (now.answers === this.#run || now.run !== before.run)) throw other(this.#parts.port.me, now)
      }
    }
    await kept.setRun(`${this.#run} ${place}`)
    await this.#say()
    this.#claimed = true
  }

  /** Call this after each sync. It answers another installation's question, and notices if another installation has taken over. */
  look(): void {
    if (!this.#claimed || this.#over) return
    const { port, log } = this.#parts
    const asking = askingShape.safeParse(port.accountData(askingType)).data
    const asked = asking !== undefined && asking.run !== this.#answered
    const running = runningShape.safeParse(port.accountData(runningType)).data
    const changed = running !== undefined && running.run !== this.#run
    if (!asked && !changed) return
    if (asked) this.#answered = asking.run
    this.#working = this.#working
      .then(() => this.#see(asked))
      .catch((error: unknown) => log.warn({ error }, "whether another installation runs could not be seen"))
  }

  /** Writes the state database's newest mark into the account's data. @throws MatrixError, ConnectionError */
  async say(state: string): Promise<void> {
    this.#state = state
    if (this.#claimed && !this.#over) await this.#say()
  }

  async stop(): Promise<void> {
    this.#over = true
    await this.#working
  }

  async #see(asked: boolean): Promise<void> {
    if (this.#over) return
    // The sync may show an old state, so the homeserver is asked what it has now.
    const now = await this.running()
    if (now && now.run !== this.#run) {
      this.#over = true
      this.#parts.onOther(other(this.#parts.port.me, now))
    } else if (asked) await this.#say()
  }

  async #say(): Promise<void> {
    const { installation, host } = this.#parts
    const answers = this.#answered === this.#run ? {} : { answers: this.#answered }
    const state = this.#state === undefined ? {} : { state: this.#state }
    const running = { run: this.#run, installation, host, since: this.#since, ...answers, ...state }
    await putAccountData(this.#parts.port, runningType, running)
  }
}

const other = (user: string, { host, since }: Running): FatalError =>
  new FatalError("another-installation", { user, host, since })
