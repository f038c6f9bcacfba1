import type { Knex } from "knex"

/**
 * Everything that the bot will say or do in Matrix, in order. `payload` is sealed, because it can hold the words of a ballot. It is emptied
 * once the row is sent.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("outbox", (table) => {
    table.increments("id")
    // Rows of one lane are sent in order, one by one. A lane is "room:!id", or "person:@id" for the direct room of that person.
    table.string("lane").notNullable()
    // A stable name such as "status:hive:M7", so that other rows can refer to this one. An edit names the row whose message it changes.
    table.string("name").unique()
    table.text("payload")
    table.string("state").notNullable().defaultTo("waiting") // waiting | sent | failed
    table.integer("attempts").notNullable().defaultTo(0)
    // The time since which the homeserver has refused the row. Null: it has not refused it.
    table.bigInteger("refused_since")
    table.bigInteger("queued_at").notNullable()
    table.string("room_id")
    table.string("event_id")
    table.text("failure")
    table.index(["state", "lane", "id"])
  })
  await knex.schema.createTable("direct_rooms", (table) => {
    table.string("person").primary()
    table.string("room_id").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("direct_rooms")
  await knex.schema.dropTable("outbox")
}
