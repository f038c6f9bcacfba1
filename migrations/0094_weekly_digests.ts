import type { Knex } from "knex"

/** Up to which moment the weekly digests in each co-op's members' room have told. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("digests", (table) => {
    table.string("coop").primary()
    table.bigInteger("told_until").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("digests")
}
