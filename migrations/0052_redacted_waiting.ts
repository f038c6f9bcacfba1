import type { Knex } from "knex"

/**
 * Whether the event was redacted while it waited. The bot does not act on such an event, but keeps it until it has been handled. If the bot
 * dropped the event, a homeserver could send it again, and then it would count (§5.1a).
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
