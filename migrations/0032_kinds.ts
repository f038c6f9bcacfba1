import type { Knex } from "knex"

/**
 * Columns for motions of all kinds (§4), not only decisions: the person they are about, the matter that they decide, and the role of each
 * option.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    // Null: the motion is called by the title of its first proposal.
    table.text("title")
    table.string("subject")
    // Two open motions of one co-op with the same matter would decide the same thing (§4.4).
    table.string("matter")
    table.index(["coop", "matter"])
  })
  await knex.schema.alterTable("options", (table) => {
    table.string("role").notNullable().defaultTo("text")
    table.string("person")
    // The budget that the option proposes, as JSON.
    table.text("budget")
  })
  await knex("options").where({ keeps: true }).update({ role: "keep" })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("options", (table) => table.dropColumns("role", "person", "budget"))
  await knex.schema.alterTable("motions", (table) => {
    table.dropIndex(["coop", "matter"])
    table.dropColumns("title", "subject", "matter")
  })
}
