import type { Knex } from "knex"

/**
 * Files that came from the bank. A keyed hash of a file's bytes shows whether the file has come before. The account's balances are sealed.
 * Movements that look exactly like known ones are sealed too, and kept until the next file comes. The key is not in the database (§7.5).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("bank_files", (table) => {
    table.string("coop").notNullable()
    table.string("handle").notNullable()
    // The import's number, as in `bank_lines`.
    table.integer("file").notNullable()
    table.text("sealed").notNullable()
    table.text("repeated")
    table.primary(["coop", "handle"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("bank_files")
}
