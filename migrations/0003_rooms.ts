import type { Knex } from "knex"

/** Which Matrix room is each co-op's space, lobby, members' room. */
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
