import type { Knex } from "knex"

/** Rooms of a co-op that were replaced by another (§1.9), and by which one. The configuration may name the old room for a long time. */
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
