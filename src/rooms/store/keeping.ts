/** Things that the room keeper remembers: people whom it invited back, faults that it told people about, and the notice of open motions. */
import { z } from "zod"
import { named } from "../../kernel/rules/minuted/declare.ts"
import type { CoopKey, EventId, MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { fromJson, objectShape, peopleShape } from "../../kernel/store/json.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { OwnOfficeRoom } from "../../standing/rules/offices.ts"
import type { Content } from "../rules/guards.ts"
import type { RoomRole } from "../rules/rooms.ts"

/** For each room, the people who left it by themselves and have been invited back since then. */
export async function askedBack({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<RoomId, ReadonlySet<MatrixId>>> {
  const rows = await trx("asked_back").where({ coop })
  const byRoom = new Map<RoomId, Set<MatrixId>>()
  for (const { room_id, person } of rows) byRoom.set(room_id, (byRoom.get(room_id) ?? new Set()).add(person))
  return byRoom
}

export async function noteAskedBack({ trx }: Work, coop: CoopKey, room: RoomId, person: MatrixId): Promise<void> {
  await trx("asked_back").insert({ coop, room_id: room, person }).onConflict(["coop", "room_id", "person"]).ignore()
}

/** Forgets that a person was invited back into `room`, so that they can be invited again. By default in all rooms of the co-op. */
export async function forgetAskedBack({ trx }: Work, coop: CoopKey, person: MatrixId, room?: RoomId): Promise<void> {
  await trx("asked_back")
    .where({ coop, person, ...(room !== undefined && { room_id: room }) })
    .delete()
}

/**
 * The name under which faults are remembered. For a room of the co-op it is the room's role. `task:3`: the room of task 3. `no-room:3`: the
 * reason why task 3 has no room. `small:` and `no-small:` with a random key: the same of a
 * confidential room for a few people. `silent:members`: the reasons why the bot says nothing confidential in the members' room.
 * `over:office:board`: people were told that the office has no room any more.
 */
export type FaultyRoom =
  | RoomRole
  | `task:${number}`
  | `no-room:${number}`
  | `small:${string}`
  | `no-small:${string}`
  | `silent:${string}`
  | `over:${OwnOfficeRoom}`

/** The faults that people were told about, by room. */
export async function faultsTold({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<FaultyRoom, ReadonlySet<string>>> {
  const rows = await trx("room_faults").where({ coop })
  const byRole = new Map<FaultyRoom, Set<string>>()
  for (const { role, fault } of rows) byRole.set(role, (byRole.get(role) ?? new Set()).add(fault))
  return byRole
}

/** Remembers which faults of a room people were told about. They replace the faults that were remembered before. */
export async function noteFaultsTold(
  { trx }: Work,
  coop: CoopKey,
  role: FaultyRoom,
  faults: readonly string[],
): Promise<void> {
  await trx("room_faults").where({ coop, role }).delete()
  for (const fault of faults) await trx("room_faults").insert({ coop, role, fault })
}

/** The notice as the bot last sent it. */
export interface Notice {
  readonly room: RoomId
  /** The SHA-256 hash of its present text. */
  readonly digest: string
  /** The people who were in the room when the bot sent the message. */
  readonly readers: ReadonlySet<MatrixId>
  /** The messages of the last few earlier notices, because they may still be pinned. */
  readonly former: readonly EventId[]
}

export async function noticeOf({ trx }: Work, coop: CoopKey): Promise<Notice | null> {
  const row = await trx("notices").where({ coop }).first()
  if (!row) return null
  const { room_id: room, digest, readers, former } = row
  const place = { table: "notices", row: coop } as const
  return {
    room,
    digest,
    readers: new Set(fromJson(peopleShape, readers, place)),
    former: fromJson(eventsShape, former, place),
  }
}

export async function putNotice({ trx }: Work, coop: CoopKey, notice: Notice): Promise<void> {
  const { room, digest, readers, former } = notice
  const lists = { readers: JSON.stringify([...readers].sort()), former: JSON.stringify(former.slice(-formerKept)) }
  await trx("notices")
    .insert({ coop, room_id: room, digest, ...lists })
    .onConflict("coop")
    .merge()
}

const formerKept = 20
const eventsShape = z.array(named<EventId>())

export const noticeName = (coop: CoopKey): string => `notice:${coop}`

/** Takes the notice's name away from its message. A new message can then be sent under that name. */
export async function retireNotice({ trx }: Work, coop: CoopKey): Promise<void> {
  const name = noticeName(coop)
  // If an edit of the old notice still waits to be sent, it is deleted. Otherwise it would change the new notice.
  await trx("outbox")
    .where({ name: `edit:${name}`, state: "waiting" })
    .delete()
  await trx("outbox").where({ name }).update({ name: null })
}

/** For each encrypted room that the bot did not make: the room's encryption settings when the bot first saw them. */
export async function encryptionsSeen({ trx }: Work): Promise<ReadonlyMap<RoomId, Content>> {
  const rows = await trx("room_encryption")
  const read = ({ room_id: row, content }: Row<"room_encryption">) =>
    [row, fromJson(objectShape, content, { table: "room_encryption", row })] as const
  return new Map(rows.map(read))
}

export interface EncryptionSeen {
  readonly room: RoomId
  readonly content: Content
}

/** Stores the encryption of these rooms as first seen. If a room's encryption is stored already, it stays unchanged. */
export async function noteEncryptions({ trx }: Work, seen: readonly EncryptionSeen[]): Promise<void> {
  for (const { room, content } of seen)
    await trx("room_encryption")
      .insert({ room_id: room, content: JSON.stringify(content) })
      .onConflict("room_id")
      .ignore()
}
