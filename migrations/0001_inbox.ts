import type { Knex } from "knex"

/**
 * Events that arrived from Matrix, and how far each room has been handled. `raw`: the event as the homeserver sent it, which may be
 * ciphertext. It is emptied once the event is handled.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("inbox", (table) => {
    // The order within a room. When a gap in the room's timeline is filled, the events of the gap and all later events get new numbers.
    table.increments("seq")
    table.string("event_id").notNullable().unique()
    table.string("room_id").notNullable()
    table.text("raw")
    table.bigInteger("sent_at").notNullable()
    table.bigInteger("received_at").notNullable()
    table.bigInteger("handled_at")
    table.index(["handled_at", "seq"])
    table.index(["room_id", "handled_at", "seq"])
  })
  await knex.schema.createTable("inbox_rooms", (table) => {
    table.string("room_id").primary()
    // The newest event of the room that the bot knows. After a restart, the events after it are new.
    table.string("newest_event_id")
    // Events before this event do not concern the bot. This is the event of the bot's own join, or the newest event at this installation's
    // first sync.
    table.string("floor_event_id")
    // A gap that is not filled yet. `gap_from`: the homeserver's token at its newer end; null: no gap. `gap_anchor`: the newest event
    // before it. `gap_seq`: the highest inbox number when it opened; events with higher numbers wait until it is filled.
    table.text("gap_from")
    table.string("gap_anchor")
    table.integer("gap_seq")
  })
  await knex.schema.createTable("installation", (table) => {
    // Random; part of each transaction ID, so that a new database never repeats a transaction ID of an old one.
    table.string("id").primary()
    table.bigInteger("first_sync_at")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("installation")
  await knex.schema.dropTable("inbox_rooms")
  await knex.schema.dropTable("inbox")
}
