/**
 * Turns due times into acts: stages that end, reminders. Each due time is one unit of work, and none passes while the bot is behind (§2.6):
 * what was sent before it has arrived, and of that what could change it is handled, or has been waited for long enough.
 */
import { newlyAbsent, noteAbsent } from "../coop/absence.ts"
import { mustRemindOfBudget, remindOfBudget } from "../coop/budget.ts"
import { closeVote } from "../coop/close.ts"
import type { CoopContext } from "../coop/context.ts"
import { closeMonth, monthToClose } from "../coop/months.ts"
import { openVoting, remind } from "../coop/vote.ts"
import type { Clock } from "../rules/clock.ts"
import type { Month } from "../rules/months.ts"
import { proposalEnd } from "../rules/motions.ts"
import { type CoopKey, type Instant, instant } from "../rules/types.ts"
import { coopsWithMissing } from "../store/absences.ts"
import { coopsWithBudgets } from "../store/budgets.ts"
import { type Due, type DueSince, dueReminders, nextDue, pastStages, takeReminders } from "../store/due.ts"
import { changeMotion, motionByRow } from "../store/motions.ts"
import type { Store, Work } from "../store/work.ts"
import { type Held, Holding, type HoldingParts } from "./holding.ts"

export interface SchedulerParts extends HoldingParts {
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

export class Scheduler {
  readonly #parts: SchedulerParts
  readonly #holding: Holding
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #again = false
  /** Whether something in the last look failed. */
  #faulty = false
  #stopped = true
  #unsubscribe: () => void = () => {}

  constructor(parts: SchedulerParts) {
    this.#parts = parts
    this.#holding = new Holding(parts)
  }

  start(): void {
    this.#stopped = false
    this.#again = false
    this.#unsubscribe = this.#parts.store.onCommit(() => this.wake())
    this.wake()
  }

  /** Looks for what is due soon: called after commits, and when the inbox has caught up further. */
  wake(): void {
    if (this.#stopped || this.#again) return
    this.#again = true
    if (!this.#running) this.#turnIn(breath)
  }

  #turnIn(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#again = false
      this.#running = this.#turn()
    }, milliseconds)
  }

  async #turn(): Promise<void> {
    let wait = longestWait
    try {
      await this.runDue()
      const { store, clock, coop } = this.#parts
      // What cannot be done yet, since its co-op does not stand, is nothing to hurry for.
      const next = await store.work((work) => nextDue(work, (key) => coop(key) !== null), { quiet: true })
      if (next !== null && next > clock.now()) wait = Math.min(longestWait, next - clock.now())
      else if (next !== null && this.#faulty) wait = retryAfterFault
      else if (next !== null) {
        const arrived = this.#parts.caughtUp()
        // Where it only waits for what has arrived to be handled, asking for more does not help.
        if (arrived === null || arrived < next) this.#parts.hurry()
        wait = 1_000
      }
    } catch (error) {
      this.#parts.fault(error)
      wait = retryAfterFault
    }
    this.#running = null
    if (!this.#stopped) this.#turnIn(this.#again ? breath : wait)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#unsubscribe()
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }

  /** Does all that is due and certain now, one unit of work each; a fault in one does not hold up the others. */
  async runDue(): Promise<void> {
    this.#faulty = false
    const { store, clock, caughtUp } = this.#parts
    const arrived = caughtUp()
    if (arrived === null) return
    const until = instant(Math.min(arrived, clock.now()))
    const due = await store.work(
      async (work) => ({ stages: await pastStages(work, until), reminders: await dueReminders(work, until) }),
      { quiet: true },
    )
    const held = this.#holding.look(until)
    const behind: Due[] = []
    for (const item of due.stages)
      await this.#attempt(async () => {
        // What a vote changes for others must not depend on how long it was held: what ended later waits for what ended earlier.
        const waits = behind.some((other) => goesBefore(other, item))
        if (await this.#isHeld(item, held, waits)) behind.push(item)
        else await this.#endStage(item, held)
      })
    for (const item of due.reminders) await this.#attempt(() => this.#remind(item, held))
    const { months, reminders } = await this.#budgetsDue(held)
    for (const [coop, until] of months) await this.#attempt(() => this.#closeMonths(coop, until))
    for (const [coop, until] of reminders)
      await this.#attempt(() => store.work((work) => remindOfBudget({ work, coop }, until)))
    await this.#attempt(() => this.#noteAbsent(held.until))
  }

  /**
   * Whether the end of a stage has to wait for what is not handled yet, or, as `waits` says, for another that does. The outcome of a vote
   * tells of it, so it is noted.
   */
  #isHeld(item: DueSince, held: Held, waits: boolean): Promise<boolean> {
    const { row, coop, dueAt } = item
    const look = async (work: Work) => {
      const motion = await motionByRow(work, row)
      if (motion.stage === "proposal") return waits || (await held.ofProposal(work, coop, dueAt)).length > 0
      const { holding, ballots } = await held.ofVote(work, item, dueAt)
      const isHeld = waits || holding.length > 0
      if (isHeld && this.#holding.note(row, ballots) && motion.heldSince === null)
        await changeMotion(work, row, { held_since: work.now })
      return isHeld
    }
    // Nobody is told that nothing was done: it would have us look again at once.
    return this.#parts.store.work(look, { quiet: true })
  }

  /**
   * The co-ops in which the payments of a month fall due (§8.3), and those that are to be told that the year has no budget of its own
   * (§8.2). Asked at each look: no moment is waited for.
   */
  async #budgetsDue(held: Held): Promise<Record<"months" | "reminders", Map<CoopContext, Instant>>> {
    const [months, reminders] = [new Map<CoopContext, Instant>(), new Map<CoopContext, Instant>()]
    const ask = async (work: Work) => {
      for (const key of await coopsWithBudgets(work)) {
        const coop = this.#parts.coop(key)
        if (!coop) continue
        for (const [due, isDue] of [
          [months, monthToClose],
          [reminders, mustRemindOfBudget],
        ] as const) {
          if (!(await isDue({ work, coop }, held.until))) continue
          const until = await held.inCoop(work, key)
          if (await isDue({ work, coop }, until)) due.set(coop, until)
        }
      }
    }
    await this.#attempt(() => this.#parts.store.work(ask, { quiet: true }))
    return { months, reminders }
  }

  /** All that have ended, in their order, one unit of work each; they wait where it is not known yet who has joined in them. */
  async #closeMonths(coop: CoopContext, until: Instant): Promise<void> {
    await this.#parts.welcomeArrived(coop)
    let closed: Month | null
    do closed = await this.#parts.store.work((work) => closeMonth({ work, coop }, until))
    while (closed !== null)
  }

  /** Members who have been out of all rooms for long enough (§1.7). */
  async #noteAbsent(until: Instant): Promise<void> {
    const { store, coop } = this.#parts
    for (const key of await store.work(coopsWithMissing, { quiet: true })) {
      const context = coop(key)
      if (!context) continue
      const gone = await store.work((work) => newlyAbsent({ work, coop: context }, until), { quiet: true })
      if (gone.length > 0) await store.work((work) => noteAbsent({ work, coop: context }, until))
    }
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.#faulty = true
      this.#parts.fault(error)
    }
  }

  async #endStage(item: DueSince, held: Held): Promise<void> {
    const { row, coop: key, dueAt } = item
    const coop = this.#parts.coop(key)
    if (!coop) return
    await this.#parts.store.work(async (work) => {
      // Looked at again inside the transaction: an objection, or the last ballot, may have come first.
      const motion = await motionByRow(work, row)
      if (motion.stage === "proposal" && proposalEnd(motion) <= held.until) await openVoting({ work, coop }, motion)
      else if (motion.stage === "voting" && motion.votingEndsAt !== null && motion.votingEndsAt <= held.until) {
        const { given } = await held.ofVote(work, item, dueAt)
        await closeVote({ work, coop }, motion, this.#holding.unread(row, given))
        work.afterCommit(async () => this.#holding.forget(row))
      }
    })
  }

  async #remind(item: DueSince, held: Held): Promise<void> {
    const { row, coop: key, dueAt } = item
    const coop = this.#parts.coop(key)
    if (!coop) return
    const { holding } = await this.#parts.store.work((work) => held.ofVote(work, item, dueAt), { quiet: true })
    if (holding.length > 0) return
    await this.#parts.store.work(async (work) => {
      const motion = await motionByRow(work, row)
      const taken = await takeReminders(work, row, held.until)
      // Several that passed while the bot was away are one; none is sent for a vote that is over.
      const over = motion.votingEndsAt !== null && motion.votingEndsAt <= held.until
      if (taken > 0 && motion.stage === "voting" && !over) await remind({ work, coop }, motion)
    })
  }
}

/** What is confined to the moderators holds up nothing public, which would tell of it (§6). */
const goesBefore = (one: Due, other: Due): boolean =>
  one.coop === other.coop && (one.series === other.series || one.series === "public")
