import type { Knex } from "knex"

/** The dividends that motions propose, and those that were declared (§19.6). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("dividends", (table) => {
    table.integer("motion_id").primary()
    table.text("coop").notNullable()
    table.integer("year").notNullable()
    table.text("minor").notNullable()
    table.text("currency").notNullable()
    // The entry by which it fell due. Null: it has not.
    table.integer("entry")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("dividends")
}
