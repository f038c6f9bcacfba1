import type { Knex } from "knex"

/**
 * How many were there when a general conference was adjourned, and how many it took (§16.3). The next one that is called follows it.
 *
 * The final minutes are now made only when the time for objections is over. Conferences that an earlier version closed have none, so the
 * bot looks at them once more.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("conferences", (table) => {
    table.integer("adjourned_there")
    table.integer("adjourned_needed")
  })
  await knex.raw(
    "UPDATE conferences SET look_at = object_until WHERE stage = 'closed' AND final IS NULL AND look_at IS NULL AND draft IS NOT NULL",
  )
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("conferences", (table) => {
    table.dropColumn("adjourned_there")
    table.dropColumn("adjourned_needed")
  })
}
