import type { Knex } from "knex"

/**
 * For backups and restores. `kept_keys`: which keys of what is open are kept outside the database, by their hashes; a backup waits until these
 * are all. `restore_notes`: that this state was put back, for the next start, whichever machine it is on.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("kept_keys", (table) => {
    table.text("hash").primary()
  })
  await knex.schema.createTable("restore_notes", (table) => {
    table.text("restore").primary()
    table.bigInteger("made_at").notNullable()
    table.text("device")
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("restore_notes")
  await knex.schema.dropTable("kept_keys")
}
