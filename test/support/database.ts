/** Databases for tests: SQLite, or PostgreSQL in the project of that name; what is asked of them is the same. */
import { randomBytes } from "node:crypto"
import { copyFile, mkdtemp, rm } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import type { Knex } from "knex"
import pg from "pg"
import { inject, type ProvidedContext } from "vitest"
import { openDatabase } from "../../src/store/database.ts"
import { migratedFile, newFolder } from "./sqlite-setup.ts"

/** Gives what the run's set-up has provided. Outside of vitest, as in the fuzzer, that is nothing. */
const provided = <K extends keyof ProvidedContext>(key: K): ProvidedContext[K] | undefined =>
  process.env.VITEST === undefined ? undefined : inject(key)

/** The tests' server; undefined: there is none, and SQLite will do. */
const testServer = () => provided("postgres")

/** Where a database is, which nobody else has. */
export interface Place {
  /** As `openDatabase` takes it. */
  readonly location: string
  remove(): Promise<void>
}

/** One with nothing in it at all, not even tables: for tests of opening and migrating. */
export function emptyDatabase(): Promise<Place> {
  const server = testServer()
  return server === undefined ? sqliteFile() : postgresSchema(server)
}

/**
 * One with all our tables and nothing in them. On SQLite it is a copy of the file that the run's set-up migrated. On PostgreSQL
 * the first of a process is migrated, and later tests use it again, emptied: that takes a twentieth of the time.
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
/** Removes the databases that others came from, where no run of vitest does that at its end. */
export async function cleanUpDatabases(): Promise<void> {
  wiped.length = 0
  for (const task of cleanUp.splice(0).toReversed()) await task()
}

/** In the run's own folder, where there is one: its set-up removes that, and with it all that tests have left there. */
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

/** Migrated schemas that nobody uses just now, and that are empty again. */
const wiped: Place[] = []
/** What a migrated schema looks like. */
let looks: string | undefined

async function wipedSchema(server: string): Promise<Place> {
  const place = wiped.pop() ?? (await migratedSchema(server))
  let removed = false
  const remove = async () => {
    // Given back twice, it would be two tests' at once.
    if (removed) return
    removed = true
    await ask(place.location, wipe)
    // A test may have changed tables, or go on holding the schema: nobody else gets it then.
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

/** Whether no program holds the schema. The server takes a moment to end the session of one that has let go. */
async function isFree({ location }: Place): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await ask(location, holders)) === "0") return true
    await sleep(20)
  }
  return false
}

const holders = `SELECT count(*) AS answer FROM pg_locks JOIN pg_namespace n ON n.oid = objid
  WHERE locktype = 'advisory' AND n.nspname = current_schema()`

/** All columns and indexes, and how many migrations are done. */
const look = `SELECT concat_ws('/',
    (SELECT md5(string_agg(concat(c.relname, a.attname, a.atttypid, a.attnotnull), ',' ORDER BY c.relname, a.attnum))
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'i') AND NOT a.attisdropped),
    (SELECT count(*) FROM knex_migrations)) AS answer`

/** Far quicker than TRUNCATE, which makes a new file of every table and index. What others refer to goes last. */
const wipe = `SET lock_timeout = '10s'; DO $$
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

/** Returns the first row's `answer`, where there is one. */
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
 * The tables without the types of their rows: for a test that writes what the program never would, names a table by a variable, or
 * compares a whole row.
 */
export const loose = (knex: Knex) => (table: string) => knex(table)

/** A released migration. It knows the tables as they were in its time, so that its types are not those of today. */
export const migration = (name: string): Promise<Migration> =>
  import(pathToFileURL(join(import.meta.dirname, "../../migrations", name)).href)

interface Migration {
  up(knex: Knex): Promise<void>
  down(knex: Knex): Promise<void>
}

/** All rows of all our tables, by table, in an order that depends on nothing but what they say. */
export async function allRows(knex: Knex): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables: { name: string }[] =
    testServer() === undefined
      ? await knex("sqlite_master").where({ type: "table" }).select("name")
      : await knex("information_schema.tables")
          .whereRaw("table_schema = current_schema()")
          .select({ name: "table_name" })
  const all = new Map<string, string[]>()
  for (const { name } of tables.filter(({ name }) => !/^(sqlite_|knex_)/.test(name))) {
    const rows: unknown[] = await knex(name)
    all.set(name, rows.map((row) => JSON.stringify(row)).sort())
  }
  return new Map([...all].sort())
}
