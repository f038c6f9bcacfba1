import type { Knex } from "knex"

/** What members paid for the co-op and ask back, with their receipts (§7.4, §12.2). Words and receipts are sealed. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("reimbursements", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("person").notNullable()
    // The Matrix ID under which the person asked. The commitment in the minutes has it, so it never changes.
    table.text("asked_as").notNullable()
    table.text("minor").notNullable()
    table.text("currency").notNullable()
    // When the person paid it.
    table.bigInteger("paid_at").notNullable()
    // What it was for, sealed.
    table.text("purpose").notNullable()
    table.text("salt").notNullable()
    table.bigInteger("asked_at").notNullable()
    table.text("state").notNullable()
    table.text("decided_by")
    table.bigInteger("decided_at")
    // Why it was declined, sealed.
    table.text("reason")
    // The ledger's entry, once it is approved.
    table.integer("entry")
    table.primary(["coop", "number"])
    table.index(["coop", "state"])
  })
  await knex.schema.createTable("expense_receipts", (table) => {
    table.text("coop").notNullable()
    table.integer("reimbursement").notNullable()
    table.integer("number").notNullable()
    table.text("mimetype").notNullable()
    // A keyed hash of the file, by which the same file is found again.
    table.text("handle").notNullable()
    // SHA-256 of the file, as the minutes have it.
    table.text("hash").notNullable()
    table.text("sealed").notNullable()
    table.bigInteger("added_at").notNullable()
    table.primary(["coop", "reimbursement", "number"])
    table.index(["coop", "handle"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["expense_receipts", "reimbursements"]) await knex.schema.dropTable(table)
}
