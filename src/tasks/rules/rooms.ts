/** Rules about the people in a room where a task is negotiated (§9.1), and about how the bot mends a room that is not as it should be. */

import type { MatrixId } from "../../kernel/rules/types.ts"
import { restoresOf } from "../../rooms/rules/guards.ts"
import type { PictureWish } from "../../rooms/rules/pictures.ts"
import { asking, type Known, type Mend, picturing, type RoomState, type Unfit } from "../../rooms/rules/rooms.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import type { TaskState } from "./tasks.ts"

/** How a negotiation ends: the customer agrees, one side declines, or the task is cancelled. */
export type NegotiationEnd = "accepted" | "declined" | "cancelled"

/** How the negotiation ended; null if it goes on or can start again. If the last evaluator left, the room waits for new evaluators. */
export function negotiationEnd(state: TaskState): NegotiationEnd | null {
  switch (state) {
    case "submitted":
    case "offered":
      return null
    case "declined":
    case "cancelled":
      return state
    case "accepted":
    case "done":
    case "paid":
      return "accepted"
  }
}

export interface TaskRoomState extends RoomState<"task"> {
  /** Whether only the bot can write in the room. */
  readonly closed: boolean
}

/** How the room should be. */
export interface TaskRoomWish {
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  readonly known: ReadonlyMap<MatrixId, Known>
  /** People who left by themselves and have been invited again once. They are not invited a second time. */
  readonly asked: ReadonlySet<MatrixId>
  /** People to whom the bot has already explained the room. */
  readonly greeted: ReadonlySet<MatrixId>
  readonly topic: string
  /** The picture that the bot gives the room. Null: it gives none. */
  readonly picture: PictureWish | null
  /** Whether the negotiation is over, so that nobody is invited any more. */
  readonly over: boolean
}

const removed = (known: Known | undefined): boolean => !!known && known.removedAt !== null && !belongs(known)

/**
 * The people who belong in the room: the customer, unless the members removed them (§6), and the evaluators who still belong to the co-op.
 */
export function partyOf({ customer, evaluators, known }: Pick<TaskRoomWish, "customer" | "evaluators" | "known">) {
  const members = evaluators.filter((person) => {
    const standing = known.get(person)
    return standing !== undefined && belongs(standing)
  })
  return new Set(removed(known.get(customer)) ? members : [customer, ...members])
}

/**
 * Why this person cannot stay in the room; null if they can. The reason tells little, because everybody in the room reads it, even a
 * customer who is no member.
 */
export function unfitForTask(person: MatrixId, wish: TaskRoomWish): Unfit | null {
  if (partyOf(wish).has(person)) return null
  const standing = wish.known.get(person)
  if (standing?.status === "former" && !belongs(standing)) return "former"
  return wish.greeted.has(person) ? "evaluates-no-more" : "no-party"
}

/** Everything that makes the room as it should be, in the order in which to do it. */
export function taskRoomMends(room: TaskRoomState, wish: TaskRoomWish): Mend[] {
  const mends: Mend[] = restoresOf(room, {
    encryption: null,
    history: "invited",
    belonging: partyOf(wish),
    placed: () => false,
  })
  for (const [person, { membership }] of room.members) {
    const why = person === room.bot ? null : unfitForTask(person, wish)
    if (why !== null && (membership === "join" || membership === "invite")) mends.push({ do: "kick", person, why })
  }
  if (!room.encrypted) mends.push({ do: "encrypt" })
  if (wish.over && !room.closed) mends.push({ do: "close" })
  if (!wish.over)
    for (const person of partyOf(wish)) {
      const mend = person === room.bot ? null : asking(room, person, wish.asked)
      if (mend) mends.push(mend)
    }
  if (room.topic !== wish.topic) mends.push({ do: "topic", topic: wish.topic })
  if (!wish.over) mends.push(...picturing(room, wish.picture))
  return mends
}

/** People in `asked` who came back, or no longer belong in the room. The bot may now forget that it invited them again. */
export function forgettableOfTask(room: TaskRoomState, wish: TaskRoomWish): MatrixId[] {
  const party = partyOf(wish)
  return [...wish.asked].filter((person) => !party.has(person) || room.members.get(person)?.membership === "join")
}

/**
 * The people to whom a new greeting goes, because at least one of them has not been greeted yet. They are all the negotiation's people who
 * are in the room or invited to it. Invited people also get the keys of messages, so they can read the greeting. Null if no greeting is
 * due: all have been greeted, somebody must still be invited, or the negotiation is over.
 * @param pending the open mends that the homeserver has not refused
 */
export function toGreet(room: TaskRoomState, wish: TaskRoomWish, pending: readonly Mend[]): MatrixId[] | null {
  if (wish.over || pending.some((mend) => mend.do === "invite" || mend.do === "unban")) return null
  const here = [...partyOf(wish)].filter((person) => isHere(room, person))
  return here.some((person) => !wish.greeted.has(person)) ? here : null
}

/** Whether this person is in the room or invited to it; false for the bot. */
export function isHere({ members, bot }: TaskRoomState, person: MatrixId): boolean {
  const membership = members.get(person)?.membership
  return person !== bot && (membership === "join" || membership === "invite")
}
