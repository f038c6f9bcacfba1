import type { Knex } from "knex"

/** The bot waits for founders as it does for invited people. They become members when they join. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("invitations", (table) => {
    table.boolean("founder").notNullable().defaultTo(false)
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("invitations", (table) => {
    table.dropColumn("founder")
  })
}
