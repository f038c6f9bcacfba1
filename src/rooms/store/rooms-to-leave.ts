/** Rooms that belong to no co-op and that the bot is about to leave. The bot has told the people in them. */
import type { Knex } from "knex"
import type { Instant, RoomId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The rooms that the bot is about to leave, each with the moment at which it decided to. */
export async function roomsToLeave(knex: Knex): Promise<ReadonlyMap<RoomId, Instant>> {
  const rows = await knex("rooms_to_leave")
  return new Map(rows.map(({ room_id, since }) => [room_id, since]))
}

export async function noteLeaving({ trx, now }: Work, room: RoomId): Promise<void> {
  await trx("rooms_to_leave").insert({ room_id: room, since: now }).onConflict("room_id").ignore()
}

export async function forgetLeaving({ trx }: Work, room: RoomId): Promise<void> {
  await trx("rooms_to_leave").where({ room_id: room }).delete()
}

/** Whether a message in one of these lanes of the outbox still waits to be sent. */
export async function isSpeakingIn(knex: Knex, lanes: readonly string[]): Promise<boolean> {
  return (await knex("outbox").whereIn("lane", lanes).where({ state: "waiting" }).first("id")) !== undefined
}
