import type { Knex } from "knex"

/**
 * Budgets that were carried (§8.1, §8.2). Each comes into force at its adoption or at the start of its year, whichever is later. It stays
 * in force until another one comes into force.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("budgets", (table) => {
    table.integer("motion_id").primary().references("motions.id")
    table.string("coop").notNullable()
    table.integer("year").notNullable()
    // In whole minor units, as text: an amount may be larger than a database's integers.
    table.string("monthly_minor").notNullable()
    table.string("currency").notNullable()
    // Percentages with exact decimals.
    table.string("workers").notNullable()
    table.string("evaluators").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.index(["coop", "adopted_at"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("budgets")
}
