import type { Knex } from "knex"

/**
 * At each start the bot uses this column to check that its master key is the one that sealed the contents of this database. Null: the row
 * is from before there was such a check.
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
