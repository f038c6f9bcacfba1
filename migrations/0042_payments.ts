import type { Knex } from "knex"

/** Payments to members (§7.2): each is an entry of the ledger, and its receiver confirms or disputes it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("payments", (table) => {
    table.string("coop").notNullable()
    // P1, P2 …
    table.integer("number").notNullable()
    table.string("person").notNullable()
    table.string("minor").notNullable()
    table.string("currency").notNullable()
    table.text("purpose").notNullable()
    // §8.7: more than was due, as the treasurer said.
    table.boolean("advance").notNullable()
    // §8.7: to the treasurer who recorded it.
    table.boolean("own").notNullable()
    table.integer("entry").notNullable()
    table.string("recorded_by").notNullable()
    table.bigInteger("recorded_at").notNullable()
    table.string("state").notNullable() // recorded | confirmed | disputed | reversed
    table.string("settled_by")
    table.bigInteger("settled_at")
    // Why it is disputed: between receiver and treasurer, so it is sealed.
    table.text("reason")
    // The month of the pay run that it was made in.
    table.string("pay_run")
    // Of the commitments in the minutes to who confirmed or disputed it, and why.
    table.string("salt").notNullable()
    table.primary(["coop", "number"])
    table.unique(["coop", "entry"])
    table.index(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("payments")
}
