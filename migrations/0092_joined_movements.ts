import type { Knex } from "knex"

/** Several movements can stand for one entry, such as a payment in two transfers. So an entry may have several rows here. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("bank_matches", (table) => {
    table.dropUnique(["coop", "entry"])
    table.index(["coop", "entry"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("bank_matches", (table) => {
    table.dropIndex(["coop", "entry"])
    table.unique(["coop", "entry"])
  })
}
