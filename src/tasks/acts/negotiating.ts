/** The negotiation of a task (§9.1): evaluators sign up and make offers, and the customer agrees or declines. */

import { say } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, Money } from "../../kernel/rules/types.ts"
import { askedOf } from "../../votes/acts/asked.ts"
import { mayPromise } from "../rules/request.ts"
import { type Offer, offerToAgree, peopleIn, type Task } from "../rules/tasks.ts"
import { addTaskPerson, insertOffer, putTaskState } from "../store/deeds.ts"
import { taskRoomOf } from "../store/rooms.ts"
import { customerTold, offerCard, taskTold } from "../views/tasks.ts"
import { giveUp, tellWhoCame } from "./deeds.ts"
import { mustBeBrief, note, type TaskAct, taskNow, taskToDo, tellCustomer, tellMembers } from "./tasks.ts"

/** A member signs up to evaluate a task. With its first evaluator, the task gets a room of its own. @throws Refusal */
export const evaluateTask = askedOf(async (act: TaskAct, by: LookedUp, number: number): Promise<Task> => {
  const { work, coop } = act
  const task = await taskToDo(act, by, number, "evaluate")
  await addTaskPerson(work, coop.key, number, "evaluators", by.person)
  await note(act, task, { act: "task-evaluate", actor: by.person, role: "evaluators" })
  const now = await taskNow(act, number)
  if (peopleIn(now, "evaluators").length > 1) return now
  await tellCustomer(act, task, by.person, customerTold(act, now, "evaluated", { by: by.person }))
  await tellWhoCame(act, now, "evaluated", by.person)
  return now
})

/** An evaluator's offer to the customer. */
export interface Offering {
  readonly price: Money
  readonly date: string
  readonly text: string
}

/** An evaluator offers price and date; the customer is told how to agree. @throws Refusal */
export const offerTask = askedOf(
  async (act: TaskAct, by: LookedUp, number: number, offering: Offering): Promise<Task> => {
    const { work, coop } = act
    const task = await taskToDo(act, by, number, "offer")
    mustBeBrief(offering.text)
    orRefuse(mayPromise(offering.date, work.now, coop.zone))
    const { offer, commitment } = await insertOffer(work, coop.key, number, { ...offering, author: by.person })
    await putTaskState(work, coop.key, number, "offered")
    await note(act, task, { act: "task-offer", actor: by.person, offer: offer.number, contents: commitment })
    const now = await taskNow(act, number)
    const card = offerCard(act, now, offer)
    await tellCustomer(act, now, null, card)
    const room = await taskRoomOf(work, coop.key, number)
    if (room?.state === "open" && room.room !== act.room) await say(act, { room: room.room }, card)
    return now
  },
)

/** The customer agrees to the newest offer. `typed`: its number; null: the customer typed no number. @throws Refusal */
export const agreeToTask = askedOf(
  async (act: TaskAct, by: LookedUp, number: number, typed: number | null): Promise<{ task: Task; offer: Offer }> => {
    const { work, coop } = act
    const task = await taskToDo(act, by, number, "agree")
    const offer = orRefuse(offerToAgree(task, typed))
    await putTaskState(work, coop.key, number, "accepted", offer.number)
    await note(act, task, { act: "task-agree", actor: by.person, offer: offer.number })
    const now = await taskNow(act, number)
    await tellMembers(act, taskTold(act, now, "agreed", { by: by.person }), { alert: true })
    return { task: now, offer }
  },
)

/** The customer or an evaluator ends the negotiation without a result. @throws Refusal */
export const declineTask = askedOf(
  async (act: TaskAct, by: LookedUp, number: number, reason: string): Promise<Task> => {
    const task = await taskToDo(act, by, number, "decline")
    return await giveUp(act, by.person, task, { act: "task-decline", state: "declined", reason })
  },
)
