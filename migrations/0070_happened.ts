import type { Knex } from "knex"

/**
 * If the books are already closed for the day on which something happened, its entry counts for a later day (§7.4a). `happened` keeps the
 * true day. `closed_books` keeps the day up to which the books are closed.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("ledger_entries", (table) => {
    // The day on which the entry's event happened, such as 2026-12-29. Null: the entry counts for that day.
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
