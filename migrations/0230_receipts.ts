import type { Knex } from "knex"

/**
 * The plain hash of a receipt's file is kept nowhere any more (§11): whoever has the same file could tell that it was handed in. Receipts
 * of requests that were withdrawn or declined are erased, as they are from now on.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("expense_receipts", (table) => table.dropColumn("hash"))
  for (const { coop, number } of await knex("reimbursements").whereIn("state", ["withdrawn", "declined"]))
    await knex("expense_receipts").where({ coop, reimbursement: number }).delete()
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("expense_receipts", (table) => table.text("hash").notNullable().defaultTo(""))
}
