import type { Knex } from "knex"

/**
 * What is asked after a backup was put back, until it is answered. `lost_money`: the times for which the treasurer compares the books with the
 * bank. `lost_people`: members whom the bot has put out of the rooms in such a time, and knows no reason any more.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("lost_money", (table) => {
    table.text("coop").notNullable()
    table.bigInteger("from_at").notNullable()
    table.bigInteger("until_at").notNullable()
    table.primary(["coop", "from_at"])
  })
  await knex.schema.createTable("lost_people", (table) => {
    table.text("coop").notNullable()
    table.text("person").notNullable()
    table.primary(["coop", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("lost_people")
  await knex.schema.dropTable("lost_money")
}
