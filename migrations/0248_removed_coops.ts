import type { Knex } from "knex"

/** Co-ops that were removed while others of the same bot go on, so that none is founded anew by a line that was left in the configuration. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("removed_coops", (table) => {
    table.text("coop").primary()
    table.bigInteger("at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("removed_coops")
}
