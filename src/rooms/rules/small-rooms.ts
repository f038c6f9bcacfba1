/**
 * Rules about rooms that the bot makes for a few people, such as the room where a task is negotiated (§9.1): who is in them, and how the bot
 * mends one that is not as it should be.
 */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { restoresOf } from "./guards.ts"
import type { PictureWish } from "./pictures.ts"
import { asking, type Mend, picturing, type RoomState, type SmallRole, type Unfit } from "./rooms.ts"

export type SmallRoomState = RoomState<SmallRole>

/** How the room should be. */
export interface SmallRoomWish {
  /** The people who belong in the room. */
  readonly party: ReadonlySet<MatrixId>
  /** Why this person cannot stay in the room; null if they can. Everybody in the room reads the reason. */
  readonly unfit: (person: MatrixId) => Unfit | null
  /** People who left by themselves and have been invited again once. They are not invited a second time. */
  readonly asked: ReadonlySet<MatrixId>
  /** People to whom the bot has already explained the room. */
  readonly greeted: ReadonlySet<MatrixId>
  readonly topic: string
  /** The picture that the bot gives the room. Null: it gives none. */
  readonly picture: PictureWish | null
  /** Whether the room is not needed any more, so that nobody is invited. */
  readonly over: boolean
}

/** Everything that makes the room as it should be, in the order in which to do it. */
export function smallRoomMends(room: SmallRoomState, wish: SmallRoomWish): Mend[] {
  const mends: Mend[] = restoresOf(room, {
    encryption: null,
    history: "invited",
    calls: false,
    belonging: wish.party,
    placed: () => false,
  })
  for (const [person, { membership }] of room.members) {
    const why = person === room.bot ? null : wish.unfit(person)
    if (why !== null && (membership === "join" || membership === "invite")) mends.push({ do: "kick", person, why })
  }
  if (!room.encrypted) mends.push({ do: "encrypt" })
  if (wish.over && !room.closed) mends.push({ do: "close" })
  if (!wish.over)
    for (const person of wish.party) {
      const mend = person === room.bot ? null : asking(room, person, wish.asked)
      if (mend) mends.push(mend)
    }
  if (room.topic !== wish.topic) mends.push({ do: "topic", topic: wish.topic })
  if (!wish.over) mends.push(...picturing(room, wish.picture))
  return mends
}

/** People in `asked` who came back, or no longer belong in the room. The bot may now forget that it invited them again. */
export function forgettableInSmall(room: SmallRoomState, { party, asked }: SmallRoomWish): MatrixId[] {
  return [...asked].filter((person) => !party.has(person) || room.members.get(person)?.membership === "join")
}

/**
 * The people to whom a new greeting goes, because at least one of them has not been greeted yet. They are all people of the room who are in
 * it or invited to it. Invited people also get the keys of messages, so they can read the greeting. Null if no greeting is due: all have
 * been greeted, somebody must still be invited, or the room is over.
 * @param pending the open mends that the homeserver has not refused
 */
export function toGreet(room: SmallRoomState, wish: SmallRoomWish, pending: readonly Mend[]): MatrixId[] | null {
  if (wish.over || pending.some((mend) => mend.do === "invite" || mend.do === "unban")) return null
  const here = [...wish.party].filter((person) => isHere(room, person))
  return here.some((person) => !wish.greeted.has(person)) ? here : null
}

/** The people who need not be told again what the room is for: they were told, and they still belong in the room or are still in it. */
export function stillGreeted(
  { greeted, party }: Pick<SmallRoomWish, "greeted" | "party">,
  here: (person: MatrixId) => boolean,
): Set<MatrixId> {
  return new Set([...greeted].filter((person) => party.has(person) || here(person)))
}

/** Whether this person is in the room or invited to it; false for the bot. */
export function isHere({ members, bot }: SmallRoomState, person: MatrixId): boolean {
  const membership = members.get(person)?.membership
  return person !== bot && (membership === "join" || membership === "invite")
}
