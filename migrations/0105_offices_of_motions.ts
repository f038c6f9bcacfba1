import type { Knex } from "knex"

/**
 * The office that a motion is about, if its kind does not tell. The elections of moderators and of the treasurer have kinds of their own, so
 * in all earlier motions the column is empty.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.string("office")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.dropColumn("office")
  })
}
