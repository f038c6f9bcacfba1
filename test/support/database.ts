/** Databases for tests: PostgreSQL in vitest's project `postgres`, and SQLite in all others. Both get the same queries. */
import { randomBytes } from "node:crypto"
import { copyFile, mkdtemp, rm } from "node:fs/promises"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import type { Knex } from "knex"
import pg from "pg"
import { inject, type ProvidedContext } from "vitest"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { hung } from "./patience.ts"
import { migratedFile, newFolder } from "./sqlite-setup.ts"

/** A value from the run's set-up. Outside vitest, as in the fuzzer, it is undefined. */
const provided = <K extends keyof ProvidedContext>(key: K): ProvidedContext[K] | undefined =>
  process.env.VITEST === undefined ? undefined : inject(key)

/** The tests' PostgreSQL server. Undefined if the tests use SQLite. */
const testServer = () => provided("postgres")

/** The place of a database that nobody else uses. */
export interface Place {
  /** The location, as `openDatabase` takes it. */
  readonly location: string
  remove(): Promise<void>
}

/** A completely empty database, without tables. It is for tests of opening and migrating. */
export function emptyDatabase(): Promise<Place> {
  const server = testServer()
  return server === undefined ? sqliteFile() : postgresSchema(server)
}

/**
 * A database with all our tables and no rows. On SQLite it is a copy of the file that the run's set-up migrated. On PostgreSQL, the first
 * schema in a process is migrated. Later tests use the same schema after it was emptied, which takes a twentieth of the time.
 */
export function freshDatabase(): Promise<Place> {
  const server = testServer()
  return server === undefined ? copiedFile() : wipedSchema(server)
}

async function migrated(place: Place): Promise<Place> {
  await (await openDatabase(place.location)).destroy()
  return place
}

const cleanUp: (() => Promise<void>)[] = []
/**
 * Removes the databases from which others were copied. Only programs outside vitest need this, because a run of vitest removes them at its
 * end.
 */
export async function cleanUpDatabases(): Promise<void> {
  wiped.length = 0
  for (const task of cleanUp.splice(0).toReversed()) await task()
}

/**
 * A place for a file. In a run of vitest it lies in the run's own folder. The set-up removes that folder with everything that tests have
 * left in it.
 */
async function sqliteFile(): Promise<Place> {
  const shared = provided("sqliteFolder")
  const folder = shared === undefined ? await newFolder() : await mkdtemp(join(shared, "test-"))
  return {
    location: join(folder, "waggle.sqlite"),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

let ownOriginal: Promise<Place> | undefined

async function original(): Promise<string> {
  const shared = provided("sqliteFolder")
  if (shared !== undefined) return join(shared, migratedFile)
  ownOriginal ??= sqliteFile().then(migrated)
  const { location, remove } = await ownOriginal
  if (cleanUp.length === 0) cleanUp.push(remove)
  return location
}

async function copiedFile(): Promise<Place> {
  const [path, copy] = await Promise.all([original(), sqliteFile()])
  await copyFile(path, copy.location)
  return copy
}

async function postgresSchema(server: string): Promise<Place> {
  const name = `${provided("postgresPrefix") ?? "waggle_"}${randomBytes(6).toString("hex")}`
  await ask(server, `CREATE SCHEMA ${name}`)
  const location = new URL(server)
  location.searchParams.set("options", `-csearch_path=${name}`)
  return { location: location.href, remove: async () => void (await ask(server, `DROP SCHEMA ${name} CASCADE`)) }
}

/** Migrated schemas that are emptied and free for the next test. */
const wiped: Place[] = []
/** The answer of the query `look` (below) in a freshly migrated schema. Undefined until the query was asked. */
let looks: string | undefined

async function wipedSchema(server: string): Promise<Place> {
  const place = wiped.pop() ?? (await migratedSchema(server))
  let removed = false
  const remove = async () => {
    // If a schema were given back twice, two tests could use it at once.
    if (removed) return
    removed = true
    await ask(place.location, wipe)
    // If a test has changed the schema's tables or still holds the schema, no other test gets it.
    if ((await isFree(place)) && (await ask(place.location, look)) === looks) wiped.push(place)
  }
  return { location: place.location, remove }
}

async function migratedSchema(server: string): Promise<Place> {
  const place = await migrated(await postgresSchema(server))
  cleanUp.push(place.remove)
  looks ??= await ask(place.location, look)
  return place
}

/** Whether no program holds the schema. The server takes a moment to end a closed session. */
async function isFree({ location }: Place): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await ask(location, holders)) === "0") return true
    await sleep(20)
  }
  return false
}

const holders = `SELECT count(*) AS answer FROM pg_locks JOIN pg_namespace n ON n.oid = objid
  WHERE locktype = 'advisory' AND n.nspname = current_schema()`

/** Describes all columns and indexes, and how many migrations are done. */
const look = `SELECT concat_ws('/',
    (SELECT md5(string_agg(concat(c.relname, a.attname, a.atttypid, a.attnotnull), ',' ORDER BY c.relname, a.attnum))
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'i') AND NOT a.attisdropped),
    (SELECT count(*) FROM knex_migrations)) AS answer`

/**
 * Empties a schema. TRUNCATE would be much slower, because it makes a new file for every table and index. Tables to which others refer are
 * emptied last.
 */
const wipe = `SET lock_timeout = ${hung}; DO $$
  DECLARE one regclass;
  BEGIN
    FOR one IN SELECT oid FROM pg_class AS t
      WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname NOT LIKE 'knex%'
      ORDER BY EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND confrelid = t.oid)
    LOOP EXECUTE 'DELETE FROM ' || one; END LOOP;
    FOR one IN SELECT oid FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S' AND relname NOT LIKE 'knex%'
    LOOP PERFORM setval(one, 1, false); END LOOP;
  END $$`

/** Asks a query. Returns the column `answer` of its first row. Undefined if there is no row. */
async function ask(location: string, sql: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer?: string }>(sql)
    return rows?.[0]?.answer
  } finally {
    await client.end()
  }
}

/**
 * The tables without the types of their rows. Some tests need that: they write values that the program never writes, take a table's name
 * from a variable, or compare a whole row.
 */
export const loose = (knex: Knex) => (table: string) => knex(table)

/** A released migration. It knows the tables as they were at its time, so it does not use today's types. */
export const migration = (name: string): Promise<Migration> =>
  import(pathToFileURL(join(import.meta.dirname, "../../migrations", name)).href)

interface Migration {
  up(knex: Knex): Promise<void>
  down(knex: Knex): Promise<void>
}

/** All rows of all our tables, by table. Their order depends only on their contents. */
export async function allRows(knex: Knex): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = testServer() === undefined ? rowsInFile(filenameOf(knex)) : await rowsOnServer(knex)
  const all = tables
    .filter(([name]) => !/^(sqlite_|knex_)/.test(name))
    .map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()] as const)
  return new Map(all.sort())
}

type Table = readonly [name: string, rows: readonly unknown[]]

function filenameOf(knex: Knex): string {
  const { filename } = knex.client.config.connection
  return filename
}

/** Reads what is committed. A hundred queries through knex take twenty times as long, and tests read all tables again and again. */
function rowsInFile(filename: string): Table[] {
  const database = new DatabaseSync(filename, { readOnly: true })
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
    return tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()])
  } finally {
    database.close()
  }
}

async function rowsOnServer(knex: Knex): Promise<Table[]> {
  const tables: { name: string }[] = await knex("information_schema.tables")
    .whereRaw("table_schema = current_schema()")
    .select({ name: "table_name" })
  const all: Table[] = []
  for (const { name } of tables) all.push([name, await knex(name)])
  return all
}
