import type { Knex } from "knex"

/**
 * §7.4a: the day on which something happened that stands in the books under a later day, because the books were closed by then; and up to
 * which day they are closed.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("ledger_entries", (table) => {
    // 2026-12-29. Null: the day that it stands under.
    table.string("happened")
  })
  await knex.schema.createTable("closed_books", (table) => {
    table.string("coop").notNullable()
    // The last day that is closed, 2026-12-31. Each closing is a row, and the latest day counts.
    table.string("through").notNullable()
    table.primary(["coop", "through"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("closed_books")
  await knex.schema.alterTable("ledger_entries", (table) => table.dropColumn("happened"))
}
