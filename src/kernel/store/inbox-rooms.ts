/** Stores how much of each room's history the bot knows. Also stores the name of this installation. */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import type { EventId, RoomId } from "../rules/types.ts"
import { arrange } from "./inbox.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/**
 * A missing piece of history. It begins after the event `anchor` (null: at the bot's join). It ends at `from`, a token of the homeserver.
 */
export interface Gap {
  readonly from: string
  readonly anchor: EventId | null
  /** Events with a higher inbox number come after the gap. */
  readonly after: number
}

export interface RoomMark {
  readonly newest: EventId | null
  readonly floor: EventId | null
  readonly gap: Gap | null
}

const toMark = (row: Row<"inbox_rooms">): RoomMark => ({
  newest: row.newest_event_id,
  floor: row.floor_event_id,
  gap: row.gap_from === null ? null : { from: row.gap_from, anchor: row.gap_anchor, after: row.gap_seq ?? 0 },
})

export async function roomMark(work: Work, room: RoomId): Promise<RoomMark | null> {
  const row = await work.trx("inbox_rooms").where({ room_id: room }).first()
  return row ? toMark(row) : null
}

export async function saveRoomMark(work: Work, room: RoomId, mark: RoomMark): Promise<void> {
  const row: Row<"inbox_rooms"> = {
    room_id: room,
    newest_event_id: mark.newest,
    floor_event_id: mark.floor,
    gap_from: mark.gap?.from ?? null,
    gap_anchor: mark.gap?.anchor ?? null,
    gap_seq: mark.gap?.after ?? null,
  }
  await work.trx("inbox_rooms").insert(row).onConflict("room_id").merge()
}

/**
 * Forgets a room that the bot is no longer in. The bot can no longer fetch the messages that it missed in this room. If the bot comes back,
 * the room's history begins anew.
 */
export async function forgetRoom(work: Work, room: RoomId): Promise<void> {
  const mark = await roomMark(work, room)
  if (mark?.gap) await arrange(work, room, mark.gap.after, [])
  await work.trx("inbox_rooms").where({ room_id: room }).delete()
}

export async function gaps(
  knex: Knex,
): Promise<{ readonly room: RoomId; readonly mark: RoomMark; readonly gap: Gap }[]> {
  const rows = await knex("inbox_rooms").whereNotNull("gap_from").orderBy("room_id")
  return rows.flatMap((row) => {
    const mark = toMark(row)
    return mark.gap ? [{ room: row.room_id, mark, gap: mark.gap }] : []
  })
}

/** The installation's random name. It is created when it is first needed. */
export async function installationId(work: Work): Promise<string> {
  const row = await work.trx("installation").first("id")
  if (row) return row.id
  const id = randomBytes(6).toString("hex")
  await work.trx("installation").insert({ id })
  return id
}

/** Whether this is the first sync that this installation journals. Only the first call ever returns true. */
export async function beginFirstSync(work: Work): Promise<boolean> {
  const row = await work.trx("installation").first("first_sync_at")
  if (row && row.first_sync_at !== null) return false
  await work
    .trx("installation")
    .where({ id: await installationId(work) })
    .update({ first_sync_at: work.now })
  return true
}
