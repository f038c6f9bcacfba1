import type { Knex } from "knex"

/**
 * What an older copy of this database, put back in the place of a newer one, must not do again: give numbers and transaction IDs that the
 * newer one gave.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("restores", (table) => {
    table.increments("id")
    // Random; part of the transaction IDs of outbox rows after `after_row`.
    table.string("epoch").notNullable()
    table.integer("after_row").notNullable()
    // Up to when this database knows what was done, and when the restore was noticed.
    table.bigInteger("known_until").notNullable()
    table.bigInteger("noticed_at").notNullable()
    // A hash of what told of it, so that a crash right after does not have it noticed twice.
    table.string("told_by").notNullable()
  })
  await knex.schema.createTable("number_floors", (table) => {
    table.string("coop").notNullable()
    // What is numbered, such as `tasks` or `motions.public`.
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
