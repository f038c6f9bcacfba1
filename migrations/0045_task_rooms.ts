import type { Knex } from "knex"

/** The negotiation room of each task (§9.1). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("task_rooms", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.string("room_id").notNullable().unique()
    // ended: how the negotiation ended has been said, and the room is being closed; closed: it is left alone.
    table.string("state").notNullable() // open | ended | closed
    // Who sits there and has been told what the room is for, as JSON.
    table.text("greeted").notNullable()
    table.primary(["coop", "task"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("task_rooms")
}
