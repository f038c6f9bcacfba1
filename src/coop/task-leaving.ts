/** Somebody leaves the co-op or is removed (§1.6, §6): what they are on a task ends, but for what is done and owed. */
import type { Moving } from "../rules/moved.ts"
import { deedStates, isOn, rolesEnding, type Task, type TaskRole } from "../rules/tasks.ts"
import type { MatrixId } from "../rules/types.ts"
import { dropTaskPerson } from "../store/task-deeds.ts"
import { tasksIn } from "../store/tasks.ts"
import { taskTold } from "../views/tasks.ts"
import { type Act, membersRoom, say } from "./context.ts"
import { withoutEvaluators } from "./task-working.ts"
import { note } from "./tasks.ts"

/** They are on it no more as far as `rolesEnding` says; the members' room is told of each task that they were on. */
export async function endTaskRoles(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const states = ["submitted", "offered", "accepted"] as const
  for (const task of await tasksIn(work, coop.key, { states, person })) {
    const roles = task.people.filter((one) => one.person === person).map(({ role }) => role)
    for (const role of rolesEnding(task).filter((one) => roles.includes(one))) await endRole(act, task, role, person)
  }
}

/** What the new account has asked for, before it was known who that is, the old one does not evaluate any more (§9.1). */
export async function endOwnEvaluations(act: Act, { old, next }: Moving): Promise<void> {
  const { work, coop } = act
  for (const task of await tasksIn(work, coop.key, { states: deedStates.offer, customer: next }))
    if (isOn(task, old, "evaluators")) await endRole(act, task, "evaluators", old)
}

async function endRole(act: Act, task: Task, role: TaskRole, person: MatrixId): Promise<void> {
  await dropTaskPerson(act.work, act.coop.key, task.number, role, person)
  await note(act, task, { act: "task-left", actor: person, role })
  const now = await withoutEvaluators(act, task.number, role)
  await say(act, membersRoom(act), taskTold(act, now, "quit", { by: person, role }))
}
