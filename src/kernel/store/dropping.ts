/** Drops every table of a state database in PostgreSQL. An SQLite database is a file, which is deleted instead. */
import type { Knex } from "knex"

export async function dropAll(knex: Knex): Promise<void> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
  )
  for (const { name } of rows) await knex.raw("DROP TABLE ?? CASCADE", [name])
}
