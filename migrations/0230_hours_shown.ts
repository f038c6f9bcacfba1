import type { Knex } from "knex"

/** Which lines of hours somebody who approves them was shown, and in which version, so that nothing else is approved (§18.2). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("hours_shown", (table) => {
    table.text("coop").notNullable()
    table.text("approver").notNullable()
    table.integer("number").notNullable()
    // The salt of the line as it was shown. Whatever changes a line gives it another.
    table.text("salt").notNullable()
    table.primary(["coop", "approver", "number"])
    table.index(["coop", "number"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("hours_shown")
}
