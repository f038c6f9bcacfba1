import type { Knex } from "knex"

/** The number and the names of each account of a co-op's own that has entries, as they were when it was last booked (§7.4). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("ledger_accounts", (table) => {
    table.text("coop").notNullable()
    table.text("account").notNullable()
    // The number in a chart of accounts. Null: it has none.
    table.text("number")
    // JSON
    table.text("names").notNullable()
    table.primary(["coop", "account"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("ledger_accounts")
}
