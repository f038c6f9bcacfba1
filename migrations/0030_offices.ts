import type { Knex } from "knex"

/**
 * Who holds which seat (§1.3): a seat stands here as long as somebody holds it, and the keys keep it from having two holders.
 * And the state of each treasury (§7.3).
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
    // Set while it is frozen: since when, and by which impeachment.
    table.bigInteger("frozen_at").notNullable()
    table.integer("motion_id").notNullable().references("motions.id")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("treasuries")
  await knex.schema.dropTable("seats")
}
