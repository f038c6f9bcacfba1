import type { Knex } from "knex"

/** What the room keeper remembers of encryption, and which rooms the bot is about to leave. */
export async function up(knex: Knex): Promise<void> {
  // The encryption of rooms that the bot did not make, as it first saw it: JSON.
  await knex.schema.createTable("room_encryption", (table) => {
    table.string("room_id").primary()
    table.text("content").notNullable()
  })
  // Rooms that are no co-op's: that the bot leaves, and why, has been said in them.
  await knex.schema.createTable("rooms_to_leave", (table) => {
    table.string("room_id").primary()
    table.bigInteger("since").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["rooms_to_leave", "room_encryption"]) await knex.schema.dropTable(table)
}
