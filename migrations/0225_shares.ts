import type { Knex } from "knex"

/** The register of ownership shares (§19): who holds one since which day, and over how many months it is given. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("shares", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("person").notNullable()
    // A day of the calendar, by the co-op's zone.
    table.text("from_day").notNullable()
    // 0: the share is whole from the first day.
    table.integer("months").notNullable()
    table.bigInteger("issued_at").notNullable()
    table.bigInteger("ended_at")
    table.text("ended_why")
    table.primary(["coop", "number"])
    table.index(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("shares")
}
