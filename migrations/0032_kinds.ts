import type { Knex } from "knex"

/** What motions of all kinds (§4) need beside those of decisions: whom they are about, what they would decide, what each option would do. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    // Null: it is called by its first proposal.
    table.text("title")
    table.string("subject")
    // Two open motions of one co-op with the same matter would decide the same thing (§4.4).
    table.string("matter")
    table.index(["coop", "matter"])
  })
  await knex.schema.alterTable("options", (table) => {
    table.string("role").notNullable().defaultTo("text")
    table.string("person")
    // The budget of a budget, as JSON.
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
