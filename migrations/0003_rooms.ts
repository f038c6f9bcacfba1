import type { Knex } from "knex"

/** The rooms of each co-op: its space, its lobby, its members' room. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("rooms", (table) => {
    table.string("coop").notNullable()
    table.string("role").notNullable() // space | lobby | members
    table.string("room_id").notNullable()
    table.primary(["coop", "role"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("rooms")
}
