import type { Knex } from "knex"

/** When a person was last told something that is not repeated at every message, for example that their messages cannot be decrypted. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("told", (table) => {
    table.string("person").notNullable()
    table.string("about").notNullable()
    table.bigInteger("told_at").notNullable()
    table.primary(["person", "about"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("told")
}
