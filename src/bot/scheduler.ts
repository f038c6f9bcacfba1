/**
 * Does what has fallen due, as the capabilities declare it. Each due thing is one unit of work. Nothing is done while the bot is behind
 * (§2.6). All messages sent before the due time must have arrived. A message that could change the result must be handled, or the bot must
 * have waited for it long enough.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import { type Due, type DueItem, inTurn, type Look } from "../kernel/acts/due.ts"
import type { Todo } from "../kernel/acts/todo.ts"
import type { Clock } from "../kernel/rules/clock.ts"
import { type CoopKey, type Instant, instant } from "../kernel/rules/types.ts"
import { isOnly, messageTables } from "../kernel/store/touched.ts"
import type { Store } from "../kernel/store/work.ts"
import { Holding, type HoldingParts } from "./holding.ts"
import { WakeLoop } from "./wake.ts"

export interface SchedulerParts extends HoldingParts {
  /** Everything that can fall due. */
  readonly dues: readonly Due[]
  /** Everything that can wait for people. */
  readonly todos: readonly Todo[]
  readonly store: Store
  readonly clock: Clock
  /** The co-op with this key. Null if the configuration does not have it, or its rooms do not exist. */
  coop(key: CoopKey): CoopContext | null
  /** People who have certainly come into a co-op's members' room become members. Rejects if that failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
  /** Everything that people sent up to this moment has arrived. Null if nothing is certain yet. */
  caughtUp(): Instant | null
  /** Asks the homeserver for news, so that the bot knows sooner whether it may do due things. */
  hurry(): void
  /** Reports a fault that will be tried again. It must not contain anybody's words. */
  fault(error: unknown): void
}

const longestWait = 30_000
const retryAfterFault = 5_000
/**
 * How many milliseconds the scheduler waits after the first request before it looks for what is due. One look serves all requests that came
 * until then. During the wait, the bot can answer people first.
 */
const breath = 50
/** If nothing is due, news from the inbox leads to at most one look in this many milliseconds. */
const usualWait = 5_000

export class Scheduler {
  readonly #parts: SchedulerParts
  readonly #dues: readonly Due[]
  readonly #holding: Holding
  #loop: WakeLoop | null = null
  /** Whether something in the last look failed. */
  #faulty = false
  /** When something falls due next, as the last look found. Null if nothing will fall due. */
  #next: Instant | null = null
  /** The time of the last look, by the co-op's clock. */
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

  /** Looks soon for what is due. */
  wake(): void {
    this.#loop?.wake()
  }

  /**
   * Must be called when more messages have arrived or have been handled. The scheduler then looks for what is due, but only if something is
   * due already, the last look was some seconds ago, or the clock was moved.
   */
  progressed(): void {
    const now = this.#parts.clock.now()
    if ((this.#next !== null && this.#next <= now) || Math.abs(now - this.#lookedAt) >= usualWait) this.wake()
  }

  async stop(): Promise<void> {
    this.#unsubscribe()
    await this.#loop?.stop()
  }

  /** Does everything that is due. Returns the wait until the next look, in milliseconds. */
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
    // If the messages have arrived and only wait to be handled, it does not help to ask the homeserver.
    if (arrived === null || arrived < next) this.#parts.hurry()
    return 1_000
  }

  /**
   * When something falls due next. The time may have passed already. Co-ops whose rooms do not exist are left out, since nothing can be
   * done for them yet.
   */
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

  /**
   * Does everything that is due and certain now. Each due thing is a unit of work of its own, so a fault in one does not stop the others.
   */
  async runDue(): Promise<void> {
    this.#faulty = false
    const parts = this.#parts
    const arrived = parts.caughtUp()
    if (arrived === null) return
    const seen = this.#holding.look()
    const look: Look = {
      until: instant(Math.min(arrived, parts.clock.now())),
      noted: this.#holding,
      todos: parts.todos,
      coop: (key) => parts.coop(key),
      welcomeArrived: (coop) => parts.welcomeArrived(coop),
      get seen() {
        return seen()
      },
    }
    const left = [...this.#dues]
    while (left.length > 0) {
      const before = left.length
      await this.#attempt(async () => {
        const found = await this.#find(left, look)
        if (found) await this.#doAll(found.due, found.items, look)
      })
      // No unit of work begins now, for example because the database is gone. The next look comes after a pause.
      if (left.length === before) return
    }
  }

  /**
   * Takes due things off the front of `left` until one of them has something to do. Almost always nothing has. So one unit of work asks
   * all: a unit of work for each would cost more than answering the message after which the scheduler looks.
   */
  #find(left: Due[], look: Look): Promise<{ due: Due; items: readonly DueItem[] } | null> {
    return this.#parts.store.work(
      async (work) => {
        for (let due = left.shift(); due; due = left.shift()) {
          const items = await due.past(work, look)
          if (items.length > 0) return { due, items }
        }
        return null
      },
      { quiet: true },
    )
  }

  async #doAll(due: Due, items: readonly DueItem[], look: Look): Promise<void> {
    const { store } = this.#parts
    const waits = due.waits?.bind(due)
    const behind: DueItem[] = []
    for (const item of items)
      await this.#attempt(async () => {
        // `quiet` is set, because a look that does nothing must not lead to the next look.
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
