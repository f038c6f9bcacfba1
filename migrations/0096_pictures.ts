import type { Knex } from "knex"

/** Remembers what the bot uploaded and set for clients to show: pictures, and its own name. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("uploads", (table) => {
    // The SHA-256 of the picture's source: its SVG, or the bytes of the admin's file.
    table.text("digest").primary()
    table.text("url").notNullable()
    table.bigInteger("at").notNullable()
  })
  await knex.schema.createTable("own_profile", (table) => {
    // "displayname" or "avatar_url".
    table.text("field").primary()
    // The value that the bot itself set last.
    table.text("value").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("own_profile")
  await knex.schema.dropTable("uploads")
}
