/** Which Matrix room plays which role for a co-op. */
import type { Knex } from "knex"
import type { RoomRole } from "../rules/rooms.ts"
import { type CoopKey, coopKey, type RoomId, roomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

export type { RoomRole } from "../rules/rooms.ts"

export interface CoopRoom {
  readonly coop: CoopKey
  readonly role: RoomRole
  readonly room: RoomId
}

export async function coopRooms(knex: Knex): Promise<CoopRoom[]> {
  const rows: { coop: string; role: RoomRole; room_id: string }[] = await knex("rooms").orderBy(["coop", "role"])
  return rows.map((row) => ({ coop: coopKey(row.coop), role: row.role, room: roomId(row.room_id) }))
}

export async function rememberCoopRoom(work: Work, { coop, role, room }: CoopRoom): Promise<void> {
  await work.trx("rooms").insert({ coop, role, room_id: room }).onConflict(["coop", "role"]).merge()
}
