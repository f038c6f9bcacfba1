import type { Knex } from "knex"

/** Petitions (§17.1). Nothing here names a person: whoever began or endorsed one stands there only as a keyed hash, until it ends. */
export async function up(knex: Knex): Promise<void> {
  // Petitions that are not shown yet. They get their numbers when they are shown, in random order.
  await knex.schema.createTable("petition_drafts", (table) => {
    table.text("draft").primary()
    table.text("coop").notNullable()
    table.text("kind").notNullable()
    table.text("subject")
    table.text("title").notNullable()
    table.text("text").notNullable()
    table.bigInteger("shown_at").notNullable()
    table.text("key_salt").notNullable()
    // Keyed hashes of the person who begins it: one as beginner, one as endorser.
    table.text("beginner").notNullable()
    table.text("endorser").notNullable()
    table.index(["coop", "shown_at"])
  })
  await knex.schema.createTable("petitions", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("kind").notNullable()
    table.text("subject")
    table.text("title").notNullable()
    table.text("text").notNullable()
    table.text("salt").notNullable()
    table.integer("needed").notNullable()
    // How many endorsements were shown last.
    table.integer("shown").notNullable()
    table.text("stage").notNullable()
    table.bigInteger("opened_at").notNullable()
    table.bigInteger("ends_at").notNullable()
    table.bigInteger("looked_at").notNullable()
    table.bigInteger("closed_at")
    table.text("motion")
    // Null once the petition has ended: without the salt nobody can make its key again.
    table.text("key_salt")
    table.text("beginner")
    table.unique(["coop", "number"])
    table.index(["stage", "looked_at"])
  })
  await knex.schema.createTable("endorsements", (table) => {
    table.integer("petition_id").notNullable()
    table.text("handle").notNullable()
    table.primary(["petition_id", "handle"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("endorsements")
  await knex.schema.dropTable("petitions")
  await knex.schema.dropTable("petition_drafts")
}
