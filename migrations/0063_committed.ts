import type { Knex } from "knex"

/**
 * Salts of commitments that the minutes did not have before. They commit to a vote's counted ballots, to who voted, to the outcome's text,
 * and to a pay run's payments.
 */
export async function up(knex: Knex): Promise<void> {
  // Null: the row is from before the minutes had such a commitment.
  for (const name of ["published_counts", "pay_runs"])
    await knex.schema.alterTable(name, (table) => table.string("salt"))
}

export async function down(knex: Knex): Promise<void> {
  for (const name of ["published_counts", "pay_runs"])
    await knex.schema.alterTable(name, (table) => table.dropColumn("salt"))
}
