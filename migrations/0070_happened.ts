import type { Knex } from "knex"

/**
 * If the books were closed already, an entry stands under a later day than the one on which it happened (§7.4a). Here are the day on which
 * it happened, and the day up to which the books are closed.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("ledger_entries", (table) => {
    // The day on which it happened, 2026-12-29. Null: it is the day that the entry stands under.
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
