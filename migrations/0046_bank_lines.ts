import type { Knex } from "knex"

/**
 * Movements from bank statements. A movement has one row here, however many files contain it. Counterparties, amounts and texts are sealed
 * with a key that is not in the database (§7.5). A keyed hash tells movements apart.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("bank_lines", (table) => {
    table.string("coop").notNullable()
    // The number in B1, B2 …
    table.integer("number").notNullable()
    // The import that brought the movement: 1, 2 …
    table.integer("file").notNullable()
    table.string("handle").notNullable()
    table.text("sealed").notNullable()
    table.bigInteger("imported_at").notNullable()
    // The treasurer said that there is nothing to book.
    table.boolean("skipped").notNullable()
    table.primary(["coop", "number"])
    table.unique(["coop", "handle"])
  })
  // The ledger entries that stand for each movement. If an entry is reversed, its match no longer counts, and the movement is free again.
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
