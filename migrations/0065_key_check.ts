import type { Knex } from "knex"

/** By this the bot knows at its start that its master key is the one that all here is sealed with. Null: from before there was one. */
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
