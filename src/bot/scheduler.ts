/** Turns due times into acts: stages that end, reminders. Each due time is one unit of work, and none passes while the bot is behind (§2.6). */
import { mustRemindOfBudget, remindOfBudget } from "../coop/budget.ts"
import { closeVote } from "../coop/close.ts"
import type { CoopContext } from "../coop/context.ts"
import { closeMonth, monthToClose } from "../coop/months.ts"
import { openVoting, remind } from "../coop/vote.ts"
import type { Clock } from "../rules/clock.ts"
import type { Month } from "../rules/months.ts"
import { proposalEnd } from "../rules/motions.ts"
import { type CoopKey, type Instant, instant } from "../rules/types.ts"
import { coopsWithBudgets } from "../store/budgets.ts"
import { type Due, dueReminders, nextDue, pastStages, takeReminders } from "../store/due.ts"
import { motionByRow } from "../store/motions.ts"
import type { Store, Work } from "../store/work.ts"

export interface SchedulerParts {
  readonly store: Store
  readonly clock: Clock
  /** The co-op of a motion, null while it is not (or no longer) configured or its rooms do not stand. */
  coop(key: CoopKey): CoopContext | null
  /** Makes members of those who have come into a co-op's members' room, as far as anything is certain; rejects where that failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
  /** Everything that people sent up to this moment has been handled; null: nothing is certain yet. */
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
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #again = false
  /** Whether something in the last look failed. */
  #faulty = false
  #stopped = true
  #unsubscribe: () => void = () => {}

  constructor(parts: SchedulerParts) {
    this.#parts = parts
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
        this.#parts.hurry()
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
    const certain = caughtUp()
    if (certain === null) return
    const until = instant(Math.min(certain, clock.now()))
    const due = await store.work(
      async (work) => ({ stages: await pastStages(work, until), reminders: await dueReminders(work, until) }),
      { quiet: true },
    )
    for (const item of due.stages) await this.#attempt(() => this.#endStage(item, until))
    for (const item of due.reminders) await this.#attempt(() => this.#remind(item, until))
    const { months, reminders } = await this.#budgetsDue(until)
    for (const coop of months) await this.#attempt(() => this.#closeMonths(coop, until))
    for (const coop of reminders) await this.#attempt(() => store.work((work) => remindOfBudget({ work, coop }, until)))
  }

  /**
   * The co-ops in which the payments of a month fall due (§8.3), and those that are to be told that the year has no budget of its own
   * (§8.2). Asked at each look: no moment is waited for.
   */
  async #budgetsDue(until: Instant): Promise<Readonly<Record<"months" | "reminders", readonly CoopContext[]>>> {
    const [months, reminders]: [CoopContext[], CoopContext[]] = [[], []]
    const ask = async (work: Work) => {
      for (const key of await coopsWithBudgets(work)) {
        const coop = this.#parts.coop(key)
        if (!coop) continue
        if (await monthToClose({ work, coop }, until)) months.push(coop)
        if (await mustRemindOfBudget({ work, coop }, until)) reminders.push(coop)
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

  async #attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.#faulty = true
      this.#parts.fault(error)
    }
  }

  async #endStage(due: Due, until: Instant): Promise<void> {
    const coop = this.#parts.coop(due.coop)
    if (!coop) return
    await this.#parts.store.work(async (work) => {
      // Looked at again inside the transaction: an objection, or the last ballot, may have come first.
      const motion = await motionByRow(work, due.row)
      if (motion.stage === "proposal" && proposalEnd(motion) <= until) await openVoting({ work, coop }, motion)
      else if (motion.stage === "voting" && motion.votingEndsAt !== null && motion.votingEndsAt <= until)
        await closeVote({ work, coop }, motion)
    })
  }

  async #remind(due: Due, until: Instant): Promise<void> {
    const coop = this.#parts.coop(due.coop)
    if (!coop) return
    await this.#parts.store.work(async (work) => {
      const motion = await motionByRow(work, due.row)
      const taken = await takeReminders(work, due.row, until)
      // Several that passed while the bot was away are one; none is sent for a vote that is over.
      const over = motion.votingEndsAt !== null && motion.votingEndsAt <= until
      if (taken > 0 && motion.stage === "voting" && !over) await remind({ work, coop }, motion)
    })
  }
}
