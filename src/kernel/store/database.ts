/** Opens the database and brings its schema up to date. No other file knows which SQL dialect is used. */
import { readdir } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import knexFactory, { type Knex } from "knex"
import { keepStatements, type SqliteConnection } from "./kept-statements.ts"
import { truths } from "./tables.ts"

const migrationsFolder = join(import.meta.dirname, "../../../migrations")

/** The database was written by a newer program than this one. */
export class NewerDatabaseError extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`the database has migrations that this program does not know: ${unknown.join(", ")}`)
    this.unknown = unknown
  }
}

/** Another process uses the PostgreSQL database. `holder` is what it says about itself. */
export class DatabaseInUseError extends Error {
  readonly holder: { readonly pid: string; readonly host: string; readonly since: string }
  constructor(holder: DatabaseInUseError["holder"]) {
    super(`the database is in use by process ${holder.pid} on ${holder.host}, since ${holder.since}`)
    this.holder = holder
  }
}

/**
 * Opens `location`, the path of an SQLite file or a `postgres://` URL (with its password in PGPASSWORD), and migrates it. A PostgreSQL
 * database then belongs to this process alone until it is closed. For SQLite the lock on the data folder ensures that.
 * @throws NewerDatabaseError, DatabaseInUseError, or the driver's error
 */
export async function openDatabase(location: string): Promise<Knex> {
  const knex = onPostgres(location) ? postgres(location, takingForUs()) : sqlite(location, pragmas)
  try {
    await refuseNewer(knex)
    // No other process is at work here. But a process that was killed while migrating leaves its lock, which would lock us out for good.
    await knex.migrate.forceFreeMigrationsLock()
    await knex.migrate.latest()
    if (onPostgres(location)) await plainText(knex)
    // A process that was killed may have left deleted secrets in the log.
    await flushDeleted(knex)
  } catch (error) {
    await knex.destroy()
    throw error
  }
  return knex
}

/** Opens a database as it is, to read it while a bot may be running. Migrates nothing, and nothing can be written. */
export function openToRead(location: string): Knex {
  if (onPostgres(location)) return postgres(location, (session) => session.query(reading))
  return sqlite(location, "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000;")
}

// Everything that one transaction reads is from one moment, as in SQLite.
const reading = "SET default_transaction_read_only = on; SET default_transaction_isolation = 'repeatable read'"

/**
 * Whether the schema is this program's. False if it is an earlier one, which the next start updates. Only reads.
 * @throws NewerDatabaseError
 */
export async function isUpToDate(knex: Knex): Promise<boolean> {
  await refuseNewer(knex)
  const done = new Set(await knex<Migration>("knex_migrations").pluck("name"))
  return (await readdir(migrationsFolder)).every((name) => done.has(name))
}

const onPostgres = (location: string): boolean => /^postgres(ql)?:/.test(location)

// The values given to a statement may be secrets, so errors do not show them. What knex would print is thrown as well, so it need not
// print.
const common = {
  migrations: { directory: migrationsFolder, loadExtensions: [".ts"] },
  compileSqlOnError: false,
  log: { warn() {}, error() {} },
}
// A single connection, so that units of work run one after the other.
const alone = { min: 1, max: 1 }

// A power cut must not lose an answered command (synchronous). A destroyed key must not be found in free pages (secure_delete).
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
 * Turns SQLite's 1 and 0 into true and false, as PostgreSQL gives them, so that no other code needs to care. A value that is no number
 * stays as it is: somebody put it there, and `waggle verify` must see it.
 */
function withTruths(answer: unknown): unknown {
  const rows: unknown[] = Array.isArray(answer) ? answer : [answer]
  const [first] = rows
  // All rows of an answer have the same columns.
  const columns = isRow(first) ? Object.keys(first).filter((column) => truths.has(column)) : []
  if (columns.length > 0)
    for (const row of rows)
      if (isRow(row)) for (const column of columns) if (typeof row[column] === "number") row[column] = row[column] !== 0
  return answer
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function postgres(location: string, onOpening: (session: PostgresSession) => Promise<unknown>): Knex {
  const afterCreate = (session: PostgresSession, done: (error: unknown) => void) => {
    // Times and counts are bigints, which the driver would give as text. Ours are far below 2^53, so rows get numbers, as from SQLite.
    session.setTypeParser(bigint, Number)
    onOpening(session).then(
      () => done(null),
      // If this fails, knex forgets the connection without closing it. So it is closed here.
      (error: unknown) => session.end().then(() => done(error), done),
    )
  }
  return knexFactory({
    ...common,
    client: "pg",
    connection: { connectionString: location, keepAlive: true, connectionTimeoutMillis: 10_000 },
    pool: { ...alone, afterCreate },
  })
}

/** PostgreSQL's number for the type bigint. */
const bigint = 20

interface PostgresSession {
  setTypeParser(type: number, parse: (text: string) => unknown): void
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  end(): Promise<void>
}

/**
 * Takes the schema for this session with an advisory lock ("WAGG"), which PostgreSQL drops when the session ends. Only the session that
 * holds it writes. A process that lost the lock with its connection writes nothing until it has the lock again.
 */
function takingForUs(): (session: PostgresSession) => Promise<void> {
  let taken: string | null = null
  return async (session) => {
    if (taken !== null) await keepTo(session, taken)
    taken = await takeForUs(session)
    await keepTo(session, taken)
  }
}

/**
 * Fixes the search path to our schema. Otherwise somebody who may make a schema with a name before ours could have us write into their
 * tables.
 */
async function keepTo(session: PostgresSession, schemaName: string): Promise<void> {
  await session.query("SELECT set_config('search_path', quote_ident($1), false)", [schemaName])
}

/** Takes the lock. Returns the name of the schema. */
async function takeForUs(session: PostgresSession): Promise<string> {
  const name = `waggle ${process.pid} on ${hostname()}`
  // With these settings PostgreSQL notices within a minute, and not after hours, that our machine is gone.
  const settings = { application_name: name, synchronous_commit: "on", ...keepalive }
  for (const [setting, value] of Object.entries(settings))
    await session.query("SELECT set_config($1, $2, false)", [setting, value])
  // The session of a process that was just killed may take a moment to end.
  for (let tries = 0; tries < 80; tries += 1) {
    const { rows } = await session.query(
      `SELECT current_schema() AS name, pg_try_advisory_lock(${lockOfSchema}) AS ours FROM (${schema}) AS ours`,
    )
    if (rows[0] === undefined) throw new Error("the search_path of this database names no schema that exists")
    if (rows[0].ours === true) return String(rows[0].name)
    await sleep(25)
  }
  throw new DatabaseInUseError(await holderOf(session))
}

const keepalive = { tcp_keepalives_idle: "20", tcp_keepalives_interval: "5", tcp_keepalives_count: "4" }
const lockClass = 0x57414747
const schema = "SELECT oid FROM pg_namespace WHERE nspname = current_schema()"
const lockOfSchema = `${lockClass}, oid::int`

async function holderOf(session: PostgresSession): Promise<DatabaseInUseError["holder"]> {
  const { rows } = await session.query(
    `SELECT application_name AS name, client_addr AS host, backend_start AS since
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND classid = ${lockClass} AND objid = (${schema}) AND objsubid = 2
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  const { name, host, since } = rows[0] ?? {}
  const [, pid, machine] = /^waggle (\d+) on (.+)$/.exec(String(name)) ?? []
  return {
    pid: pid ?? "?",
    host: machine ?? String(host ?? "?"),
    since: since instanceof Date ? since.toISOString() : "?",
  }
}

/** Makes texts behave as in SQLite: of any length, and compared by their bytes, whatever language the database was made for. */
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

/** PostgreSQL's own table of columns. */
interface SchemaColumn {
  readonly table_name: string
  readonly column_name: string
  readonly data_type: string
}

/** knex's own table. */
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

/** Removes deleted secrets from the write-ahead log too. PostgreSQL has no way to do that (docs/secrecy.md), so there this does nothing. */
export async function flushDeleted(knex: Knex): Promise<void> {
  if (knex.client.config.client === "sqlite3") await knex.raw("PRAGMA wal_checkpoint(TRUNCATE)")
}
