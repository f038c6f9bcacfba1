/** Who belongs in which of a co-op's rooms (§1, §6, §7.3), and what mends a room where that is otherwise. */
import { belongs } from "./franchise.ts"
import { noRights } from "./offices/rights.ts"
import { type OfficeRoom, officeRooms } from "./offices/table.ts"
import { type Content, type Guarded, type GuardWish, type Restore, restoresOf } from "./room-guards.ts"
import { misplacedLevels, type Power } from "./room-power.ts"
import type { EventId, Instant, MatrixId, Standing } from "./types.ts"

export type RoomRole = "space" | "lobby" | "members" | OfficeRoom
/** The co-op's rooms, of each of which there is one, and those in which a task is negotiated (§9.1). */
export type KeptRole = RoomRole | "task"

/** Somebody that the co-op has heard of. `removedAt`: when a former member was removed by vote (§6). */
export interface Known extends Standing {
  readonly removedAt: Instant | null
}

export interface People {
  readonly known: ReadonlyMap<MatrixId, Known>
  /** Invited to the co-op, and not a member yet (§1.4). */
  readonly invited: ReadonlySet<MatrixId>
  /** May be in the co-op's rooms without any standing, such as other bots. */
  readonly guests: ReadonlySet<MatrixId>
}

/** What the bot may do in a room: remove messages, invite, remove people, lift bans, set levels, topic, encryption, pins. */
export type Ability = "redact" | "invite" | "kick" | "ban" | "power" | "topic" | "encrypt" | "pin"

/** A room as it is. */
export interface RoomState<R extends KeptRole = RoomRole> {
  readonly role: R
  readonly bot: MatrixId
  /** Whether the bot made it; else it was there before. */
  readonly made: boolean
  /** Everybody who was ever in it or invited: `join`, `invite`, `leave`, `ban`, `knock`, and who brought that about. */
  readonly members: ReadonlyMap<MatrixId, { readonly membership: string; readonly by: MatrixId }>
  readonly power: Power
  readonly abilities: ReadonlySet<Ability>
  readonly encrypted: boolean
  readonly topic: string | null
  readonly pinned: readonly EventId[]
  readonly guarded: Guarded
}

/** What should be, as far as it is not in the role. */
export interface RoomWish {
  readonly people: People
  /** The encryption as the bot first saw it; null: it has not seen any. */
  readonly encryption: Content | null
  /** From when on those who come into a room of the bot's making may read what is said there. */
  readonly history: GuardWish["history"]
  /** Who left this room by themselves, and has been asked back once since. */
  readonly asked: ReadonlySet<MatrixId>
  /** Null: the bot has none for it. */
  readonly topic: string | null
  /** The notice that is to be pinned, null while there is none; and those that it takes the place of. */
  readonly notice: { readonly current: EventId | null; readonly former: ReadonlySet<EventId> }
}

/** Why somebody cannot stay; in words `room-reason-<why>`. */
export type Unfit =
  | "removed"
  | "former"
  | "stranger"
  | "no-moderator"
  | "no-treasurer"
  | "evaluates-no-more"
  | "no-party"

export type Mend =
  | Restore
  | { readonly do: "kick"; readonly person: MatrixId; readonly why: Unfit }
  | { readonly do: "encrypt" }
  /** By person; null: what is usual in the room. */
  | { readonly do: "power"; readonly levels: ReadonlyMap<MatrixId, number | null> }
  | { readonly do: "unban"; readonly person: MatrixId }
  /** `again`: they had left, or declined, by themselves. */
  | { readonly do: "invite"; readonly person: MatrixId; readonly again: boolean }
  | { readonly do: "topic"; readonly topic: string }
  | { readonly do: "pin"; readonly pinned: readonly EventId[] }
  /** From then on nobody but the bot can write there. */
  | { readonly do: "close" }

/** Whether a room is that of an office: private to its holders. */
export const isOfficeRoom = (role: string): role is OfficeRoom => (officeRooms as readonly string[]).includes(role)

/** Whether this person is to be in the room: the holders of an office in its own, whoever belongs or is invited in all others. */
export function isWanted(role: RoomRole, person: Standing, invited: boolean): boolean {
  if (isOfficeRoom(role)) return belongs(person) && person.rooms.has(role)
  return belongs(person) || invited
}

/** Why this person cannot stay in the room; null: they can. In the lobby is who likes, but for those who were removed by vote (§6). */
export function unfit(role: RoomRole, person: MatrixId, { known, invited, guests }: People): Unfit | null {
  const standing = known.get(person) ?? { person, status: null, ...noRights, removedAt: null }
  if (isWanted(role, standing, invited.has(person))) return null
  // The reason of a kick is for all in the room to read: where strangers are it says no more than that they are no member.
  if (standing.removedAt !== null && !belongs(standing) && !invited.has(person))
    return role === "lobby" || role === "space" ? "former" : "removed"
  if (guests.has(person)) return null
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

/** What is to be done so that the room becomes as it should be, in that order; empty where it is. */
export function mendsOf(room: RoomState, wish: RoomWish): Mend[] {
  const { people, topic } = wish
  const mends: Mend[] = restoresOf(room, guardWishOf(room, wish))
  for (const [person, { membership }] of room.members) {
    const why = person === room.bot ? null : unfit(room.role, person, people)
    if (why !== null && (membership === "join" || membership === "invite")) mends.push({ do: "kick", person, why })
  }
  if (!room.encrypted && room.role !== "lobby" && room.role !== "space") mends.push({ do: "encrypt" })
  const levels = misplacedLevels(room, people.known)
  // One thing after the other: each sets all power levels, from what they were.
  if (levels.size > 0 && !mends.some((mend) => mend.do === "restore" && mend.guard === "levels"))
    mends.push({ do: "power", levels })
  for (const person of wanted(room, people)) {
    const mend = asking(room, person, wish.asked)
    if (mend) mends.push(mend)
  }
  if (topic !== null && (room.made ? room.topic !== topic : !room.topic)) mends.push({ do: "topic", topic })
  const pinned = room.role === "members" ? pinning(room.pinned, wish.notice) : null
  if (pinned) mends.push({ do: "pin", pinned })
  return mends
}

const guardWishOf = (room: RoomState, { people, encryption, history }: RoomWish): GuardWish => ({
  encryption,
  history,
  belonging: wanted(room, people),
  placed: (person) => people.known.has(person) || people.guests.has(person),
})

/**
 * Whether a room in which this is to be done is none to say anything confidential in: somebody is there, or invited, who does not
 * belong, others can come in or read along, or it is not encrypted as it was.
 */
export function isOpening(mend: Mend): boolean {
  if (mend.do === "restore") return ["join", "history", "encryption"].includes(mend.guard)
  return mend.do === "kick" || mend.do === "encrypt"
}

/** Who is to be in the room. */
export function wanted({ role, bot }: Pick<RoomState, "role" | "bot">, { known, invited }: People): MatrixId[] {
  const members = [...known.values()].filter((person) => isWanted(role, person, invited.has(person.person)))
  const strangers = isOfficeRoom(role) ? [] : [...invited].filter((person) => !known.has(person))
  return [...members.map(({ person }) => person), ...strangers].filter((person) => person !== bot)
}

/** Whoever was sent away by somebody else is asked back; whoever went by themselves once, and then left in peace. */
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

/** Of those who were asked back, whom to forget: they have come back, or are not wanted any more. So they are asked again another time. */
export function forgettable(room: RoomState, { people, asked }: RoomWish): MatrixId[] {
  const here = new Set(wanted(room, people))
  return [...asked].filter((person) => !here.has(person) || room.members.get(person)?.membership === "join")
}
