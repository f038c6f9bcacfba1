/** The direct room of each person. The table has one row for each person. */
import type { Knex } from "knex"
import type { MatrixId, RoomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

export async function directRoomOf(knex: Knex, person: MatrixId): Promise<RoomId | null> {
  const row = await knex("direct_rooms").where({ person }).first("room_id")
  return row?.room_id ?? null
}

export async function rememberDirectRoom(work: Work, person: MatrixId, room: RoomId): Promise<void> {
  await work.trx("direct_rooms").insert({ person, room_id: room }).onConflict("person").merge()
}
