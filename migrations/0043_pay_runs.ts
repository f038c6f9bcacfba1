import type { Knex } from "knex"

/** Payment details (§7.5), sealed with a key that is not in the database. Also pay runs, which hold no payment details. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("payment_details", (table) => {
    table.string("coop").notNullable()
    // A keyed hash of the person.
    table.string("handle").notNullable()
    table.text("sealed").notNullable()
    table.primary(["coop", "handle"])
  })
  await knex.schema.createTable("pay_runs", (table) => {
    table.string("coop").notNullable()
    table.integer("number").notNullable()
    // A random code by which banks know the run, in place of any name.
    table.string("code").notNullable().unique()
    table.string("month").notNullable()
    // The run pays what fell due before this moment.
    table.bigInteger("due_before").notNullable()
    table.string("state").notNullable() // open | done | dropped
    table.string("opened_by").notNullable()
    table.bigInteger("opened_at").notNullable()
    table.string("ended_by")
    table.bigInteger("ended_at")
    table.primary(["coop", "number"])
    table.index(["coop", "state"])
  })
  await knex.schema.createTable("pay_run_items", (table) => {
    table.string("coop").notNullable()
    table.integer("run").notNullable()
    // The last part of the item's reference at the bank, `WAGGLE-<code>-<number>`.
    table.integer("number").notNullable()
    table.string("person").notNullable()
    // In whole minor units, as text: an amount may be larger than a database's integers.
    table.string("minor").notNullable()
    table.string("currency").notNullable()
    // The number of the payment that the item was booked as.
    table.integer("payment")
    table.primary(["coop", "run", "number"])
    table.index(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["pay_run_items", "pay_runs", "payment_details"]) await knex.schema.dropTable(table)
}
