import type { Knex } from "knex"

/** What arrived from Matrix, and how far each room has been handled. `raw` is the event as the homeserver sent it (ciphertext where encrypted) and is emptied once handled. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("inbox", (table) => {
    // The order within a room. Events that fill a gap take new numbers together with those that came after the gap.
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
    // The newest event known here: after a restart, what follows it is new.
    table.string("newest_event_id")
    // The event before which nothing is ours: the bot's own join, or the newest event at the first sync of this installation.
    table.string("floor_event_id")
    // A gap not yet filled: the homeserver's token at its newer end (null: no gap), the newest event before it,
    // and the highest inbox number when it opened: what has a higher one waits until the gap is filled.
    table.text("gap_from")
    table.string("gap_anchor")
    table.integer("gap_seq")
  })
  await knex.schema.createTable("installation", (table) => {
    // Random; part of each transaction ID, so that a new database never repeats those of an old one.
    table.string("id").primary()
    table.bigInteger("first_sync_at")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("installation")
  await knex.schema.dropTable("inbox_rooms")
  await knex.schema.dropTable("inbox")
}
