import type { Knex } from "knex"

/**
 * The name by which the configuration gave each room: its ID or an alias; empty: the bot made the room. Null: an earlier version found the
 * room, and did not keep the name. A homeserver can point an alias at another room, so what counts is the room's ID.
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
