/**
 * When a member leaves or is removed (§1.6, §6), their roles on tasks end. A role whose work is done stays, because its share is still
 * owed.
 */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Moves } from "../../kernel/acts/moves.ts"
import type { MatrixId, Moving } from "../../kernel/rules/types.ts"
import { deedStates, isOn, rolesEnding, type Task, type TaskRole } from "../rules/tasks.ts"
import { carryTasks, dropTaskPerson } from "../store/deeds.ts"
import { tasksIn } from "../store/tasks.ts"
import { taskTold } from "../views/tasks.ts"
import { note } from "./tasks.ts"
import { withoutEvaluators } from "./working.ts"

/** Ends those roles of a person that `rolesEnding` names. Tells the members' room about each task on which a role ended. */
export async function endTaskRoles(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const states = ["submitted", "offered", "accepted"] as const
  for (const task of await tasksIn(work, coop.key, { states, person })) {
    const roles = task.people.filter((one) => one.person === person).map(({ role }) => role)
    for (const role of rolesEnding(task).filter((one) => roles.includes(one))) await endRole(act, task, role, person)
  }
}

export const taskMoves: Moves = { before: endOwnEvaluations, carry: [carryTasks] }

/**
 * Ends the old account's evaluations of tasks whose customer is the new account (§9.1). After the move the person would otherwise evaluate
 * their own tasks.
 */
async function endOwnEvaluations(act: Act, { old, next }: Moving): Promise<void> {
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
