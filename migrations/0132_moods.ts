import type { Knex } from "knex"

/** Moods (§17.2): polls about how people feel. Some of them are asked again and again, as a series. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("mood_series", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.text("question").notNullable()
    // "day", "week" or "month".
    table.text("every").notNullable()
    table.bigInteger("next_at").notNullable()
    table.bigInteger("stopped_at")
    table.index(["coop", "stopped_at", "next_at"])
  })
  await knex.schema.alterTable("polls", (table) => {
    table.boolean("mood").notNullable().defaultTo(false)
    table.integer("series_id")
    table.index("series_id")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("polls", (table) => {
    table.dropIndex("series_id")
    table.dropColumn("mood")
    table.dropColumn("series_id")
  })
  await knex.schema.dropTable("mood_series")
}
