/** Tasks and the ledger (§8.4, §9.1): what the recording of income asks of tasks, and tells them. */
import type { Entry } from "../rules/ledger.ts"
import type { Earners } from "../rules/shares.ts"
import type { Task } from "../rules/tasks.ts"
import type { MatrixId, Money } from "../rules/types.ts"
import type { Act } from "./context.ts"

/** A task whose income can be recorded. */
export interface IncomeTask {
  readonly task: Task
  readonly price: Money
  /** What came in before. */
  readonly received: Money
  /** What is open of the price before this income. */
  readonly open: Money
  /** As `sharesOf` wants them: by the ratio in force, else equally. */
  readonly earners: Earners
}

/**
 * The task for which income of this amount is to be recorded. Refused: there is none of this number, it is not done, its price is in another
 * currency, or less than that is open of it.
 * @throws Refusal
 */
export async function taskForIncome(_act: Act, _number: number, _amount: Money): Promise<IncomeTask> {
  throw new Error("not built yet")
}

/**
 * Income for a task was booked, entry.task naming it: call it after `book`. Once all of the price came in the task is paid, and the
 * customer is told. Returns the task as it is then.
 */
export async function incomeRecorded(_act: Act, _entry: Entry, _by: MatrixId): Promise<Task> {
  throw new Error("not built yet")
}

/** An income of a task was taken back: call it after booking the reversal, which names the task too. A paid task is done again. */
export async function incomeReversed(_act: Act, _reversal: Entry, _by: MatrixId): Promise<Task> {
  throw new Error("not built yet")
}
