import type { Knex } from "knex"

/** Tasks (§9.1): the request, the people who evaluate and work, the offers, and the story of each task in order. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("tasks", (table) => {
    table.string("coop").notNullable()
    // The number in T1, T2 …
    table.integer("number").notNullable()
    table.text("title").notNullable()
    table.text("text").notNullable()
    // The salt of the minutes' commitment to title and text.
    table.string("salt").notNullable()
    table.string("customer").notNullable()
    table.string("state").notNullable() // submitted | offered | accepted | declined | done | paid | cancelled
    table.bigInteger("submitted_at").notNullable()
    // The offer that the customer has agreed to.
    table.integer("accepted")
    table.primary(["coop", "number"])
    table.index(["customer", "coop"])
    table.index(["coop", "state"])
  })
  await knex.schema.createTable("task_people", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.string("role").notNullable() // evaluators | workers
    table.string("person").notNullable()
    table.bigInteger("since").notNullable()
    // The person's part of the role's share, by the ratio that is in force.
    table.string("weight").notNullable()
    // The ratio that the person typed, as JSON.
    table.text("ratio")
    table.primary(["coop", "task", "role", "person"])
    table.index(["person", "coop"])
  })
  await knex.schema.createTable("task_offers", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.integer("number").notNullable()
    table.string("author").notNullable()
    // In whole minor units, as text: an amount may be larger than a database's integers.
    table.string("minor").notNullable()
    table.string("currency").notNullable()
    table.string("date").notNullable() // 2026-12-15
    table.text("text").notNullable()
    table.string("salt").notNullable()
    table.bigInteger("at").notNullable()
    table.primary(["coop", "task", "number"])
  })
  await knex.schema.createTable("task_events", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.integer("position").notNullable()
    table.bigInteger("at").notNullable()
    table.string("deed").notNullable()
    // Null: a rule did it, not a person.
    table.string("actor")
    // The number of the offer that the event is about.
    table.integer("offer")
    // The number of the ledger entry that the event is about.
    table.integer("entry")
    table.string("role")
    table.text("reason").notNullable()
    table.string("salt").notNullable()
    table.primary(["coop", "task", "position"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["task_events", "task_offers", "task_people", "tasks"]) await knex.schema.dropTable(table)
}
