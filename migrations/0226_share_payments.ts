import type { Knex } from "knex"

/** Which entries of the ledger are contributions to which share (§19.1). The ledger itself does not say who paid in. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("share_payments", (table) => {
    table.text("coop").notNullable()
    table.integer("entry").notNullable()
    // The share's number.
    table.integer("share").notNullable()
    table.text("minor").notNullable()
    table.text("currency").notNullable()
    // The day on which it was paid in, by the co-op's zone.
    table.text("paid_day").notNullable()
    // The salt of the commitment in the minutes.
    table.text("salt").notNullable()
    table.primary(["coop", "entry"])
    table.index(["coop", "share"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("share_payments")
}
