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
  /** The ID or alias by which the configuration named it; empty: the bot made it. Null: it was found before this was kept. */
  readonly given: string | null
}

export async function coopRooms(knex: Knex): Promise<CoopRoom[]> {
  const rows: { coop: string; role: RoomRole; room_id: string; given: string | null }[] = await knex("rooms").orderBy([
    "coop",
    "role",
  ])
  return rows.map(({ coop, role, room_id, given }) => ({ coop: coopKey(coop), role, room: roomId(room_id), given }))
}

export async function rememberCoopRoom(work: Work, { coop, role, room, given }: CoopRoom): Promise<void> {
  await work.trx("rooms").insert({ coop, role, room_id: room, given }).onConflict(["coop", "role"]).merge()
}
