/** Compares a co-op's rooms with what they should be. */
import type { Act, CoopContext } from "../kernel/acts/context.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import { lostPeople } from "../people/reads.ts"
import { noticeToPin } from "../rooms/acts/notice.ts"
import type { SmallRoom } from "../rooms/acts/small-rooms.ts"
import { askedBack, type EncryptionSeen, encryptionsSeen, type FaultyRoom, faultsTold } from "../rooms/reads.ts"
import { hindrance, lacksOf, type RoomFault, replacedFaults } from "../rooms/rules/faults.ts"
import { type Content, isPrivate, isReplaced } from "../rooms/rules/guards.ts"
import type { PictureWish } from "../rooms/rules/pictures.ts"
import {
  forgettable,
  isOpening,
  isOver,
  type KeptRole,
  type Mend,
  mendsOf,
  type People,
  type RoomRole,
  type RoomsByRole,
  type RoomWish,
} from "../rooms/rules/rooms.ts"
import { type Explained, reasonOf } from "../rooms/views/reasons.ts"
import { type Invitation, invitationsOf, standings } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { isOwnOfficeRoom, officeOfRoom, powerRooms } from "../standing/rules/offices.ts"
import type { MatrixPort, RoomFacts } from "./port.ts"
import { roomState } from "./room-state.ts"
import { smallRoomsOf } from "./small-rooms.ts"

/** The facts in the database that the rooms must follow. */
export interface Knowledge {
  readonly people: People
  /** The invitations to the co-op that nobody has accepted yet. */
  readonly invitations: ReadonlyMap<MatrixId, Invitation>
  readonly asked: ReadonlyMap<RoomId, ReadonlySet<MatrixId>>
  /** The encryption of each room as the bot first saw it. It matters only in rooms that the bot did not make. */
  readonly encryptions: ReadonlyMap<RoomId, Content>
  /** The picture for each role, as far as it is uploaded. */
  readonly pictures: (role: KeptRole) => PictureWish | null
  /** The rooms that are listed in the homeserver's directory, as far as we have asked. */
  readonly listed: ReadonlySet<RoomId>
  readonly notice: RoomWish["notice"]
  /** For each room, the keys of the faults that people were told about. */
  readonly told: ReadonlyMap<FaultyRoom, ReadonlySet<string>>
  /** The rooms for a few people that there are, or should be. */
  readonly smallRooms: readonly SmallRoom[]
}

export async function knowledgeOf(
  act: Act,
  listed: ReadonlySet<RoomId> = new Set(),
  pictures: Knowledge["pictures"] = () => null,
): Promise<Knowledge> {
  const { work, coop } = act
  const people = await peopleOf(act)
  const [asked, told] = [await askedBack(work, coop.key), await faultsTold(work, coop.key)]
  const [encryptions, notice] = [await encryptionsSeen(work), await noticeToPin(act)]
  const invitations = new Map((await invitationsOf(work, coop.key)).map((one) => [one.person, one]))
  return {
    people,
    invitations,
    asked,
    encryptions,
    pictures,
    listed,
    notice,
    told,
    smallRooms: await smallRoomsOf(act),
  }
}

/** A function that says why the bot invites or removes somebody in a room with this role. */
export const reasonsIn = ({ words, config, server }: CoopContext, role: KeptRole, { invitations }: Knowledge) => {
  const about = { role, coop: config.name, server, invitations }
  return (mend: Explained) => reasonOf(words, mend, about)
}

/** The people who belong to the co-op: members, invited people, guests. */
export async function peopleOf({ work, coop }: Act): Promise<People> {
  const known = new Map((await standings(work, coop.config)).map((member) => [member.person, member]))
  const invited = new Set((await invitationsOf(work, coop.key)).map(({ person }) => person))
  const officeRooms = new Set(coop.config.offices.flatMap(({ room }) => room ?? []))
  const lost = await lostPeople(work, coop.key)
  return { known, invited, guests: new Set(coop.config.guests), lost, officeRooms }
}

export interface RoomComparison {
  readonly role: RoomRole
  readonly room: RoomId
  /** Null if the bot is not in the room. */
  readonly facts: RoomFacts | null
  readonly mends: readonly Mend[]
  /** The `mends` that the bot can do, as far as is known. */
  readonly possible: readonly Mend[]
  /** People who were asked back into the room, if the bot no longer needs to remember that. */
  readonly forgettable: readonly MatrixId[]
  readonly faults: readonly RoomFault[]
  /** The faults because of which nothing confidential is said in the room. */
  readonly silencing: readonly RoomFault[]
  /** The keys of the faults that people were told about. */
  readonly told: ReadonlySet<string> | undefined
  /** Founders who still belong to the co-op and to this room, but are not in it. */
  readonly awaited: readonly { readonly person: MatrixId; readonly invited: boolean }[]
}

/**
 * The rooms in the order in which the bot mends them. Private rooms come first: nobody should join such a room before it is encrypted, and
 * nobody who must leave it should be able to read on.
 */
const rolesIn = (rooms: RoomsByRole): RoomRole[] => [
  ...(["members", ...powerRooms] as const),
  ...Object.keys(rooms).filter(isOwnOfficeRoom).sort(),
  ...(["lobby", "space"] as const),
]

export function compareRooms(
  port: MatrixPort,
  coop: CoopContext,
  rooms: RoomsByRole,
  knowledge: Knowledge,
): RoomComparison[] {
  return rolesIn(rooms).flatMap((role) => {
    const room = rooms[role]
    if (room === undefined) return []
    const facts = port.room(room)
    const told = knowledge.told.get(role)
    if (facts?.membership !== "join") {
      const faults = [{ lack: "absent" } as const]
      return {
        role,
        room,
        facts: null,
        mends: [],
        possible: [],
        forgettable: [],
        faults,
        silencing: [],
        told,
        awaited: [],
      }
    }
    const { people, notice } = knowledge
    const topic = role === "space" ? null : topicOf(coop, role, people)
    const asked = knowledge.asked.get(room) ?? new Set<MatrixId>()
    const history = historyOf(coop, role)
    const encryption = knowledge.encryptions.get(room) ?? null
    const calls = coop.calls?.offered ?? false
    const wish = {
      people,
      encryption,
      history,
      calls,
      asked,
      topic,
      picture: knowledge.pictures(role),
      notice,
    } as const
    const state = roomState(facts, role, port.me, knowledge.listed.has(room))
    // Nobody is asked back into a room that was replaced by another.
    const mends = mendsOf(state, wish).filter((mend) => mend.do !== "invite" || !isReplaced(state.guarded))
    return {
      role,
      room,
      facts,
      mends,
      possible: mends.filter((mend) => hindrance(state, mend) === null),
      forgettable: forgettable(state, wish),
      faults: [...lacksOf(state, mends), ...replacedFaults(state)],
      silencing: isPrivate(role) ? lacksOf(state, mends.filter(isOpening), "alone") : [],
      told,
      awaited: role === "members" ? awaited(facts, coop.config.founders, people) : [],
    }
  })
}

/** The topic that the bot gives the room. Clients show it as plain text, so it has no Markdown. */
function topicOf({ words, config }: CoopContext, role: Exclude<RoomRole, "space">, people: People): string {
  const coop = config.name
  if (!isOwnOfficeRoom(role)) return words.t(`room-topic-${role}`, { coop, prefix: config.prefix })
  const name = words.office(officeOfRoom(role))
  return words.t(isOver(role, people) ? "room-topic-office-over" : "room-topic-office", { coop, name })
}

/**
 * How much newcomers may read of what was said before. Only in the members' room can the co-op let them read everything. Messages in the
 * other rooms are only for the people who were in the room.
 */
export const historyOf = ({ config }: CoopContext, role: RoomRole): RoomWish["history"] =>
  role === "members" && config.newcomersRead === "everything" ? "shared" : "invited"

function awaited(
  facts: RoomFacts,
  founders: readonly MatrixId[],
  { known, invited }: People,
): RoomComparison["awaited"] {
  return founders.flatMap((person) => {
    const standing = known.get(person)
    const membership = facts.members.get(person)
    const wanted = invited.has(person) || (standing !== undefined && belongs(standing))
    if (!wanted || membership === "join") return []
    return { person, invited: membership === "invite" }
  })
}

/** The encryption of the co-op's rooms. Rooms whose encryption the bot has seen before are left out. */
export function unseenEncryptions(port: MatrixPort, coop: CoopContext, { encryptions }: Knowledge): EncryptionSeen[] {
  return Object.values(coop.rooms).flatMap((room) => {
    const content = encryptions.has(room) ? null : port.room(room)?.state("m.room.encryption")
    return content?.algorithm === "m.megolm.v1.aes-sha2" ? [{ room, content }] : []
  })
}
