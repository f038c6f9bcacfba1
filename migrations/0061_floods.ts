import type { Knex } from "knex"

/**
 * `flood_counts`: for the limits by person, server and room. A row says who did what and when, and is kept as long as it counts.
 * `task_news`: for each co-op, the latest message that tells members of tasks from outside.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("flood_counts", (table) => {
    table.increments("id")
    // A Matrix ID. A server or room stands after its kind: "server:example.org".
    table.string("who").notNullable()
    table.string("about").notNullable()
    table.bigInteger("at").notNullable()
    table.index(["who", "about", "at"])
    table.index(["at"])
  })
  await knex.schema.createTable("task_news", (table) => {
    table.string("coop").primary()
    // `task`: the first task in the message; `at`: since when others are added to it.
    table.integer("task").notNullable()
    table.bigInteger("at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["task_news", "flood_counts"]) await knex.schema.dropTable(table)
}
