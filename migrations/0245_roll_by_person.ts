import type { Knex } from "knex"

/** With each message of somebody's the votes are looked for in which they have a part. Without this index all rolls of all years were read. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("roll", (table) => {
    table.index(["person", "motion_id"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("roll", (table) => {
    table.dropIndex(["person", "motion_id"])
  })
}
