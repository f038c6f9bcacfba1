import type { Knex } from "knex"

/**
 * An event that was redacted while it waited is not acted on. It stays until it is read, and is then done with: what was never read
 * could be sent again by a homeserver, and would count (§5.1a).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("inbox", (table) => {
    table.boolean("redacted").notNullable().defaultTo(false)
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("inbox", (table) => {
    table.dropColumn("redacted")
  })
}
