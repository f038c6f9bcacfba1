import type { Knex } from "knex"

/**
 * Members who are out of all rooms of their co-op (§1.7). `out_at`: when that was first seen; `absent_at`: when they began to count as
 * absent.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("absences", (table) => {
    table.string("coop").notNullable()
    table.string("person").notNullable()
    table.bigInteger("out_at").notNullable()
    // Null: the member has not been out for long enough.
    table.bigInteger("absent_at")
    table.primary(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("absences")
}
