import type { Knex } from "knex"

/** The room keeper's memory of encryption, and of rooms that the bot is about to leave. */
export async function up(knex: Knex): Promise<void> {
  // For each encrypted room that the bot did not make: the room's encryption settings when the bot first saw them, as JSON.
  await knex.schema.createTable("room_encryption", (table) => {
    table.string("room_id").primary()
    table.text("content").notNullable()
  })
  // Rooms that belong to no co-op. The bot has said in them that it leaves, and why.
  await knex.schema.createTable("rooms_to_leave", (table) => {
    table.string("room_id").primary()
    table.bigInteger("since").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["rooms_to_leave", "room_encryption"]) await knex.schema.dropTable(table)
}
