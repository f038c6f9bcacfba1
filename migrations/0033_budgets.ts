import type { Knex } from "knex"

/** Budgets that were carried (§8.1, §8.2). Each is in force from the later of its adoption and its year's start, until another is. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("budgets", (table) => {
    table.integer("motion_id").primary().references("motions.id")
    table.string("coop").notNullable()
    table.integer("year").notNullable()
    // Whole minor units; text, since an amount may be larger than a database's integers.
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
