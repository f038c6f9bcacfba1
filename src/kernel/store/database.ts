/** Opens the database and brings its schema up to date. Besides this file, only `backup-tables.ts`, `copying.ts`, `lead.ts`, `postgres-lock.ts` and `postgres-servers.ts` know which SQL dialect is used. */
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import knexFactory, { type Knex } from "knex"
import { keepStatements, type SqliteConnection } from "./kept-statements.ts"
import { keepTo, type LockWatch, type PostgresSession, takingForUs } from "./postgres-lock.ts"
import { answers, connectingTime, endIfCutOff, serversOf, writingServer } from "./postgres-servers.ts"
import { truths } from "./tables.ts"

export { DatabaseInUseError } from "./postgres-lock.ts"

const migrationsFolder = join(import.meta.dirname, "../../../migrations")

/** The database was written by a newer program than this one. */
export class NewerDatabaseError extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`the database has migrations that this program does not know: ${unknown.join(", ")}`)
    this.unknown = unknown
  }
}

/**
 * Opens and migrates the database at `location`: the path of an SQLite file, or a `postgres://` URL, whose password is in PGPASSWORD. A
 * PostgreSQL database then belongs to this process alone until it is closed. For SQLite the lock on the data folder ensures that.
 * `watch`: told when that connection is lost for good, and when another server answers than before.
 * @throws NewerDatabaseError, DatabaseInUseError, or the driver's error
 */
export async function openDatabase(location: string, watch?: LockWatch): Promise<Knex> {
  return open(location, null, watch)
}

/**
 * Opens an empty database, and makes the tables that these migrations make and no later ones. So rows of an earlier release fit into them.
 * @throws NewerDatabaseError if this program does not know one of the migrations
 */
export async function openDatabaseAt(location: string, migrations: readonly string[]): Promise<Knex> {
  const known = new Set(await readdir(migrationsFolder))
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown)
  return open(location, migrations)
}

async function open(location: string, migrations: readonly string[] | null, watch?: LockWatch): Promise<Knex> {
  const knex = isPostgres(location) ? postgres(location, takingForUs(watch)) : sqlite(location, pragmas)
  try {
    await refuseNewer(knex)
    // No other process uses the database now. So a lock on the migrations can only be left over from a process that was killed while
    // migrating. It is removed, because it would lock us out for good.
    await knex.migrate.forceFreeMigrationsLock()
    await knex.migrate.latest(migrations ? { migrationSource: only(migrations) } : {})
    if (isPostgres(location)) await plainText(knex)
    // A process that was killed may have left deleted secrets in the write-ahead log. They are removed now.
    await flushDeleted(knex)
  } catch (error) {
    await knex.destroy()
    throw error
  }
  return knex
}

/** These migrations alone, as knex takes them. */
const only = (names: readonly string[]): Knex.MigrationSource<string> => ({
  getMigrations: async () => [...names],
  getMigrationName: (name) => name,
  getMigration: async (name) => import(pathToFileURL(join(migrationsFolder, name)).href),
})

/** Opens a database only for reading, without migrating it. A bot may be running on it at the same time. */
export function openToRead(location: string): Knex {
  if (isPostgres(location)) return postgres(location, (session) => session.query(reading))
  return sqlite(location, "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000;")
}

/**
 * Opens another connection to a PostgreSQL database, which takes no lock. It keeps to the schema of this name, and ends a transaction that
 * stands still, as that of a process that was stopped.
 */
export function openBeside(location: string, schemaName: string): Knex {
  return postgres(location, async (session) => {
    await keepTo(session, schemaName)
    await session.query("SET synchronous_commit = on; SET idle_in_transaction_session_timeout = 12000")
  })
}

/** Opens a PostgreSQL database to ask who uses it. It takes no lock. `onOpening`: what to ask first on each new connection. */
export function openToAsk(location: string, onOpening: (session: PostgresSession) => Promise<unknown>): Knex {
  return postgres(location, onOpening)
}

// With `repeatable read`, everything that one transaction reads is from the same moment, as in SQLite.
const reading = "SET default_transaction_read_only = on; SET default_transaction_isolation = 'repeatable read'"

/**
 * Whether the schema is as new as this program. False: it is older, and the next start updates it. This check writes nothing.
 * @throws NewerDatabaseError if it is newer
 */
export async function isUpToDate(knex: Knex): Promise<boolean> {
  await refuseNewer(knex)
  const done = new Set(await knex<Migration>("knex_migrations").pluck("name"))
  return (await readdir(migrationsFolder)).every((name) => done.has(name))
}

/** Whether a PostgreSQL server takes writes. A standby does not, nor does a server that was told to only read. */
export async function takesWrites(knex: Knex): Promise<boolean> {
  // Our own session only reads, so what counts is the setting that other sessions begin with.
  const asked = "SELECT pg_is_in_recovery() AS standby, reset_val AS reading FROM pg_settings WHERE name = ?"
  const { rows } = await knex.raw<{ rows: { standby: boolean; reading: string }[] }>(asked, [
    "default_transaction_read_only",
  ])
  return rows.every(({ standby, reading }) => !standby && reading !== "on")
}

/** Whether the location is a `postgres://` URL. Otherwise it is the path of an SQLite file. */
export const isPostgres = (location: string): boolean => /^postgres(ql)?:/.test(location)

// Values can be secrets, so errors must not show the values of a statement: `compileSqlOnError` is off. knex's own log is off too, because
// knex also throws each error that it would log.
const common = {
  migrations: { directory: migrationsFolder, loadExtensions: [".ts"] },
  compileSqlOnError: false,
  log: { warn() {}, error() {} },
}
// There is a single connection, so that units of work run one after the other.
const alone = { min: 1, max: 1 }

// `synchronous`: a power cut must not undo a command that the bot has answered. `secure_delete`: nobody may find a destroyed key in free
// pages.
const pragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 10000;"

function sqlite(filename: string, onOpening: string): Knex {
  const afterCreate = (connection: SqliteConnection, done: (error: Error | null) => void) => {
    keepStatements(connection)
    connection.exec(onOpening, done)
  }
  return knexFactory({
    ...common,
    client: "sqlite3",
    connection: { filename },
    useNullAsDefault: true,
    postProcessResponse: withTruths,
    pool: { ...alone, afterCreate },
  })
}

/**
 * Turns SQLite's 1 and 0 into true and false, as PostgreSQL gives them. So no other code has to handle both forms. A value that is not a
 * number stays as it is. Somebody put it there by hand, and `waggle verify` must see it.
 */
function withTruths(answer: unknown): unknown {
  const rows: unknown[] = Array.isArray(answer) ? answer : [answer]
  const [first] = rows
  // It is enough to look at the first row, because all rows of an answer have the same columns.
  const columns = isRow(first) ? Object.keys(first).filter((column) => truths.has(column)) : []
  if (columns.length > 0)
    for (const row of rows)
      if (isRow(row)) for (const column of columns) if (typeof row[column] === "number") row[column] = row[column] !== 0
  return answer
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function postgres(location: string, onOpening: (session: PostgresSession) => Promise<unknown>): Knex {
  const servers = serversOf(location)
  let [server = location] = servers
  let [asked, open] = [Number.NEGATIVE_INFINITY, false]
  // knex asks for the address before each new connection if this says so. Right after an answer it must say no.
  const expirationChecker = () => !open && performance.now() - asked > 1_000
  const connection = async () => {
    server = await writingServer(servers)
    asked = performance.now()
    return { connectionString: server, keepAlive: true, connectionTimeoutMillis: connectingTime, expirationChecker }
  }
  const afterCreate = (session: PostgresSession, done: (error: unknown) => void) => {
    open = true
    const unwatch = endIfCutOff(session, () => answers(server))
    session.on("end", () => {
      open = false
      unwatch()
    })
    // Times and counts are bigints, which the driver would return as text. Ours are far below 2^53, so rows get numbers, as SQLite returns
    // them.
    session.setTypeParser(bigint, Number)
    onOpening(session).then(
      () => done(null),
      // If `onOpening` fails, knex forgets the connection without closing it, so it is closed here.
      (error: unknown) => session.end().then(() => done(error), done),
    )
  }
  return knexFactory({
    ...common,
    client: "pg",
    connection,
    pool: { ...alone, afterCreate },
  })
}

/** The number by which PostgreSQL identifies the type bigint. */
const bigint = 20

/**
 * Makes texts behave as in SQLite: they can have any length, and they are compared by their bytes. So the language of the database makes no
 * difference.
 */
async function plainText(knex: Knex): Promise<void> {
  const columns = await knex<SchemaColumn>("information_schema.columns")
    .whereRaw("table_schema = current_schema() AND collation_name IS DISTINCT FROM 'C'")
    .whereIn("data_type", ["character varying", "text"])
    .whereNot("table_name", "like", "knex%")
    .select("table_name", "column_name")
  for (const [table, of] of Map.groupBy(columns, ({ table_name }) => table_name)) {
    const changes = of.map(() => 'ALTER COLUMN ?? TYPE text COLLATE "C"').join(", ")
    await knex.raw(`ALTER TABLE ?? ${changes}`, [table, ...of.map(({ column_name }) => column_name)])
  }
}

/** The columns that we read from PostgreSQL's own table of columns. */
interface SchemaColumn {
  readonly table_name: string
  readonly column_name: string
  readonly data_type: string
}

/** The columns that we read from knex's own table of migrations. */
interface Migration {
  readonly name: string
}

async function refuseNewer(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable("knex_migrations"))) return
  const known = new Set(await readdir(migrationsFolder))
  const names = await knex<Migration>("knex_migrations").pluck("name")
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown)
}

/**
 * Removes deleted secrets from SQLite's write-ahead log too. For PostgreSQL this does nothing, because PostgreSQL has no way to remove them
 * (docs/secrecy.md).
 */
export async function flushDeleted(knex: Knex): Promise<void> {
  if (knex.client.config.client === "sqlite3") await knex.raw("PRAGMA wal_checkpoint(TRUNCATE)")
}
