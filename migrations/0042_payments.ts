import type { Knex } from "knex"

/** Payments to members (§7.2). Each is an entry of the ledger, and its receiver confirms or disputes it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("payments", (table) => {
    table.string("coop").notNullable()
    // The number in P1, P2 …
    table.integer("number").notNullable()
    table.string("person").notNullable()
    table.string("minor").notNullable()
    table.string("currency").notNullable()
    table.text("purpose").notNullable()
    // §8.7: the payment was more than was due, and the treasurer said so.
    table.boolean("advance").notNullable()
    // §8.7: the treasurer who recorded the payment paid themselves.
    table.boolean("own").notNullable()
    table.integer("entry").notNullable()
    table.string("recorded_by").notNullable()
    table.bigInteger("recorded_at").notNullable()
    table.string("state").notNullable() // recorded | confirmed | disputed | reversed
    table.string("settled_by")
    table.bigInteger("settled_at")
    // Why the payment is disputed. Only receiver and treasurer may know, so the reason is sealed.
    table.text("reason")
    // The month of the pay run that the payment belongs to.
    table.string("pay_run")
    // The salt of two commitments in the minutes. One hides who confirmed or disputed the payment; the other hides the reason too.
    table.string("salt").notNullable()
    table.primary(["coop", "number"])
    table.unique(["coop", "entry"])
    table.index(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("payments")
}
