import type { Knex } from "knex"

/**
 * The ledger (§7.4): entries and their postings. Rows are only added. Amounts are whole minor units as text, because they may be larger
 * than a database's integers. `ledger_balances` has the sum of all postings of each account, so that reading a balance takes equally long
 * however old the ledger is.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("ledger_entries", (table) => {
    table.string("coop").notNullable()
    // The number in E1, E2 …
    table.integer("number").notNullable()
    table.string("kind").notNullable()
    // The moment that the entry counts for. An entry for the end of a month may be recorded a little later.
    table.bigInteger("at").notNullable()
    table.bigInteger("recorded_at").notNullable()
    table.string("actor")
    table.text("text").notNullable()
    // The number in T1, T2 … of the task that the entry belongs to.
    table.integer("task")
    // The entry that this one reverses, and the entry that it corrects.
    table.integer("reverses")
    table.integer("corrects")
    // The salt of the minutes' commitment to the whole entry.
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
    // The rule behind the amount, as JSON.
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
  // Months whose monthly payments have fallen due.
  await knex.schema.createTable("closed_months", (table) => {
    table.string("coop").notNullable()
    table.string("month").notNullable() // 2026-11
    // Null: nothing fell due.
    table.integer("entry")
    // Whether the co-op has been told of the month. Several months that ended while the bot was away are announced in one message.
    table.boolean("said").notNullable().defaultTo(false)
    table.primary(["coop", "month"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["closed_months", "ledger_balances", "ledger_postings", "ledger_entries"])
    await knex.schema.dropTable(table)
}
