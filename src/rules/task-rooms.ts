/** Who sits where a task is negotiated (§9.1), and what mends such a room where that is otherwise. */
import { belongs } from "./franchise.ts"
import { restoresOf } from "./room-guards.ts"
import { asking, type Known, type Mend, type RoomState, type Unfit } from "./rooms.ts"
import type { TaskState } from "./tasks.ts"
import type { MatrixId } from "./types.ts"

/** How a negotiation ends: the customer has agreed, one side did not want it, or the task is given up. */
export type NegotiationEnd = "accepted" | "declined" | "cancelled"

/** Null: it goes on, or can begin again. Once there is a room, it waits also for whoever evaluates next. */
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

/** A negotiation room as it is. */
export interface TaskRoomState extends RoomState<"task"> {
  /** Whether nobody but the bot can write there. */
  readonly closed: boolean
}

/** What should be. */
export interface TaskRoomWish {
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
  readonly known: ReadonlyMap<MatrixId, Known>
  /** Who left by themselves, and has been asked back once since. */
  readonly asked: ReadonlySet<MatrixId>
  /** Who was told before that they sit here. */
  readonly greeted: ReadonlySet<MatrixId>
  readonly topic: string
  /** Whether the negotiation has ended: then nobody is asked in any more. */
  readonly over: boolean
}

const removed = (known: Known | undefined): boolean => !!known && known.removedAt !== null && !belongs(known)

/** The customer, whoever they are, but for those whom the members removed (§6); and the evaluators, as long as they belong to the co-op. */
export function partyOf({ customer, evaluators, known }: Pick<TaskRoomWish, "customer" | "evaluators" | "known">) {
  const members = evaluators.filter((person) => {
    const standing = known.get(person)
    return standing !== undefined && belongs(standing)
  })
  return new Set(removed(known.get(customer)) ? members : [customer, ...members])
}

/** Why this person cannot stay; null: they can. The reason is for all in the room to read, and one of them is no member. */
export function unfitForTask(person: MatrixId, wish: TaskRoomWish): Unfit | null {
  if (partyOf(wish).has(person)) return null
  const standing = wish.known.get(person)
  if (standing?.status === "former" && !belongs(standing)) return "former"
  return wish.greeted.has(person) ? "evaluates-no-more" : "no-party"
}

/** What is to be done so that the room becomes as it should be, in that order; empty where it is. */
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
  return mends
}

/** Of those who were asked back, whom to forget: they have come back, or are not wanted any more. */
export function forgettableOfTask(room: TaskRoomState, wish: TaskRoomWish): MatrixId[] {
  const party = partyOf(wish)
  return [...wish.asked].filter((person) => !party.has(person) || room.members.get(person)?.membership === "join")
}

/**
 * Who sits there, when that is others than those who were told what the room is for; null: it is not, or somebody is still to be
 * asked in. Who is invited gets the keys of what is said, so nobody need have joined.
 * @param pending what is still to be done in the room, and the homeserver has not refused
 */
export function toGreet(room: TaskRoomState, wish: TaskRoomWish, pending: readonly Mend[]): MatrixId[] | null {
  if (wish.over || pending.some((mend) => mend.do === "invite" || mend.do === "unban")) return null
  const here = [...partyOf(wish)].filter((person) => isHere(room, person))
  return here.some((person) => !wish.greeted.has(person)) ? here : null
}

/** Whether they are in the room, or invited; the bot does not count. */
export function isHere({ members, bot }: TaskRoomState, person: MatrixId): boolean {
  const membership = members.get(person)?.membership
  return person !== bot && (membership === "join" || membership === "invite")
}
