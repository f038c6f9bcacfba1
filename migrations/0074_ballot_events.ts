import type { Knex } from "knex"

/**
 * The messages that were counted as ballots in open votes. If somebody deletes such a message, the bot tells them that the ballot still
 * counts. The messages are forgotten when the vote closes.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("ballot_events", (table) => {
    table.string("event_id").primary()
    table.integer("motion_id").notNullable().references("motions.id").index()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("ballot_events")
}
