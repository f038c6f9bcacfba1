import type { Knex } from "knex"

/**
 * Tables for the case that an older copy of this database is put back in the place of a newer one. The numbers and transaction IDs that the
 * newer one gave must not be given again.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("restores", (table) => {
    table.increments("id")
    // Random; part of the transaction IDs of outbox rows after `after_row`.
    table.string("epoch").notNullable()
    table.integer("after_row").notNullable()
    // `known_until`: the time up to which this database knows what was done; `noticed_at`: when the restore was noticed.
    table.bigInteger("known_until").notNullable()
    table.bigInteger("noticed_at").notNullable()
    // A hash of the facts that showed the restore. After a crash, the bot sees from this hash that it has noticed the restore already.
    table.string("told_by").notNullable()
  })
  await knex.schema.createTable("number_floors", (table) => {
    table.string("coop").notNullable()
    // The name of the counter, such as `tasks` or `motions.public`.
    table.string("counter").notNullable()
    // The highest number that was given before a restore.
    table.integer("floor").notNullable()
    table.primary(["coop", "counter"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("number_floors")
  await knex.schema.dropTable("restores")
}
