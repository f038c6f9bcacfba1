import type { Knex } from "knex"

/**
 * The name that the configuration gave for each room: its ID or an alias. Empty: the bot made the room. Null: an earlier version found the
 * room and did not keep the name. A homeserver can point an alias at another room, so the room's ID is what counts.
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
