/** Who belongs in which room of a co-op (§1, §6, §7.3), and how the bot mends a room that is not as it should be. */

import type { EventId, Instant, MatrixId, RoomId, Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { isOwnOfficeRoom, type OfficeRoom, type OwnOfficeRoom, powerRooms } from "../../standing/rules/offices.ts"
import { noRights } from "../../standing/rules/rights.ts"
import { type Content, type Guarded, type GuardWish, type Restore, restoresOf } from "./guards.ts"
import { type PictureWish, pictureToSet, type RoomPicture } from "./pictures.ts"
import { misplacedLevels, type Power } from "./power.ts"

export type RoomRole = "space" | "lobby" | "members" | OfficeRoom
/** The roles of rooms that the bot makes for a few people. There can be several rooms of one role. */
export type SmallRole = "task" | "mediation"
/** The rooms of a co-op that exist, and its space. */
export type RoomsByRole = Partial<Readonly<Record<Exclude<RoomRole, OwnOfficeRoom>, RoomId>>> &
  Readonly<Record<OwnOfficeRoom, RoomId>>
/**
 * The roles of the rooms that the bot takes care of: the co-op's rooms, one for each role, and rooms for a few people, such as those where
 * tasks are negotiated (§9.1).
 */
export type KeptRole = RoomRole | SmallRole

/** A person whom the co-op knows. `removedAt`: when a vote removed this former member (§6); null if no vote did. */
export interface Known extends Standing {
  readonly removedAt: Instant | null
}

export interface People {
  readonly known: ReadonlyMap<MatrixId, Known>
  /** People invited to the co-op who are not members yet (§1.4). */
  readonly invited: ReadonlySet<MatrixId>
  /** Accounts that may be in the co-op's rooms without any standing, such as other bots. */
  readonly guests: ReadonlySet<MatrixId>
  /** Members whom the bot does not ask back, since it has put them out in a time of which it knows nothing any more. */
  readonly lost?: ReadonlySet<MatrixId>
  /** The private rooms that the co-op's offices have now. A room of another office is closed. */
  readonly officeRooms: ReadonlySet<OfficeRoom>
}

/**
 * An action for which the bot needs power: remove messages, invite, remove people, lift bans, or set power levels, topic, encryption and
 * pins.
 */
export type Ability = "redact" | "invite" | "kick" | "ban" | "power" | "topic" | "encrypt" | "pin"

export interface RoomState<R extends KeptRole = RoomRole> {
  readonly role: R
  readonly bot: MatrixId
  /** Whether the bot made the room. Otherwise an admin made it. */
  readonly made: boolean
  /**
   * Everybody who was ever in the room or invited to it. `membership`: `join`, `invite`, `leave`, `ban` or `knock`. `by`: the person who
   * set it.
   */
  readonly members: ReadonlyMap<MatrixId, { readonly membership: string; readonly by: MatrixId }>
  readonly power: Power
  readonly abilities: ReadonlySet<Ability>
  readonly encrypted: boolean
  /** Whether only the bot can write in the room. */
  readonly closed: boolean
  readonly topic: string | null
  /** Null: the room never had a picture. */
  readonly picture: RoomPicture | null
  /** Whether the bot may set the picture. Otherwise it does without, and asks nobody for the power. */
  readonly mayPicture: boolean
  readonly pinned: readonly EventId[]
  readonly guarded: Guarded
}

/** How a room should be, apart from what follows from its role. */
export interface RoomWish {
  readonly people: People
  /** The encryption as the bot first saw it; null: it has seen none. */
  readonly encryption: Content | null
  /** Whether the homeserver offers calls, which then everybody in the members' room may take part in. */
  readonly calls: boolean
  /** How far back newcomers may read messages, if the bot made the room. */
  readonly history: GuardWish["history"]
  /** People who left this room by themselves, and whom the bot has invited back once since then. */
  readonly asked: ReadonlySet<MatrixId>
  /** The topic that the bot gives the room. Null: it gives no topic. */
  readonly topic: string | null
  /** The picture that the bot gives the room. Null: it gives none. */
  readonly picture: PictureWish | null
  /** The notice to pin (null: there is none yet), and the older notices that it replaces. Only the members' room has a notice. */
  readonly notice: { readonly current: EventId | null; readonly former: ReadonlySet<EventId> }
}

/** Why a person cannot stay in a room. The locales explain each reason under `room-reason-<why>`. */
export type Unfit =
  | "removed"
  | "former"
  | "stranger"
  | "no-moderator"
  | "no-treasurer"
  | "no-holder"
  | "evaluates-no-more"
  | "no-party"
  | "not-meant"

export type Mend =
  | Restore
  | { readonly do: "kick"; readonly person: MatrixId; readonly why: Unfit }
  | { readonly do: "encrypt" }
  /** The right level for each person. Null: the room's usual level. */
  | { readonly do: "power"; readonly levels: ReadonlyMap<MatrixId, number | null> }
  | { readonly do: "unban"; readonly person: MatrixId }
  /** `again`: the person had left or declined the invitation by themselves. */
  | { readonly do: "invite"; readonly person: MatrixId; readonly again: boolean }
  | { readonly do: "topic"; readonly topic: string }
  /** `url`: the address of the picture, `mxc://…`. */
  | { readonly do: "picture"; readonly url: string }
  | { readonly do: "pin"; readonly pinned: readonly EventId[] }
  /** Afterwards only the bot can write in the room. */
  | { readonly do: "close" }
  /** Undoes `close`: everybody in the room can write again. */
  | { readonly do: "open" }

/** Whether the room belongs to an office and is private to the office's holders. */
export const isOfficeRoom = (role: string): role is OfficeRoom =>
  isOwnOfficeRoom(role) || (powerRooms as readonly string[]).includes(role)

/**
 * Whether the room belonged to an office that has no room of its own any more. Nobody can write in such a room. The people in it can read it
 * until they leave the co-op.
 */
export const isOver = (role: KeptRole, { officeRooms }: Pick<People, "officeRooms">): boolean =>
  isOwnOfficeRoom(role) && !officeRooms.has(role)

/**
 * Whether the bot invites this person to the room. It invites an office's holders to the office's room. It invites members and invited
 * people to all other rooms.
 */
export function isWanted(role: RoomRole, person: Standing, invited: boolean): boolean {
  if (isOfficeRoom(role)) return belongs(person) && person.rooms.has(role)
  return belongs(person) || invited
}

/** Why this person cannot stay in the room; null if they can. Anybody may be in the lobby, except people whom a vote removed (§6). */
export function unfit(role: RoomRole, person: MatrixId, people: People): Unfit | null {
  const { known, invited, guests } = people
  const standing = known.get(person) ?? { person, status: null, ...noRights, removedAt: null }
  if (isWanted(role, standing, invited.has(person))) return null
  // Everybody in the room reads the reason of a kick. In the lobby and the space, strangers may read it too. So in these two rooms the
  // reason only says that the person is no member, and not that they were removed.
  if (standing.removedAt !== null && !belongs(standing) && !invited.has(person))
    return role === "lobby" || role === "space" ? "former" : "removed"
  if (guests.has(person)) return null
  if (isOwnOfficeRoom(role)) {
    if (!isOver(role, people)) return "no-holder"
    return belongs(standing) ? null : standing.status === "former" ? "former" : "stranger"
  }
  switch (role) {
    case "space":
    case "lobby":
      return null
    case "members":
      return standing.status === "former" ? "former" : "stranger"
    case "moderators":
      return "no-moderator"
    case "treasury":
      return "no-treasurer"
  }
}

/** All mends that make the room as it should be, in the order in which to do them. */
export function mendsOf(room: RoomState, wish: RoomWish): Mend[] {
  const { people, topic } = wish
  const mends: Mend[] = restoresOf(room, guardWishOf(room, wish))
  for (const [person, { membership }] of room.members) {
    const why = person === room.bot ? null : unfit(room.role, person, people)
    if (why !== null && (membership === "join" || membership === "invite")) mends.push({ do: "kick", person, why })
  }
  if (!room.encrypted && room.role !== "lobby" && room.role !== "space") mends.push({ do: "encrypt" })
  const levels = misplacedLevels(room, people.known)
  // A room is closed or opened only when its other levels are right: all three replace the levels, starting from the same state.
  const levelsStay = levels.size === 0 && !mends.some((mend) => mend.do === "restore" && mend.guard === "levels")
  if (isOwnOfficeRoom(room.role) && levelsStay && room.closed !== isOver(room.role, people))
    mends.push({ do: room.closed ? "open" : "close" })
  // This mend and the restoring of `levels` both replace all power levels, starting from the same state. So only one of them is done at a
  // time.
  if (levels.size > 0 && !mends.some((mend) => mend.do === "restore" && mend.guard === "levels"))
    mends.push({ do: "power", levels })
  for (const person of wanted(room, people).filter((one) => !people.lost?.has(one))) {
    const mend = asking(room, person, wish.asked)
    if (mend) mends.push(mend)
  }
  if (topic !== null && (room.made ? room.topic !== topic : !room.topic)) mends.push({ do: "topic", topic })
  mends.push(...picturing(room, wish.picture))
  const pinned = room.role === "members" ? pinning(room.pinned, wish.notice) : null
  if (pinned) mends.push({ do: "pin", pinned })
  return mends
}

/** The mend that gives the room its picture, if it needs one and the bot may set it. */
export function picturing(
  { picture, mayPicture }: Pick<RoomState, "picture" | "mayPicture">,
  wish: PictureWish | null,
) {
  const url = mayPicture ? pictureToSet(picture, wish) : null
  return url === null ? [] : [{ do: "picture", url } as const]
}

const guardWishOf = (room: RoomState, { people, encryption, history, calls }: RoomWish): GuardWish => ({
  encryption,
  calls: calls && room.role === "members",
  history,
  belonging: wanted(room, people),
  placed: (person) => people.known.has(person) || people.guests.has(person),
})

/**
 * Whether a room that needs this mend is unsafe for confidential messages. It is unsafe if somebody who does not belong in it is in it or
 * invited to it. It is also unsafe if others can join it or read it, or if its encryption has changed.
 */
export function isOpening(mend: Mend): boolean {
  if (mend.do === "restore") return ["join", "history", "encryption"].includes(mend.guard)
  return mend.do === "kick" || mend.do === "encrypt"
}

/** The people who should be in the room. The bot itself is left out. */
export function wanted({ role, bot }: Pick<RoomState, "role" | "bot">, { known, invited }: People): MatrixId[] {
  const members = [...known.values()].filter((person) => isWanted(role, person, invited.has(person.person)))
  const strangers = isOfficeRoom(role) ? [] : [...invited].filter((person) => !known.has(person))
  return [...members.map(({ person }) => person), ...strangers].filter((person) => person !== bot)
}

/**
 * The mend that gets a person into the room; null if none is needed. Somebody whom others removed is invited back. Somebody who left by
 * themselves is invited only once more.
 */
export function asking(room: Pick<RoomState, "members">, person: MatrixId, asked: ReadonlySet<MatrixId>): Mend | null {
  const presence = room.members.get(person)
  switch (presence?.membership) {
    case "join":
    case "invite":
      return null
    case "ban":
      return { do: "unban", person }
    case "leave": {
      const again = presence.by === person
      return again && asked.has(person) ? null : { do: "invite", person, again }
    }
    default:
      return { do: "invite", person, again: false }
  }
}

function pinning(pinned: readonly EventId[], { current, former }: RoomWish["notice"]): EventId[] | null {
  if (current === null) return null
  const kept = pinned.filter((event) => !former.has(event))
  if (kept.includes(current)) return kept.length === pinned.length ? null : kept
  return [...kept, current]
}

/** People in `asked` who came back, or no longer belong in the room. If they leave again, the bot may invite them back once more. */
export function forgettable(room: RoomState, { people, asked }: RoomWish): MatrixId[] {
  const here = new Set(wanted(room, people))
  return [...asked].filter((person) => !here.has(person) || room.members.get(person)?.membership === "join")
}
