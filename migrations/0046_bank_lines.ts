import type { Knex } from "knex"

/**
 * What bank statements brought: each movement once, however often it stands in files. Counterparties, amounts and texts are sealed under
 * a key that is not in the database (§7.5), and so is what tells one movement from another: a keyed hash.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("bank_lines", (table) => {
    table.string("coop").notNullable()
    // B1, B2 …
    table.integer("number").notNullable()
    // Which import brought it: 1, 2 …
    table.integer("file").notNullable()
    table.string("handle").notNullable()
    table.text("sealed").notNullable()
    table.bigInteger("imported_at").notNullable()
    // The treasurer said that there is nothing to book.
    table.boolean("skipped").notNullable()
    table.primary(["coop", "number"])
    table.unique(["coop", "handle"])
  })
  // The entries of the ledger that a movement stands for; one that was reversed counts no more, and the movement is free again.
  await knex.schema.createTable("bank_matches", (table) => {
    table.string("coop").notNullable()
    table.integer("line").notNullable()
    table.integer("entry").notNullable()
    table.primary(["coop", "line", "entry"])
    table.unique(["coop", "entry"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["bank_matches", "bank_lines"]) await knex.schema.dropTable(table)
}
