import type { Knex } from "knex"

/** The negotiation room of each task (§9.1). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("task_rooms", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.string("room_id").notNullable().unique()
    // `ended`: the bot has said how the negotiation ended, and is closing the room. `closed`: the bot leaves the room alone.
    table.string("state").notNullable() // open | ended | closed
    // The people in the room who have been told what it is for, as JSON.
    table.text("greeted").notNullable()
    table.primary(["coop", "task"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("task_rooms")
}
