import type { Knex } from "knex"

/**
 * All that the bot ever said stays in the outbox, without its text. Replies are looked up by their event, and before each sending the newest
 * row that was sent is asked for. Both read the whole table.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    table.index(["event_id"])
    table.index(["state", "id"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    table.dropIndex(["event_id"])
    table.dropIndex(["state", "id"])
  })
}
