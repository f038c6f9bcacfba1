/**
 * Turns due times into acts, as the capabilities declare them. Each due time is one unit of work, and none passes while the bot is behind
 * (§2.6): all messages sent before it have arrived, and those that could change it are handled or have been waited for long enough.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import { type Due, type DueItem, inTurn, type Look } from "../kernel/acts/due.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import { type CoopKey, type Instant, instant } from "../kernel/rules/types.ts"
import { isOnly, messageTables } from "../kernel/store/touched.ts"
import type { Store } from "../kernel/store/work.ts"
import { Holding, type HoldingParts } from "./holding.ts"
import { WakeLoop } from "./wake.ts"

export interface SchedulerParts extends HoldingParts {
  /** All that can fall due. */
  readonly dues: readonly Due[]
  readonly store: Store
  readonly clock: Clock
  /** The co-op of a motion, null while it is not (or no longer) configured or its rooms do not stand. */
  coop(key: CoopKey): CoopContext | null
  /** Makes members of those who have come into a co-op's members' room, as far as anything is certain; rejects where that failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
  /** Everything that people sent up to this moment has arrived; null: nothing is certain yet. */
  caughtUp(): Instant | null
  /** Asks for news, so that what is due can become certain sooner. */
  hurry(): void
  /** Told of a fault that is tried again; must not be given anybody's words. */
  fault(error: unknown): void
}

const longestWait = 30_000
const retryAfterFault = 5_000
/** A look comes this long after what asked for it, and is for all that asked meanwhile: answers to people need not stand behind it. */
const breath = 50
/** While nothing waits for a moment, news are worth a look this often. */
const usualWait = 5_000

export class Scheduler {
  readonly #parts: SchedulerParts
  readonly #dues: readonly Due[]
  readonly #holding: Holding
  #loop: WakeLoop | null = null
  /** Whether something in the last look failed. */
  #faulty = false
  /** When something falls due next, by the last look; null: nothing waits for a moment. */
  #next: Instant | null = null
  /** When the last look was, by the clock. */
  #lookedAt = instant(0)
  #unsubscribe: () => void = () => {}

  constructor(parts: SchedulerParts) {
    this.#parts = parts
    this.#dues = inTurn(parts.dues)
    this.#holding = new Holding(parts)
  }

  start(): void {
    this.#loop = new WakeLoop({
      run: () => this.#look(),
      breath: () => breath,
      retry: { first: retryAfterFault, longest: retryAfterFault },
      fault: (error) => this.#parts.fault(error),
    })
    this.#unsubscribe = this.#parts.store.onCommit((touched) => {
      if (!isOnly(touched, messageTables)) this.wake()
    })
    this.wake()
  }

  /** Looks for what is due soon. */
  wake(): void {
    this.#loop?.wake()
  }

  /** The inbox has caught up further, or handled something. That matters where a time has come, or the clock was moved. */
  progressed(): void {
    const now = this.#parts.clock.now()
    if ((this.#next !== null && this.#next <= now) || Math.abs(now - this.#lookedAt) >= usualWait) this.wake()
  }

  async stop(): Promise<void> {
    this.#unsubscribe()
    await this.#loop?.stop()
  }

  /** Does all that is due. Returns how long to wait for the next look. */
  async #look(): Promise<number> {
    const { clock } = this.#parts
    this.#lookedAt = clock.now()
    await this.runDue()
    const next = await this.#nextDue()
    this.#next = next
    if (next !== null && next > clock.now()) return Math.min(longestWait, next - clock.now())
    if (next === null) return longestWait
    if (this.#faulty) return retryAfterFault
    const arrived = this.#parts.caughtUp()
    // Where it only waits for what has arrived to be handled, asking for more does not help.
    if (arrived === null || arrived < next) this.#parts.hurry()
    return 1_000
  }

  /** When something falls due next, passed or not. What cannot be done yet, since its co-op does not stand, is nothing to hurry for. */
  #nextDue(): Promise<Instant | null> {
    const stands = (key: CoopKey) => this.#parts.coop(key) !== null
    return this.#parts.store.work(
      async (work) => {
        let next: Instant | null = null
        for (const due of this.#dues) {
          const at = (await due.next?.(work, stands)) ?? null
          if (at !== null && (next === null || at < next)) next = at
        }
        return next
      },
      { quiet: true },
    )
  }

  /** Does all that is due and certain now, one unit of work each; a fault in one does not hold up the others. */
  async runDue(): Promise<void> {
    this.#faulty = false
    const parts = this.#parts
    const arrived = parts.caughtUp()
    if (arrived === null) return
    const seen = this.#holding.look()
    const look: Look = {
      until: instant(Math.min(arrived, parts.clock.now())),
      noted: this.#holding,
      coop: (key) => parts.coop(key),
      welcomeArrived: (coop) => parts.welcomeArrived(coop),
      get seen() {
        return seen()
      },
    }
    for (const due of this.#dues) await this.#attempt(() => this.#doAll(due, look))
  }

  async #doAll(due: Due, look: Look): Promise<void> {
    const { store } = this.#parts
    const waits = due.waits?.bind(due)
    const behind: DueItem[] = []
    for (const item of await store.work((work) => due.past(work, look), { quiet: true }))
      await this.#attempt(async () => {
        // Quiet: a look that does nothing must not bring about the next one.
        if (waits && (await store.work((work) => waits(work, item, look, behind), { quiet: true }))) behind.push(item)
        else await this.#do(due, item, look)
      })
  }

  async #do(due: Due, item: DueItem, look: Look): Promise<void> {
    const coop = look.coop(item.coop)
    if (!coop) return
    await due.before?.(coop, item, look)
    let isMore = true
    while (isMore) isMore = await this.#parts.store.work((work) => due.act({ work, coop }, item, look))
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.#faulty = true
      this.#parts.fault(error)
    }
  }
}
