import type { Knex } from "knex"

/** Which motion a motion follows, as another round of it (§3.9), such as `M7`. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.string("follows")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("motions", (table) => {
    table.dropColumn("follows")
  })
}
