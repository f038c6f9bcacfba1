import type { Knex } from "knex"

/**
 * Rooms of a co-op that were replaced by another room (§1.9), and the room that replaced each of them. The configuration may still name the
 * old room.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("followed_rooms", (table) => {
    table.string("room_id").primary()
    table.string("next_id").notNullable()
    table.bigInteger("at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("followed_rooms")
}
