import type { Knex } from "knex"

/** Bonuses (§18.4): the rates that were voted, which measures were met, and the years whose bonuses were reckoned. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("bonus_rates", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.integer("motion_id").notNullable()
    // JSON: the rates of offices, and the measures.
    table.text("bonus").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "number"])
  })
  await knex.schema.createTable("bonus_measures", (table) => {
    table.text("coop").notNullable()
    table.integer("year").notNullable()
    // The vote whose measure it is. Later rates of the same year have measures of their own.
    table.integer("motion_id").notNullable()
    // Which measure of that vote, counted from one.
    table.integer("measure").notNullable()
    table.boolean("met").notNullable()
    table.text("recorded_by").notNullable()
    table.bigInteger("recorded_at").notNullable()
    table.primary(["coop", "year", "motion_id", "measure"])
  })
  await knex.schema.createTable("reckoned_years", (table) => {
    table.text("coop").notNullable()
    table.integer("year").notNullable()
    // Null: nothing fell due.
    table.integer("entry")
    table.primary(["coop", "year"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["bonus_rates", "bonus_measures", "reckoned_years"]) await knex.schema.dropTable(table)
}
