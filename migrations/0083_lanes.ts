import type { Knex } from "knex"

/** Answers go before other messages. A row that is refused for long no longer holds up the rows behind it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    // 0: an answer to a person. 1: something that the bot says unasked. 2: something that it says unasked to many people, such as ballots.
    // Rows that were waiting before this migration are all 1.
    table.integer("urgency").notNullable().defaultTo(1)
    // Until this time the row is passed over, and the next row of its lane is sent. Null: the row is not passed over.
    table.bigInteger("aside_until")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    table.dropColumn("urgency")
    table.dropColumn("aside_until")
  })
}
