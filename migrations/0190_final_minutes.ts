import type { Knex } from "knex"

/** The final minutes of a general conference (§16.5): the draft with the objections that came in time, and its SHA-256. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("conferences", (table) => {
    table.text("final")
    table.text("final_hash")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("conferences", (table) => {
    table.dropColumn("final")
    table.dropColumn("final_hash")
  })
}
