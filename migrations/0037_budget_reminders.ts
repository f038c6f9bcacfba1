import type { Knex } from "knex"

/** When a co-op was last told that a year has no budget of its own, so that the last budget stays in force (§8.2). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("budget_reminders", (table) => {
    table.string("coop").primary()
    table.bigInteger("said_at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("budget_reminders")
}
