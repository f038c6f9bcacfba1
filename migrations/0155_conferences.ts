import type { Knex } from "knex"

/** General conferences (§16): their calls, agendas, who was there, who spoke, shows of hands, and what the minutes of the meeting say. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("conferences", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("stage").notNullable()
    table.text("caller").notNullable()
    table.bigInteger("asked_at").notNullable()
    table.bigInteger("called_at")
    table.bigInteger("starts_at").notNullable()
    table.bigInteger("ends_at").notNullable()
    table.text("place").notNullable()
    table.text("title").notNullable()
    // The salt of the commitment to place and title in the minutes.
    table.text("salt").notNullable()
    // How often the calendar entry was changed, and its fixed name.
    table.integer("sequence").notNullable()
    table.text("uid").notNullable()
    table.bigInteger("agenda_until").notNullable()
    table.boolean("without_quorum").notNullable()
    // The number of the adjourned conference that this one follows.
    table.integer("follows")
    // When the bot looks at it next: to remind, to let a call lapse, to end what nobody ended. Null once it is over.
    table.bigInteger("look_at")
    table.text("presider")
    table.bigInteger("opened_at")
    table.bigInteger("closed_at")
    // The minutes of the meeting as Markdown, and their SHA-256. Null until the close.
    table.text("draft")
    table.text("draft_hash")
    table.bigInteger("object_until")
    table.bigInteger("approved_at")
    table.unique(["coop", "number"])
    table.index(["stage", "look_at"])
  })
  await knex.schema.createTable("conference_supports", (table) => {
    table.integer("conference_id").notNullable()
    table.text("person").notNullable()
    table.primary(["conference_id", "person"])
  })
  await knex.schema.createTable("agenda_items", (table) => {
    table.increments("id")
    table.integer("conference_id").notNullable()
    table.integer("place").notNullable()
    table.text("kind").notNullable()
    table.text("text").notNullable()
    table.text("motion")
    table.text("office")
    // The number of the conference whose minutes are approved.
    table.integer("about")
    // Null: the bot put it there.
    table.text("author")
    table.integer("minutes")
    table.bigInteger("added_at").notNullable()
    table.bigInteger("called_at")
    table.bigInteger("done_at")
    table.index(["conference_id", "place"])
  })
  await knex.schema.createTable("attendances", (table) => {
    table.integer("conference_id").notNullable()
    table.text("person").notNullable()
    table.bigInteger("came_at").notNullable()
    table.bigInteger("left_at")
    table.primary(["conference_id", "person"])
  })
  await knex.schema.createTable("speeches", (table) => {
    table.increments("id")
    table.integer("conference_id").notNullable()
    table.integer("item_id")
    table.text("person").notNullable()
    table.bigInteger("asked_at").notNullable()
    table.bigInteger("began_at")
    // When the bot says that the time is over. Null before the speech, and once it was said.
    table.bigInteger("notice_at")
    table.bigInteger("ended_at")
    table.index(["conference_id", "ended_at"])
  })
  await knex.schema.createTable("hand_shows", (table) => {
    table.increments("id")
    table.integer("conference_id").notNullable()
    table.integer("item_id")
    table.text("about").notNullable()
    table.text("question").notNullable()
    // The item that is taken up if it is carried, as JSON.
    table.text("item")
    table.text("author").notNullable()
    table.bigInteger("asked_at").notNullable()
    table.bigInteger("ends_at").notNullable()
    table.bigInteger("closed_at")
    // Null while it is open.
    table.integer("present")
    table.boolean("carried")
    table.index(["conference_id", "closed_at"])
  })
  await knex.schema.createTable("raised_hands", (table) => {
    table.integer("show_id").notNullable()
    table.text("person").notNullable()
    table.boolean("agrees").notNullable()
    table.primary(["show_id", "person"])
  })
  await knex.schema.createTable("conference_notes", (table) => {
    table.increments("id")
    table.integer("conference_id").notNullable()
    table.integer("item_id")
    // "note" of the meeting, or "objection" to its minutes.
    table.text("kind").notNullable()
    table.text("author").notNullable()
    table.text("text").notNullable()
    table.text("salt").notNullable()
    table.bigInteger("at").notNullable()
    table.index(["conference_id", "kind"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of [
    ...["conference_notes", "raised_hands", "hand_shows", "speeches", "attendances", "agenda_items"],
    ...["conference_supports", "conferences"],
  ])
    await knex.schema.dropTable(table)
}
