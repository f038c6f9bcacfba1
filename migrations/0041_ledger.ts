import type { Knex } from "knex"

/**
 * The ledger (§7.4): entries and their postings, only ever added to. Amounts are whole minor units as text, since they may be larger
 * than a database's integers; `ledger_balances` holds what all postings of an account come to, so that nothing depends on their age.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("ledger_entries", (table) => {
    table.string("coop").notNullable()
    // E1, E2 …
    table.integer("number").notNullable()
    table.string("kind").notNullable()
    // The moment that it counts for; what falls due at the end of a month may be recorded a little later.
    table.bigInteger("at").notNullable()
    table.bigInteger("recorded_at").notNullable()
    table.string("actor")
    table.text("text").notNullable()
    // T1, T2 … whose income it is.
    table.integer("task")
    // The entries that this one takes back, or puts right.
    table.integer("reverses")
    table.integer("corrects")
    // Of the commitment to all this in the minutes.
    table.string("salt").notNullable()
    table.primary(["coop", "number"])
    table.unique(["coop", "reverses"])
    table.index(["coop", "at"])
    table.index(["coop", "task"])
  })
  await knex.schema.createTable("ledger_postings", (table) => {
    table.string("coop").notNullable()
    table.integer("entry").notNullable()
    table.integer("position").notNullable()
    table.string("account").notNullable()
    // Positive: debit.
    table.string("minor").notNullable()
    table.string("currency").notNullable()
    table.bigInteger("at").notNullable()
    // JSON: the rule behind the amount.
    table.text("basis")
    table.primary(["coop", "entry", "position"])
    table.index(["coop", "account", "at"])
  })
  await knex.schema.createTable("ledger_balances", (table) => {
    table.string("coop").notNullable()
    table.string("account").notNullable()
    table.string("currency").notNullable()
    table.string("minor").notNullable()
    table.primary(["coop", "account", "currency"])
  })
  // Months whose monthly payments have been booked.
  await knex.schema.createTable("closed_months", (table) => {
    table.string("coop").notNullable()
    table.string("month").notNullable() // 2026-11
    // Null: nothing fell due.
    table.integer("entry")
    // Whether the co-op has been told; several that ended while the bot was away are told in one.
    table.boolean("said").notNullable().defaultTo(false)
    table.primary(["coop", "month"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["closed_months", "ledger_balances", "ledger_postings", "ledger_entries"])
    await knex.schema.dropTable(table)
}
