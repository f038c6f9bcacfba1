/** Databases for tests: SQLite, or PostgreSQL in the project of that name; what is asked of them is the same. */
import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Knex } from "knex"
import pg from "pg"
import { inject } from "vitest"

/** Where an empty database is, which nobody else has. */
export interface Place {
  /** As `openDatabase` takes it. */
  readonly location: string
  remove(): Promise<void>
}

export async function freshDatabase(): Promise<Place> {
  const server = inject("postgres")
  return server === undefined ? await sqliteFile() : await postgresSchema(server)
}

async function sqliteFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-test-"))
  return {
    location: join(folder, "waggle.sqlite"),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function postgresSchema(server: string): Promise<Place> {
  const name = `waggle_${randomBytes(6).toString("hex")}`
  await ask(server, `CREATE SCHEMA ${name}`)
  const location = new URL(server)
  location.searchParams.set("options", `-csearch_path=${name}`)
  return { location: location.href, remove: () => ask(server, `DROP SCHEMA ${name} CASCADE`) }
}

async function ask(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** All rows of all our tables, by table, in an order that depends on nothing but what they say. */
export async function allRows(knex: Knex): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables: { name: string }[] =
    inject("postgres") === undefined
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
