import type { Knex } from "knex"

/** Motions and their options (§2). `terms`: the rules of the motion, as they were when it was opened. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("motions", (table) => {
    table.increments("id")
    table.string("coop").notNullable()
    table.string("series").notNullable()
    table.integer("number").notNullable()
    table.string("kind").notNullable()
    table.string("stage").notNullable()
    table.string("author").notNullable()
    // The command that opened the motion. It is the root of the motion's thread.
    table.string("room_id").notNullable()
    table.string("event_id").notNullable()
    table.text("terms").notNullable()
    table.bigInteger("opened_at").notNullable()
    table.bigInteger("proposal_ends_at").notNullable()
    table.bigInteger("early_end_at")
    table.bigInteger("voting_opened_at")
    table.bigInteger("voting_ends_at")
    table.bigInteger("closed_at")
    table.text("outcome")
    // The outcome as it was announced, in Markdown.
    table.text("outcome_text")
    table.string("lot_commitment")
    // Sealed until the vote closes, then revealed.
    table.text("lot_secret")
    // The motion's ballot key is made from this salt and the master key. At closing the salt is emptied, so that the key is gone too
    // (§5.4).
    table.string("key_salt")
    table.unique(["coop", "series", "number"])
    table.index(["stage"])
  })
  await knex.schema.createTable("options", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    // The option's place in the order in which options were proposed.
    table.integer("seq").notNullable()
    // The option's number on the ballot, which it gets when voting opens.
    table.integer("number")
    table.text("title").notNullable()
    table.text("text").notNullable()
    table.string("author")
    table.boolean("keeps").notNullable()
    // The salt of the minutes' commitment to title and text.
    table.string("salt").notNullable()
    table.bigInteger("withdrawn_at")
    table.primary(["motion_id", "seq"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("options")
  await knex.schema.dropTable("motions")
}
