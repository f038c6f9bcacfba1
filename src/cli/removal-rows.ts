/** Deletes what the state database has of one co-op, and notes which rooms the bot is to leave, with its last words in them. */
import type { Knex } from "knex"
import { concerns } from "../composed.ts"
import { isConcerned } from "../kernel/acts/concern.ts"
import type { CoopKey, MatrixId, RoomId } from "../kernel/rules/types.ts"
import { tablesToCopy } from "../kernel/store/backup-tables.ts"
import { laneOf } from "../kernel/store/outbox.ts"
import type { Work } from "../kernel/store/work.ts"

/** Tables whose rows belong to a row of another table, by the column that names it. */
export const parents = {
  motion_id: "motions",
  role_id: "roles",
  round_id: "review_rounds",
  conference_id: "conferences",
  petition_id: "petitions",
  poll_id: "polls",
} as const
/** These belong to a show of hands, which belongs to a conference. */
export const handTable = "raised_hands"
/** Tables that all co-ops share. What they have of one co-op goes by its rooms and people. */
export const sharedTables = [
  ...["direct_rooms", "flood_counts", "followed_rooms", "inbox", "inbox_rooms", "installation", "notify", "outbox"],
  ...["kept_keys", "own_profile", "restore_notes", "restores", "room_encryption", "rooms_to_leave", "told", "uploads"],
] as const

/** Deletes all rows of the co-op. What all co-ops share stays. */
export async function deleteRows(trx: Knex.Transaction, coop: CoopKey): Promise<void> {
  const conferences = trx("conferences").where({ coop }).select("id")
  await trx(handTable).whereIn("show_id", trx("hand_shows").whereIn("conference_id", conferences).select("id")).delete()
  const tables = (await tablesToCopy(trx)).toReversed()
  const own = tables.filter(({ columns }) => columns.includes("coop"))
  for (const { name, columns } of tables.filter((table) => !own.includes(table)))
    for (const [column, parent] of Object.entries(parents))
      if (columns.includes(column))
        await trx.raw("DELETE FROM ?? WHERE ?? IN (SELECT id FROM ?? WHERE coop = ?)", [name, column, parent, coop])
  for (const { name } of own) await trx.raw("DELETE FROM ?? WHERE coop = ?", [name, coop])
}

/** The people with a direct room who have to do with no co-op, as the database is now. */
export async function strangers(work: Work): Promise<{ person: MatrixId; room: RoomId }[]> {
  const found: { person: MatrixId; room: RoomId }[] = []
  for (const { person, room_id: room } of await work.trx("direct_rooms").orderBy("person"))
    if (!(await isConcerned(work, person, concerns))) found.push({ person, room })
  return found
}

/** Forgets rooms and people of which nothing is left to know. What waits to be said to them is not said any more. */
export async function forgetTraces(
  { trx }: Work,
  rooms: readonly RoomId[],
  people: readonly MatrixId[],
): Promise<void> {
  const lanes = [...rooms.map((room) => ({ room })), ...people.map((person) => ({ person }))].flatMap((to) => [
    ...[laneOf(to), laneOf(to, true)],
    ...("room" in to ? [laneOf({ ...to, open: true }), laneOf({ ...to, open: true }, true)] : []),
  ])
  for (const lane of lanes) await trx("outbox").where({ lane }).delete()
  for (const room_id of rooms) {
    await trx("outbox").where({ room_id }).delete()
    await trx("inbox").where({ room_id }).delete()
    await trx("inbox_rooms").where({ room_id }).delete()
    await trx("room_encryption").where({ room_id }).delete()
    await trx("followed_rooms").where({ room_id }).orWhere({ next_id: room_id }).delete()
  }
  for (const person of people) {
    await trx("direct_rooms").where({ person }).delete()
    await trx("notify").where({ person }).delete()
    await trx("told").where({ person }).delete()
    await trx("flood_counts").where({ who: person }).delete()
  }
}
