import type { Knex } from "knex"

/** The minutes (§11): a record for each act. Each record names the hash of the one before it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("minutes", (table) => {
    table.string("coop").notNullable()
    // "public", or the series of a private room.
    table.string("series").notNullable()
    table.integer("number").notNullable()
    table.bigInteger("at").notNullable()
    table.string("actor")
    table.string("act").notNullable()
    table.text("details").notNullable()
    table.string("previous").notNullable()
    table.string("hash").notNullable()
    table.primary(["coop", "series", "number"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("minutes")
}
