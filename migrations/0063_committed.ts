import type { Knex } from "knex"

/** Salts of what the minutes commit to since: a vote's counted ballots, who voted and the outcome's text; whom a pay run pays how much. */
export async function up(knex: Knex): Promise<void> {
  // Null: from before the minutes held such a commitment.
  for (const name of ["published_counts", "pay_runs"])
    await knex.schema.alterTable(name, (table) => table.string("salt"))
}

export async function down(knex: Knex): Promise<void> {
  for (const name of ["published_counts", "pay_runs"])
    await knex.schema.alterTable(name, (table) => table.dropColumn("salt"))
}
