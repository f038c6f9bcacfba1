/** The work on a task (§9.1): joining, quitting, dividing the share (§8.4), finishing and cancelling. */

import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, Refusal } from "../../kernel/acts/refusal.ts"
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import { isRefused, type LookedUp, type MatrixId, matrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { tellTreasury } from "../../ledger/acts/treasury.ts"
import { askedOf } from "../../votes/acts/asked.ts"
import { readRatio, roleToShare, stillToAgree } from "../rules/shares.ts"
import {
  acceptedOffer,
  deedStates,
  peopleIn,
  type Ratio,
  roleToQuit,
  stateWithout,
  type Task,
  type TaskRole,
} from "../rules/tasks.ts"
import { addTaskPerson, dropTaskPerson, putRatio, putTaskState, putWeights } from "../store/deeds.ts"
import { billedCard, customerTold, ratioCard, taskTold } from "../views/tasks.ts"
import { sendBill } from "./bill.ts"
import { giveUp, tellWhoCame } from "./deeds.ts"
import { note, receivedOf, type TaskAct, taskNow, taskToDo, tellCustomer, tellMembers } from "./tasks.ts"

/** A member takes part in the work. @throws Refusal */
export const joinTask = askedOf(async (act: TaskAct, by: LookedUp, number: number): Promise<Task> => {
  const task = await taskToDo(act, by, number, "join")
  await addTaskPerson(act.work, act.coop.key, number, "workers", by.person)
  await note(act, task, { act: "task-join", actor: by.person, role: "workers" })
  const now = await taskNow(act, number)
  await tellWhoCame(act, now, "joined", by.person)
  return now
})

/** A member gives up the work on a task. A member who only evaluates gives up the evaluation. @throws Refusal */
export const quitTask = askedOf(
  async (act: TaskAct, by: LookedUp, number: number): Promise<{ task: Task; role: TaskRole }> => {
    const task = await taskToDo(act, by, number, "quit")
    const role = roleToQuit(task, by.person)
    await dropTaskPerson(act.work, act.coop.key, number, role, by.person)
    await note(act, task, { act: "task-quit", actor: by.person, role })
    const now = await withoutEvaluators(act, number, role)
    await tellMembers(act, taskTold(act, now, "quit", { by: by.person, role }))
    return { task: now, role }
  },
)

/**
 * Changes a task after an evaluator gave up. If nobody else evaluates and the customer has not agreed yet, the task is "submitted" again,
 * and the customer is told.
 * @param role the role that the person has just given up
 */
export async function withoutEvaluators(act: Act, number: number, role: TaskRole): Promise<Task> {
  const task = await taskNow(act, number)
  const waits = deedStates.evaluate.includes(task.state) && peopleIn(task, "evaluators").length === 0
  if (role !== "evaluators" || !waits) return task
  const state = stateWithout(task)
  if (state !== task.state) {
    await putTaskState(act.work, act.coop.key, number, state)
    await note(act, task, { act: "task-over", actor: null })
  }
  const now = await taskNow(act, number)
  await tellCustomer(act, now, null, customerTold(act, now, "over", {}))
  return now
}

/** The result of typing a ratio. `waiting`: the people who still have to type the same ratio; if nobody is left, the ratio is in force. */
export interface Shared {
  readonly task: Task
  readonly role: TaskRole
  readonly ratio: Ratio
  readonly waiting: readonly MatrixId[]
}

/** A person with a role proposes how its share is divided, or agrees to another person's proposal. @throws Refusal */
export const shareTask = askedOf(
  async (
    act: TaskAct,
    by: LookedUp,
    number: number,
    typed: { readonly role: TaskRole | null; readonly parts: readonly (readonly [person: MatrixId, part: number])[] },
  ): Promise<Shared> => {
    const { work, coop } = act
    const task = await taskToDo(act, by, number, "share")
    const role = orRefuse(roleToShare(task, by.person, typed.role))
    const ratio = readRatio(task, role, typed.parts, await receivedOf(act, task))
    if (isRefused(ratio))
      throw new Refusal(
        "person" in ratio ? { ...ratio, person: plainName(matrixId(ratio.person), coop.server) } : ratio,
      )
    // If the typed ratio is in force already, nothing changes.
    if (stillToAgree(task, role, ratio).length === 0) return { task, role, ratio, waiting: [] }
    await putRatio(work, coop.key, number, role, by.person, ratio)
    const proposed = await taskNow(act, number)
    const waiting = stillToAgree(proposed, role, ratio)
    if (waiting.length > 0) {
      for (const person of waiting) await say(act, { person }, ratioCard(act, proposed, { role, ratio, by: by.person }))
      return { task: proposed, role, ratio, waiting }
    }
    await putWeights(work, coop.key, number, role, ratio)
    await note(act, task, { act: "task-ratio", actor: null, role, sealed: canonicalJson(ratio) })
    const now = await taskNow(act, number)
    for (const [person] of ratio)
      if (person !== by.person) await say(act, { person }, ratioCard(act, now, { role, ratio, by: null }))
    return { task: now, role, ratio, waiting }
  },
)

/** A worker says that the task is done. The customer and the treasury are told how much is to be paid. @throws Refusal */
export const finishTask = askedOf(async (act: TaskAct, by: LookedUp, number: number): Promise<Task> => {
  const { work, coop } = act
  const task = await taskToDo(act, by, number, "done")
  await putTaskState(work, coop.key, number, "done")
  await note(act, task, { act: "task-done", actor: by.person })
  const now = await taskNow(act, number)
  const offer = acceptedOffer(now)
  if (!offer) throw new Error("a task is done without a price")
  await tellCustomer(act, now, null, customerTold(act, now, "done", {}))
  await sendBill(act, now)
  await tellTreasury(act, billedCard(act, now, offer))
  await tellMembers(act, taskTold(act, now, "done", { by: by.person }))
  return now
})

/** The customer, a person on the task or a moderator cancels a task that is not done yet. @throws Refusal */
export const cancelTask = askedOf(async (act: TaskAct, by: LookedUp, number: number, reason: string): Promise<Task> => {
  const task = await taskToDo(act, by, number, "cancel")
  return await giveUp(act, by.person, task, { act: "task-cancel", state: "cancelled", reason })
})
