/** Opens the database and brings its schema up to date. The one file that knows which SQL dialect is spoken. */
import { readdir } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import knexFactory, { type Knex } from "knex"
import { keepStatements, type SqliteConnection } from "./kept-statements.ts"
import { truths } from "./tables.ts"

const migrationsFolder = join(import.meta.dirname, "../../migrations")

/** The database was written by a newer program than this one. */
export class NewerDatabaseError extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`the database has migrations that this program does not know: ${unknown.join(", ")}`)
    this.unknown = unknown
  }
}

/** Another process has the PostgreSQL database: which one, as far as it says. */
export class DatabaseInUseError extends Error {
  readonly holder: { readonly pid: string; readonly host: string; readonly since: string }
  constructor(holder: DatabaseInUseError["holder"]) {
    super(`the database is in use by process ${holder.pid} on ${holder.host}, since ${holder.since}`)
    this.holder = holder
  }
}

/**
 * Opens `location`, a path of an SQLite file or a `postgres://` URL (its password in PGPASSWORD), and migrates it. A PostgreSQL
 * database is then this process's alone until it is closed; in SQLite the lock on the data folder sees to that.
 * @throws NewerDatabaseError, DatabaseInUseError, or what the driver says
 */
export async function openDatabase(location: string): Promise<Knex> {
  const knex = onPostgres(location) ? postgres(location, takingForUs()) : sqlite(location, pragmas)
  try {
    await refuseNewer(knex)
    // Nobody else is at work here; a process that was killed while it migrated left its mark, which would lock us out for good.
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

/** Opens a database as it is, to read it beside a bot that may be running: nothing is migrated, and nothing can be written. */
export function openToRead(location: string): Knex {
  if (onPostgres(location)) return postgres(location, (session) => session.query(reading))
  return sqlite(location, "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000;")
}

// All that one transaction reads is of one moment, as it is in SQLite.
const reading = "SET default_transaction_read_only = on; SET default_transaction_isolation = 'repeatable read'"

/**
 * Whether the schema is that of this program; false: of an earlier one, and the next start brings it up to date. Reads only.
 * @throws NewerDatabaseError
 */
export async function isUpToDate(knex: Knex): Promise<boolean> {
  await refuseNewer(knex)
  const done = new Set(await knex<Migration>("knex_migrations").pluck("name"))
  return (await readdir(migrationsFolder)).every((name) => done.has(name))
}

const onPostgres = (location: string): boolean => /^postgres(ql)?:/.test(location)

// What a statement was given may be somebody's secret: it stays out of what errors say.
// What knex would print is thrown as well.
const common = {
  migrations: { directory: migrationsFolder, loadExtensions: [".ts"] },
  compileSqlOnError: false,
  log: { warn() {}, error() {} },
}
// One connection, so that units of work come one after the other.
const alone = { min: 1, max: 1 }

// A power cut must not lose an answered command (synchronous), nor may a destroyed key be found in free pages (secure_delete).
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
 * SQLite keeps true and false as 1 and 0. All rows get booleans here, as PostgreSQL gives them, so that nothing else has to know.
 * What is no number stays as it is: somebody put it there, and `waggle verify` is to see it.
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
    // Times and counts are bigints, which would come as text; ours are all far below 2^53. Rows have numbers, as SQLite gives them.
    session.setTypeParser(bigint, Number)
    onOpening(session).then(
      () => done(null),
      // knex forgets a connection that fails here, without closing it.
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

/** PostgreSQL's number for the type. */
const bigint = 20

interface PostgresSession {
  setTypeParser(type: number, parse: (text: string) => unknown): void
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  end(): Promise<void>
}

/**
 * Takes the schema for this session by an advisory lock ("WAGG"), which PostgreSQL drops when the session ends. The session that
 * holds it is the one that writes: whoever lost it, with the connection, can write nothing before having it again.
 */
function takingForUs(): (session: PostgresSession) => Promise<void> {
  let taken: string | null = null
  return async (session) => {
    if (taken !== null) await keepTo(session, taken)
    taken = await takeForUs(session)
    await keepTo(session, taken)
  }
}

/** Whoever may make a schema that the search path names before ours would else have us write into tables of theirs from then on. */
async function keepTo(session: PostgresSession, schemaName: string): Promise<void> {
  await session.query("SELECT set_config('search_path', quote_ident($1), false)", [schemaName])
}

/** Returns the name of the schema. */
async function takeForUs(session: PostgresSession): Promise<string> {
  const name = `waggle ${process.pid} on ${hostname()}`
  // PostgreSQL notices within a minute, not after hours, that the machine at our end is gone.
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

/** As SQLite has it: text of any length, compared by its bytes, whatever language the database was made for. */
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

/** Makes deleted secrets leave the write-ahead log too. PostgreSQL has no way to that (docs/secrecy.md): there it does nothing. */
export async function flushDeleted(knex: Knex): Promise<void> {
  if (knex.client.config.client === "sqlite3") await knex.raw("PRAGMA wal_checkpoint(TRUNCATE)")
}
