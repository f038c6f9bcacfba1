import type { Knex } from "knex"

/**
 * The roll says who voted. Ballots are in a table of their own, each sealed, under a keyed hash of its voter (§5.4). No column says when a
 * ballot was cast.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("roll", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    table.string("person").notNullable()
    table.string("weight").notNullable()
    table.boolean("voted").notNullable().defaultTo(false)
    table.primary(["motion_id", "person"])
  })
  await knex.schema.createTable("reminders", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    table.bigInteger("due_at").notNullable()
    table.primary(["motion_id", "due_at"])
  })
  await knex.schema.createTable("sealed_ballots", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    table.string("handle").notNullable()
    table.text("sealed").notNullable()
    table.primary(["motion_id", "handle"])
  })
  // The ballots after the closing of the vote, in random order. `receipt`: only if the co-op publishes it beside the ballot.
  await knex.schema.createTable("counted_ballots", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    table.integer("position").notNullable()
    table.text("ranking").notNullable()
    table.string("weight").notNullable()
    table.string("receipt")
    table.primary(["motion_id", "position"])
  })
  await knex.schema.createTable("published_counts", (table) => {
    table.integer("motion_id").primary().references("motions.id")
    table.text("json").notNullable()
    table.text("blt")
    table.string("json_sha256").notNullable()
    table.string("blt_sha256")
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["published_counts", "counted_ballots", "sealed_ballots", "reminders", "roll"]) {
    await knex.schema.dropTable(table)
  }
}
