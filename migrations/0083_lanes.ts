import type { Knex } from "knex"

/** Answers go before other messages, and a row that is refused for long no longer holds up those behind it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    // 0: an answer to a person; 1: what is said of itself; 2: the same for many, such as ballots. Waiting rows of before are all 1.
    table.integer("urgency").notNullable().defaultTo(1)
    // The row stands aside until then, and the next of its lane is sent; null: it does not.
    table.bigInteger("aside_until")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (table) => {
    table.dropColumn("urgency")
    table.dropColumn("aside_until")
  })
}
