import type { Knex } from "knex"

/** Answers go before other messages. If a row is refused for long, it no longer holds up those behind it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    // 0: an answer to a person; 1: something that the bot says by itself; 2: such a message to many, for example ballots. Rows that wait
    // from before are all 1.
    table.integer("urgency").notNullable().defaultTo(1)
    // Until then the row stands aside, and the next of its lane is sent. Null: it does not stand aside.
    table.bigInteger("aside_until")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    table.dropColumn("urgency")
    table.dropColumn("aside_until")
  })
}
