import type { Knex } from "knex"

/** Polls (§17.2). An answer is sealed, and stands beside no name. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("polls", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("author").notNullable()
    table.text("question").notNullable()
    // JSON: the options as a list of texts.
    table.text("options").notNullable()
    table.boolean("open").notNullable()
    table.boolean("several").notNullable()
    table.bigInteger("opened_at").notNullable()
    table.bigInteger("ends_at").notNullable()
    table.bigInteger("closed_at")
    // JSON: how often each option was chosen, and how many answered. Null while the poll is open.
    table.text("sums")
    // Null once the poll has ended: without the salt nobody can make its key again.
    table.text("key_salt")
    table.unique(["coop", "number"])
    table.index(["closed_at", "ends_at"])
  })
  await knex.schema.createTable("poll_answers", (table) => {
    table.integer("poll_id").notNullable()
    table.text("handle").notNullable()
    table.text("sealed").notNullable()
    table.primary(["poll_id", "handle"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("poll_answers")
  await knex.schema.dropTable("polls")
}
