import type { Knex } from "knex"

/**
 * `flood_counts`: counts what people do, for the limits by person, server and room. A row says who did what and when. It is kept as long as
 * it counts towards a limit. `task_news`: for each co-op, the latest message in which the bot told members that people from outside have
 * asked for tasks.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("flood_counts", (table) => {
    table.increments("id")
    // A Matrix ID; or a server or a room, with its kind before it: "server:example.org".
    table.string("who").notNullable()
    table.string("about").notNullable()
    table.bigInteger("at").notNullable()
    table.index(["who", "about", "at"])
    table.index(["at"])
  })
  await knex.schema.createTable("task_news", (table) => {
    table.string("coop").primary()
    // `task`: the first task in the message. `at`: the time from which further tasks are added to the same message.
    table.integer("task").notNullable()
    table.bigInteger("at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["task_news", "flood_counts"]) await knex.schema.dropTable(table)
}
