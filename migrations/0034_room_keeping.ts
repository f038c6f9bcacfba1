import type { Knex } from "knex"

/** Facts for the room keeper that the rooms themselves do not show. */
export async function up(knex: Knex): Promise<void> {
  // People who left a room by themselves and have been invited again since. Because of this row they are not invited over and over.
  await knex.schema.createTable("asked_back", (table) => {
    table.string("coop").notNullable()
    table.string("room_id").notNullable()
    table.string("person").notNullable()
    table.primary(["coop", "room_id", "person"])
  })
  // Faults of a room that the bot has told people about, for example a power that the bot lacks in it. A row stays as long as the fault
  // does.
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
    table.string("digest").notNullable() // SHA-256 of the notice's present text
    table.text("readers").notNullable() // the people in the room when it was said, as JSON
    table.text("former").notNullable() // events of earlier notices, as JSON: they may still be pinned
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("notices")
  await knex.schema.dropTable("room_faults")
  await knex.schema.dropTable("asked_back")
}
