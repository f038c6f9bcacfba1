import type { Knex } from "knex"

/** Tasks (§9.1): who asked for what, who evaluates and works, what was offered, and what has happened, in order. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("tasks", (table) => {
    table.string("coop").notNullable()
    // T1, T2 …
    table.integer("number").notNullable()
    table.text("title").notNullable()
    table.text("text").notNullable()
    // Of the commitment to title and text in the minutes.
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
    // Their part of the role's share, by the ratio in force.
    table.string("weight").notNullable()
    // JSON: the ratio that they have typed.
    table.text("ratio")
    table.primary(["coop", "task", "role", "person"])
    table.index(["person", "coop"])
  })
  await knex.schema.createTable("task_offers", (table) => {
    table.string("coop").notNullable()
    table.integer("task").notNullable()
    table.integer("number").notNullable()
    table.string("author").notNullable()
    // Whole minor units; text, since an amount may be larger than a database's integers.
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
    // Null: a rule did it.
    table.string("actor")
    // The offer that it is about.
    table.integer("offer")
    // The entry of the ledger.
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
