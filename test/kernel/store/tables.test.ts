/** Compares the declared tables with those that the migrations make. All rows get their types from the declared ones. */
import type { Knex } from "knex"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import type { Column, Kind } from "../../../src/kernel/store/tables/column.ts"
import { tables, truths } from "../../../src/kernel/store/tables.ts"
import { freshDatabase, loose, type Place } from "../../support/database.ts"

let place: Place
let knex: Knex
beforeAll(async () => {
  place = await freshDatabase()
  knex = await openDatabase(place.location)
})
afterAll(async () => {
  await knex.destroy()
  await place.remove()
})

type Schema = Readonly<Record<string, Readonly<Record<string, Pick<Column, "kind" | "nullable" | "filled">>>>>

/** The kind of type for each type name that SQLite or PostgreSQL uses. */
const kinds: Readonly<Record<string, Kind>> = {
  text: "text",
  "character varying": "text",
  "varchar(255)": "text",
  integer: "integer",
  bigint: "bigint",
  boolean: "boolean",
}

interface Found {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: number | boolean
  readonly filled: number | boolean
}

async function found(): Promise<readonly Found[]> {
  if (inject("postgres") !== undefined) {
    const { rows } = await knex.raw(
      `SELECT table_name AS table, column_name AS column, data_type AS type, is_nullable = 'YES' AS nullable,
         column_default IS NOT NULL AS filled
       FROM information_schema.columns WHERE table_schema = current_schema()`,
    )
    return rows
  }
  // An autoincrement key counts as `filled`, since SQLite numbers those rows by itself. A primary key never counts as `nullable`: SQLite
  // would allow null in a text key, but PostgreSQL does not.
  return knex.raw(
    `SELECT t.name AS "table", c.name AS "column", c.type AS type, c."notnull" = 0 AND c.pk = 0 AS nullable,
       c.dflt_value IS NOT NULL OR (c.pk = 1 AND lower(c.type) = 'integer' AND t.sql LIKE '%autoincrement%') AS filled
     FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`,
  )
}

async function schema(): Promise<Schema> {
  const known: Record<string, Record<string, Pick<Column, "kind" | "nullable" | "filled">>> = {}
  for (const { table, column, type, nullable, filled } of await found()) {
    if (/^(sqlite_|knex_)/.test(table)) continue
    known[table] ??= {}
    known[table][column] = {
      kind: kinds[type.toLowerCase()] ?? (type as Kind),
      nullable: Boolean(nullable),
      filled: Boolean(filled),
    }
  }
  return known
}

describe("the declared tables", () => {
  it("are those of the database, with the same columns of the same types, and null where they may be", async () => {
    const all: Schema = tables
    // Which columns have keys that end (`passing`) only the program knows.
    const inDatabase = ({ kind, nullable, filled }: Pick<Column, "kind" | "nullable" | "filled">) => ({
      kind,
      nullable,
      filled,
    })
    const declared: Schema = Object.fromEntries(
      Object.entries(all).map(([table, columns]) => [
        table,
        Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, inDatabase(column)])),
      ]),
    )
    expect(declared).toEqual(await schema())
  })

  it("have one kind of type for each name that a boolean has, since SQLite’s booleans are known by their names", () => {
    const kindsOf = (name: string) =>
      new Set(Object.values<Readonly<Record<string, Column>>>(tables).flatMap((columns) => columns[name]?.kind ?? []))
    expect(truths.size).toBeGreaterThan(0)
    for (const name of truths) expect(kindsOf(name), name).toEqual(new Set(["boolean"]))
  })
})

describe("a row", () => {
  it("has true and false, and times as numbers, whichever database it is from", async () => {
    const known = { coop: "hive", person: "@ana:hive.test", master_key: "key", approved_at: 1_800_000_000_000 }
    await loose(knex)("identities").insert({ ...known, recorded: true })
    await loose(knex)("identities").insert({ ...known, coop: "farm" })
    expect(await knex("identities").orderBy("coop")).toEqual([
      { ...known, coop: "farm", recorded: false },
      { ...known, recorded: true },
    ])
    expect(await knex("identities").orderBy("coop").first("recorded", "approved_at")).toEqual({
      recorded: false,
      approved_at: 1_800_000_000_000,
    })
  })
})
