import type { Knex } from "knex"

/**
 * Mediations (§17.3). Only the co-op, the room and the next deadline stand in the open. Everything else is sealed, under a key of which a part
 * is the row's own salt.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("mediations", (table) => {
    // Random, so that nothing tells how many mediations there have been.
    table.text("id").primary()
    table.text("coop").notNullable()
    table.text("room_id")
    table.bigInteger("due_at")
    table.text("salt").notNullable()
    table.text("sealed").notNullable()
    table.index(["coop", "due_at"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("mediations")
}
