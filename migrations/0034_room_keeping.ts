import type { Knex } from "knex"

/** What the room keeper cannot see in the rooms themselves. */
export async function up(knex: Knex): Promise<void> {
  // Who left a room by themselves and has been asked back since: they are not asked over and over.
  await knex.schema.createTable("asked_back", (table) => {
    table.string("coop").notNullable()
    table.string("room_id").notNullable()
    table.string("person").notNullable()
    table.primary(["coop", "room_id", "person"])
  })
  // What has been said of what the bot lacks in a room, as long as it lacks it.
  await knex.schema.createTable("room_faults", (table) => {
    table.string("coop").notNullable()
    table.string("role").notNullable() // space | lobby | members | moderators | treasury
    table.string("fault").notNullable()
    table.primary(["coop", "role", "fault"])
  })
  // The pinned notice of open motions in each members' room.
  await knex.schema.createTable("notices", (table) => {
    table.string("coop").primary()
    table.string("room_id").notNullable()
    table.string("digest").notNullable() // SHA-256 of what it says now
    table.text("readers").notNullable() // who was in the room when it was said, as JSON
    table.text("former").notNullable() // events of the notices before it, as JSON: they may be pinned still
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("notices")
  await knex.schema.dropTable("room_faults")
  await knex.schema.dropTable("asked_back")
}
