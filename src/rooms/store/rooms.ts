/** The Matrix room for each role in a co-op. */
import type { Knex } from "knex"
import type { CoopKey, RoomId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { RoomRole } from "../rules/rooms.ts"

export type { RoomRole } from "../rules/rooms.ts"

export interface CoopRoom {
  readonly coop: CoopKey
  readonly role: RoomRole
  readonly room: RoomId
  /**
   * The ID or alias by which the configuration names the room. Empty: the bot made the room. Null: an earlier release found the room and
   * did not store this.
   */
  readonly given: string | null
}

export async function coopRooms(knex: Knex): Promise<CoopRoom[]> {
  const rows = await knex("rooms").orderBy(["coop", "role"])
  return rows.map(({ coop, role, room_id: room, given }) => ({ coop, role, room, given }))
}

/** For each replaced room, the room that replaced it. */
export async function followedRooms(knex: Knex): Promise<ReadonlyMap<RoomId, RoomId>> {
  const rows = await knex("followed_rooms").orderBy("room_id")
  return new Map(rows.map(({ room_id, next_id }) => [room_id, next_id]))
}

/** Gives the role to the room `to`, in place of the room `from`. The ID or alias in `given` stays the same. */
export async function putFollowed(
  { trx, now }: Work,
  { coop, role, from, to }: { coop: CoopKey; role: RoomRole; from: RoomId; to: RoomId },
): Promise<void> {
  await trx("followed_rooms").insert({ room_id: from, next_id: to, at: now }).onConflict("room_id").merge()
  await trx("rooms").where({ coop, role, room_id: from }).update({ room_id: to })
  await trx("asked_back").where({ coop, room_id: from }).delete()
}

export async function rememberCoopRoom(work: Work, { coop, role, room, given }: CoopRoom): Promise<void> {
  await work.trx("rooms").insert({ coop, role, room_id: room, given }).onConflict(["coop", "role"]).merge()
}
