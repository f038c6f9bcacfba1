/** Tasks and the ledger (§8.4, §9.1): the changes to a task when its income is recorded or reversed. */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type MatrixId, type Money, taskId } from "../../kernel/rules/types.ts"
import type { Entry } from "../../ledger/rules/ledger.ts"
import { note, receivedOf, taskNow, tellCustomer } from "../../tasks/acts/tasks.ts"
import { addTaskEvent, putTaskState } from "../../tasks/changes.ts"
import { taskOf } from "../../tasks/reads.ts"
import { acceptedOffer, mayReceive, peopleIn, stateOfPaying, type Task } from "../../tasks/rules/tasks.ts"
import { customerTold, type Happening, taskTold } from "../../tasks/views/tasks.ts"
import type { Earners, NoShares } from "../rules/shares.ts"

/** A task for which income can be recorded. */
export interface IncomeTask {
  readonly task: Task
  readonly price: Money
  /** What the task had earned before this income. */
  readonly received: Money
  /** The open part of the price before this income. */
  readonly open: Money
  /** The earners for `sharesOf`. They share by the ratio in force, or equally if no ratio is in force. */
  readonly earners: Earners
}

/**
 * The task for which income of this amount is recorded.
 * @throws Refusal if there is no such task, if it is not done, if its price is in another currency, or if less than the amount is still to
 * be paid
 */
export async function taskForIncome(act: Act, number: number, amount: Money): Promise<IncomeTask> {
  const { work, coop } = act
  const task = (await taskOf(work, coop.key, number)) ?? refuse("task-unknown", { task: taskId(number) })
  const received = await receivedOf(act, task)
  orRefuse(mayReceive(task, amount, received))
  const { price } = acceptedOffer(task) ?? refuse("task-not-done", { task: taskId(number), state: task.state })
  const { currency } = price
  return {
    task,
    price,
    received: { minor: received, currency },
    open: { minor: price.minor - received, currency },
    earners: earnersOf(task),
  }
}

/** The people who earn by a task, as the task is now. */
export const earnersOf = (task: Task): Earners => ({
  workers: peopleIn(task, "workers").map(({ person, weight }) => ({ person, weight })),
  evaluators: peopleIn(task, "evaluators").map(({ person, weight }) => ({ person, weight })),
})

/**
 * Notes an income of a task. Once the whole price has come in, the task is paid, and the customer and the members are told. Call it after
 * booking the entry, which must name the task. Returns the task as it is afterwards.
 * @param unshared why nobody gets a share of the income; null: somebody does
 */
export async function incomeRecorded(act: Act, entry: Entry, by: MatrixId, unshared: NoShares | null): Promise<Task> {
  return follow(act, entry, by, { deed: "income", shared: sharedIn(unshared) })
}

/** How the income is shared, for `taskTold`. */
function sharedIn(unshared: NoShares | null): "yes" | "no-budget" | "none" {
  if (unshared === null) return "yes"
  return unshared.why === "no-budget" ? "no-budget" : "none"
}

/** Notes that a task's income was reversed. A paid task is `done` again. Call it after booking the reversal, which must name the task. */
export async function incomeReversed(act: Act, reversal: Entry, by: MatrixId): Promise<Task> {
  return follow(act, reversal, by, { deed: "reversed" })
}

/**
 * Notes in the task's story that a refund was reversed. Call it after booking the reversal, which must name the task. Returns the task.
 * @throws Error if the reversal names no task; then the program has a fault
 */
export async function refundReversed(act: Act, { task, number: entry }: Entry, by: MatrixId): Promise<Task> {
  if (task === null) throw new Error("a refund of a task names none")
  await addTaskEvent(act.work, act.coop.key, task, { deed: "unrefunded", actor: by, entry })
  return taskNow(act, task)
}

async function follow(
  act: Act,
  { task: number, number: entry }: Entry,
  by: MatrixId,
  { deed, ...told }: { readonly deed: "income" | "reversed" } & Pick<Happening, "shared">,
) {
  const { work, coop } = act
  if (number === null) throw new Error("an income of a task names none")
  const task = await taskNow(act, number)
  // The booking of the entry is in the minutes already, so this event gets no record of its own.
  await addTaskEvent(work, coop.key, number, { deed, actor: by, entry })
  const state = stateOfPaying(task, await receivedOf(act, task))
  if (state === task.state) return task
  await putTaskState(work, coop.key, number, state)
  const change = state === "paid" ? "paid" : "unpaid"
  await note(act, task, { act: state === "paid" ? "task-paid" : "task-unpaid", actor: null })
  const now = await taskNow(act, number)
  await tellCustomer(act, now, null, customerTold(act, now, change, {}))
  await say(act, membersRoom(act), taskTold(act, now, change, told))
  return now
}
