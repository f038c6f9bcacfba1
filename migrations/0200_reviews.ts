import type { Knex } from "knex"

/**
 * Rounds of reviews (§14.4). While a round is open, each review that is asked for has a sealed row under a keyed hash, written or not. At the
 * end they and their key are destroyed, and each person's results are kept sealed, without the names of those who wrote.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("review_rounds", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.bigInteger("opened_at").notNullable()
    table.bigInteger("ends_at").notNullable()
    table.integer("at_least").notNullable()
    // When people are reminded next.
    table.bigInteger("remind_at")
    // Null once the round has ended: nobody can find out any more who wrote what.
    table.text("key_salt")
    table.bigInteger("closed_at")
    table.unique(["coop", "number"])
  })
  // Who is asked for a review of whom.
  await knex.schema.createTable("review_pairs", (table) => {
    table.integer("round_id").notNullable()
    table.text("writer").notNullable()
    table.text("person").notNullable()
    table.primary(["round_id", "writer", "person"])
  })
  await knex.schema.createTable("sealed_reviews", (table) => {
    table.integer("round_id").notNullable()
    table.text("handle").notNullable()
    table.text("sealed").notNullable()
    table.primary(["round_id", "handle"])
  })
  await knex.schema.createTable("review_results", (table) => {
    table.integer("round_id").notNullable()
    table.text("person").notNullable()
    // Null: erased. The hashes stay.
    table.text("sums")
    table.text("sums_hash").notNullable()
    table.text("texts")
    table.text("texts_hash").notNullable()
    table.primary(["round_id", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["review_results", "sealed_reviews", "review_pairs", "review_rounds"])
    await knex.schema.dropTable(table)
}
