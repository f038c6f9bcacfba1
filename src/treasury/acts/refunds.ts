/** Refunds: the treasurer records that the co-op paid back part of a task's price (§9.3). */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { type Instant, type MatrixId, type Money, taskId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { accountsNow, book } from "../../ledger/acts/ledger.ts"
import { mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { entriesOf } from "../../ledger/reads.ts"
import { type Entry, followed } from "../../ledger/rules/ledger.ts"
import { tellCustomer } from "../../tasks/acts/tasks.ts"
import { addTaskEvent } from "../../tasks/changes.ts"
import { receivedFor, refundedFor, taskOf, taskPage } from "../../tasks/reads.ts"
import { acceptedOffer, type Task } from "../../tasks/rules/tasks.ts"
import { customerTold } from "../../tasks/views/tasks.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { sharesIn } from "../rules/bookings.ts"
import { refundPostings } from "../rules/refunds.ts"
import { atBank, readLine } from "./bookings.ts"
import { tellShares } from "./shares.ts"

export interface BookedRefund {
  readonly entry: Entry
  readonly amount: Money
  readonly bank: Money
  readonly task: Task
  /** The part of the task's income that is left. */
  readonly left: Money
}

/** Records a refund, typed as `50 EUR for T3` or `50 EUR to Kai for T3`. @throws Refusal */
export const recordRefund = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<BookedRefund> => {
    await mustRecord(act, by)
    const { amount, text, task, tasks, at, said } = readLine(act, line, ["to"], "task")
    if (task === null) {
      const [first = await newestPaid(act)] = tasks ?? []
      return refuse("refund-no-task", { several: tasks ? "yes" : "no", amount, task: taskId(first) })
    }
    return bookRefund(act, by.person, { at, amount, task, to: said("to") ? text("to") : "" })
  },
)

/** The number of a task for an example in a refusal: the newest task that may have had income; 1 if there is none. */
async function newestPaid({ work, coop }: Act): Promise<number> {
  const [newest] = await taskPage(work, coop.key, { states: ["done", "paid"] }, { newest: 1 })
  return newest?.number ?? 1
}

/**
 * Books a refund under the day of `at`. Tells the customer, and tells each earner how much less they get. The caller must have checked that
 * `by` is the treasurer (`mustRecord`).
 * @param to the receiver; empty: the customer
 * @throws Refusal
 */
export async function bookRefund(
  act: Act,
  by: MatrixId,
  refund: { readonly at: Instant; readonly amount: Money; readonly task: number; readonly to: string },
): Promise<BookedRefund> {
  const { work, coop } = act
  const { at, amount } = refund
  const id = taskId(refund.task)
  const task = (await taskOf(work, coop.key, refund.task)) ?? refuse("task-unknown", { task: id })
  const price = acceptedOffer(task)?.price ?? refuse("task-not-done", { task: id, state: task.state })
  const { currency } = price
  if (amount.currency !== currency) return refuse("task-other-currency", { task: id, price, currency: amount.currency })
  const received =
    (await receivedFor(work, coop.key, task.number, currency)) -
    (await refundedFor(work, coop.key, task.number, currency))
  if (amount.minor > received) return refuse("refund-above", { task: id, amount, left: { minor: received, currency } })
  const entries = await entriesOf(work, coop.key, { task: task.number })
  const shares = followed(sharesIn(entries), await accountsNow(act))
  const postings = refundPostings(task.number, amount, received, shares)
  const text = refund.to || plainName(task.customer, coop.server)
  const entry = await book(act, by, { kind: "refund", at, text, postings, task: task.number })
  await addTaskEvent(work, coop.key, task.number, { deed: "refunded", actor: by, entry: entry.number })
  await tellShares(act, { of: "refunded", entry, income: entry, task, reason: "" })
  await tellCustomer(act, task, by, customerTold(act, task, "refunded", {}))
  const left = { minor: received - amount.minor, currency }
  return { entry, amount, task, left, bank: await atBank(act, currency) }
}
