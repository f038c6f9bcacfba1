import type { Knex } from "knex"

/** The motion whose open vote another one would cancel (§2.7c). Null: the motion is no cancellation. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.text("cancels")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.dropColumn("cancels")
  })
}
