import type { Knex } from "knex"

/** Motions and their options (§2). `terms` are the rules a motion is held under, taken once at its opening. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("motions", (table) => {
    table.increments("id")
    table.string("coop").notNullable()
    table.string("series").notNullable()
    table.integer("number").notNullable()
    table.string("kind").notNullable()
    table.string("stage").notNullable()
    table.string("author").notNullable()
    // The command that opened it: the root of its thread.
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
    // From it and the master key comes the motion's ballot key; emptied at closing, and the key with it (§5.4).
    table.string("key_salt")
    table.unique(["coop", "series", "number"])
    table.index(["stage"])
  })
  await knex.schema.createTable("options", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    // The order in which it was proposed.
    table.integer("seq").notNullable()
    // Its number on the ballot, given when voting opens.
    table.integer("number")
    table.text("title").notNullable()
    table.text("text").notNullable()
    table.string("author")
    table.boolean("keeps").notNullable()
    // Opens the commitment to this text in the minutes.
    table.string("salt").notNullable()
    table.bigInteger("withdrawn_at")
    table.primary(["motion_id", "seq"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("options")
  await knex.schema.dropTable("motions")
}
