import type { Knex } from "knex"

/** A rate that is set afterwards, for days on which somebody had none, ends where the rates begin that they had (§18.1). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("pay_rates", (table) => {
    // The last day on which it holds. Null: it holds until another one does.
    table.text("until")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("pay_rates", (table) => {
    table.dropColumn("until")
  })
}
