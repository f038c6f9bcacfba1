/** Opens the database and brings its schema up to date. The one file that knows which SQL dialect is spoken. */
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import knexFactory, { type Knex } from "knex"

const migrationsFolder = join(import.meta.dirname, "../../migrations")

/** The database was written by a newer program than this one. */
export class NewerDatabaseError extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`the database has migrations that this program does not know: ${unknown.join(", ")}`)
    this.unknown = unknown
  }
}

/**
 * Opens `location`, a path of an SQLite file or a `postgres://` URL, and migrates it.
 * @throws NewerDatabaseError
 */
export async function openDatabase(location: string): Promise<Knex> {
  const knex = connect(location)
  try {
    await refuseNewer(knex)
    await knex.migrate.latest()
    // A process that was killed may have left deleted secrets in the log.
    await flushDeleted(knex)
  } catch (error) {
    await knex.destroy()
    throw error
  }
  return knex
}

/** Opens a database as it is, to read it beside a bot that may be running: nothing is migrated, and in SQLite nothing can be written. */
export function openToRead(location: string): Knex {
  return connect(location, "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000;")
}

// A power cut must not lose an answered command (synchronous), nor may a destroyed key be found in free pages (secure_delete).
const pragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 10000;"

function connect(location: string, onOpening = pragmas): Knex {
  // What a statement was given may be somebody's secret: it stays out of what errors say.
  const common = { migrations: { directory: migrationsFolder, loadExtensions: [".ts"] }, compileSqlOnError: false }
  if (/^postgres(ql)?:/.test(location)) return knexFactory({ ...common, client: "pg", connection: location })
  return knexFactory({
    ...common,
    client: "sqlite3",
    connection: { filename: location },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: RawConnection, done: (error: Error | null) => void) => connection.exec(onOpening, done),
    },
  })
}

interface RawConnection {
  exec(sql: string, done: (error: Error | null) => void): void
}

async function refuseNewer(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable("knex_migrations"))) return
  const known = new Set(await readdir(migrationsFolder))
  const rows: { name: string }[] = await knex("knex_migrations").select("name")
  const unknown = rows.map(({ name }) => name).filter((name) => !known.has(name))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown)
}

/** Makes deleted secrets leave the write-ahead log too. Does nothing where there is none. */
export async function flushDeleted(knex: Knex): Promise<void> {
  if (knex.client.config.client === "sqlite3") await knex.raw("PRAGMA wal_checkpoint(TRUNCATE)")
}
