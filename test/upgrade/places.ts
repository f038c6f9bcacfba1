/** Puts a kept database where a bot can open it. It is copied as it is, or row by row into PostgreSQL. */
import { copyFile } from "node:fs/promises"
import { join } from "node:path"
import knexFactory, { type Knex } from "knex"
import { openToRead } from "../../src/kernel/store/database.ts"
import { emptyDatabase, type Place } from "../support/database.ts"
import { asFile } from "./kept.ts"

export async function placeOf(sqlite: Buffer): Promise<Place> {
  const place = await emptyDatabase()
  await asFile(sqlite, async (path) => {
    if (/^postgres/.test(place.location)) await intoPostgres(path, place.location)
    else await copyFile(path, place.location)
  })
  return place
}

type Row = Record<string, unknown>

/** Makes the tables with the migrations that the kept database already had. The program runs later migrations when it opens the copy. */
async function intoPostgres(path: string, location: string): Promise<void> {
  const from = openToRead(path)
  const names: string[] = await from("knex_migrations").orderBy("id").pluck("name")
  const folder = join(import.meta.dirname, "../../migrations")
  const migrationSource: Knex.MigrationSource<string> = {
    getMigrations: async () => names,
    getMigrationName: (name) => name,
    getMigration: (name) => import(join(folder, name)),
  }
  const into = knexFactory({ client: "pg", connection: location, migrations: { migrationSource } })
  try {
    await into.migrate.latest()
    const tables: string[] = await from("sqlite_master").where({ type: "table" }).orderBy("name").pluck("name")
    const ours = tables.filter((name) => !/^(sqlite_|knex_)/.test(name))
    // Motions come first, since other tables refer to them.
    for (const table of ["motions", ...ours.filter((name) => name !== "motions")]) {
      await into(table).delete()
      await copyRows(table, from, into)
    }
  } finally {
    await from.destroy()
    await into.destroy()
  }
}

async function copyRows(table: string, from: Knex, into: Knex): Promise<void> {
  const rows: Row[] = await from(table)
  const columns = Object.entries(await into(table).columnInfo())
  const truths = columns.filter(([, { type }]) => type === "boolean").map(([column]) => column)
  const fit = (row: Row) => ({ ...row, ...Object.fromEntries(truths.map((column) => [column, Boolean(row[column])])) })
  await into.batchInsert(table, rows.map(fit), 50)
  // PostgreSQL must not give a new row a number that an old row has.
  for (const [column, { defaultValue }] of columns)
    if (/^nextval/.test(String(defaultValue)) && rows.length > 0)
      await into.raw("SELECT setval(pg_get_serial_sequence(?, ?), (SELECT max(??) FROM ??))", [
        table,
        column,
        column,
        table,
      ])
}
