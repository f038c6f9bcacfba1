import type { Knex } from "knex"

/** Co-ops that only rehearse (`stages: minutes`). One that has begun otherwise can never become one, and the other way round. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("rehearsals", (table) => {
    table.text("coop").primary()
    table.bigInteger("since").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("rehearsals")
}
