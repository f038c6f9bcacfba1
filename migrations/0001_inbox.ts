import type { Knex } from "knex"

/** What arrived from Matrix, and how far each room has been handled. `raw` is the event as the homeserver sent it (ciphertext where encrypted) and is emptied once handled. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("inbox", (table) => {
    table.increments("seq")
    table.string("event_id").notNullable().unique()
    table.string("room_id").notNullable()
    table.text("raw")
    table.bigInteger("received_at").notNullable()
    table.bigInteger("handled_at")
    table.index(["room_id", "handled_at", "seq"])
  })
  await knex.schema.createTable("inbox_rooms", (table) => {
    table.string("room_id").primary()
    // The newest event known here: a gap is filled from the room's history back to it.
    table.string("last_event_id")
    // Where a gap that is not filled yet begins; null: none.
    table.text("gap_from")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("inbox_rooms")
  await knex.schema.dropTable("inbox")
}
