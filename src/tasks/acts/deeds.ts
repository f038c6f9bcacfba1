/** Steps that several deeds on a task share (§9.1). */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { notToConfuse } from "../../standing/acts/look-alike-people.ts"
import type { Task } from "../rules/tasks.ts"
import { putTaskState } from "../store/deeds.ts"
import { customerTold, taskTold } from "../views/tasks.ts"
import { mustBeBrief, note, type TaskAct, taskNow, tellCustomer, tellMembers } from "./tasks.ts"

/** The two ways in which a task ends without a result. */
type GivingUp =
  | { readonly act: "task-decline"; readonly state: "declined" }
  | { readonly act: "task-cancel"; readonly state: "cancelled" }

/**
 * Ends a task without a result. The caller has checked that this person may end it. The customer and the members are told why. Returns the
 * task as it is now. @throws Refusal
 */
export async function giveUp(
  on: TaskAct,
  by: MatrixId,
  task: Task,
  { act, state, reason }: GivingUp & { readonly reason: string },
): Promise<Task> {
  mustBeBrief(reason)
  await putTaskState(on.work, on.coop.key, task.number, state)
  await note(on, task, { act, actor: by, reason })
  const now = await taskNow(on, task.number)
  const told = { by, reason }
  await tellCustomer(on, now, by, customerTold(on, now, state, told))
  await tellMembers(on, taskTold(on, now, state, told))
  return now
}

/** Tells the members that a person now evaluates a task or works on it. Warns them if that person's ID looks like another person's. */
export async function tellWhoCame(
  act: TaskAct,
  task: Task,
  what: "evaluated" | "joined",
  person: MatrixId,
): Promise<void> {
  await tellMembers(act, paragraphs(taskTold(act, task, what, { by: person }), await notToConfuse(act, person)))
}
