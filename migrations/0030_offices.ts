import type { Knex } from "knex"

/**
 * The holder of each seat (§1.3), as long as somebody holds it. The keys make sure that a seat has only one holder, and that a person holds
 * an office only once. `treasuries`: the state of each treasury (§7.3).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("seats", (table) => {
    table.string("coop").notNullable()
    table.string("office").notNullable() // moderator | treasurer
    table.integer("seat").notNullable()
    table.string("person").notNullable()
    table.bigInteger("since").notNullable()
    table.primary(["coop", "office", "seat"])
    table.unique(["coop", "office", "person"])
  })
  await knex.schema.createTable("treasuries", (table) => {
    table.string("coop").primary()
    // A row exists only while the treasury is frozen: since when, and by which impeachment.
    table.bigInteger("frozen_at").notNullable()
    table.integer("motion_id").notNullable().references("motions.id")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("treasuries")
  await knex.schema.dropTable("seats")
}
