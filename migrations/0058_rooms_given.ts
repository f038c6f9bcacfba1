import type { Knex } from "knex"

/**
 * How the configuration named each room when it was found: its ID or an alias; empty: the bot made it. Null: an earlier version found
 * it, and nobody knows. An alias is its homeserver's to re-point, so the room's ID is what counts.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("rooms", (table) => {
    table.string("given")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("rooms", (table) => {
    table.dropColumn("given")
  })
}
