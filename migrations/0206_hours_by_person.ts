import type { Knex } from "knex"

/** Finds the hours of a person in all co-ops, without reading those of everybody. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("hours", (table) => {
    table.index(["person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("hours", (table) => {
    table.dropIndex(["person"])
  })
}
