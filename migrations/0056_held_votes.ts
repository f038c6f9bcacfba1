import type { Knex } from "knex"

/** Since when a vote's end has been held back (§2.6), so that its outcome can say for how long. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.bigInteger("held_since")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.dropColumn("held_since")
  })
}
