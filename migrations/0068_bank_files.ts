import type { Knex } from "knex"

/**
 * Files of the bank that came: known again by a keyed hash of their bytes. What they say of the account's balance is sealed, and so are
 * the movements that looked exactly like known ones, until the next file comes: both under a key that is not in the database (§7.5).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("bank_files", (table) => {
    table.string("coop").notNullable()
    table.string("handle").notNullable()
    // As in bank_lines.
    table.integer("file").notNullable()
    table.text("sealed").notNullable()
    table.text("repeated")
    table.primary(["coop", "handle"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("bank_files")
}
