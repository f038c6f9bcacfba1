import type { Knex } from "knex"

/** The hours that people say they worked or were away, what was decided of them, and the clocks that run (§18.2). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("hours", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("person").notNullable()
    // The day of the calendar, such as 2026-11-30.
    table.text("day").notNullable()
    // A correction of what has been paid can have minutes below zero.
    table.integer("minutes").notNullable()
    table.text("kind").notNullable()
    // The number of a task.
    table.integer("task")
    // The number of the line that this one corrects.
    table.integer("corrects")
    // Sealed. Null: there is no text, or the person has erased it.
    table.text("text")
    table.text("salt").notNullable()
    table.text("state").notNullable()
    table.bigInteger("entered_at").notNullable()
    table.text("decided_by")
    table.bigInteger("decided_at")
    // Why the line is contested. Sealed.
    table.text("reason")
    // The number of the ledger's entry that has paid the line.
    table.integer("taken_by")
    // A keyed hash of the line of another program's file, so that nothing is taken in twice.
    table.text("source")
    table.unique(["coop", "number"])
    table.index(["coop", "person", "day"])
    table.index(["coop", "state", "taken_by", "day"])
    table.index(["coop", "taken_by"])
  })
  await knex.schema.createTable("hours_clocks", (table) => {
    table.text("coop").notNullable()
    table.text("person").notNullable()
    table.bigInteger("started_at").notNullable()
    table.integer("task")
    // Sealed.
    table.text("text")
    // When the bot looks at the clock next. Null: it has asked about it already.
    table.bigInteger("look_at")
    table.primary(["coop", "person"])
    table.index(["look_at"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["hours_clocks", "hours"]) await knex.schema.dropTable(table)
}
