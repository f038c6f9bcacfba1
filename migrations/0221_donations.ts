import type { Knex } from "knex"

/**
 * The donation share (§8.1): its percentage in a budget, who gets donations by which vote, the accounts to which they are paid, and the months
 * whose donations were reckoned.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("budgets", (table) => {
    // Percent, as an exact decimal. Null: the budget has no donation share.
    table.text("donation")
  })
  await knex.schema.createTable("donation_recipients", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.integer("motion_id").notNullable()
    // JSON: the recipients, each with its part.
    table.text("recipients").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "number"])
  })
  await knex.schema.createTable("donation_accounts", (table) => {
    table.text("coop").notNullable()
    // The recipient's key, by which the ledger names its account.
    table.text("recipient").notNullable()
    table.text("holder").notNullable()
    table.text("iban").notNullable()
    table.text("bic")
    table.text("salt").notNullable()
    table.primary(["coop", "recipient"])
  })
  await knex.schema.createTable("donation_months", (table) => {
    table.text("coop").notNullable()
    table.text("month").notNullable()
    // The month's end, and the time zone in which days were counted.
    table.bigInteger("until").notNullable()
    table.text("zone").notNullable()
    // The last entry that the ledger had then. Later ones count in a later month.
    table.integer("through").notNullable()
    // Null: nothing fell due.
    table.integer("entry")
    table.primary(["coop", "month"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["donation_recipients", "donation_accounts", "donation_months"])
    await knex.schema.dropTable(table)
  await knex.schema.alterTable("budgets", (table) => table.dropColumn("donation"))
}
