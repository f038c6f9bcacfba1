import type { Knex } from "knex"

/**
 * With this column the bot checks at its start that its master key is the one with which everything here is sealed. Null: the row is from
 * before there was such a check.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("installation", (table) => {
    table.text("key_check")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("installation", (table) => {
    table.dropColumn("key_check")
  })
}
