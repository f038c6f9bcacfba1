/** Keeping prepared statements saves time and changes nothing else. */

import knexFactory, { type Knex } from "knex"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { keepStatements, type SqliteConnection } from "../../../src/kernel/store/kept-statements.ts"

let knex: Knex
let prepared: string[]

function open(most?: number): Knex {
  prepared = []
  const afterCreate = (connection: SqliteConnection, done: (error: null) => void) => {
    const prepare = connection.prepare.bind(connection)
    connection.prepare = (sql, told) => {
      prepared.push(sql)
      return prepare(sql, told)
    }
    keepStatements(connection, most)
    done(null)
  }
  return knexFactory({
    client: "sqlite3",
    connection: { filename: ":memory:" },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate },
  })
}

beforeEach(async () => {
  knex = open()
  await knex.schema.createTable("bees", (table) => {
    table.increments("id")
    table.string("name").unique()
  })
})
afterEach(() => knex.destroy())

describe("a connection that keeps its statements", () => {
  it("prepares a question once, however often and with whatever values it is asked", async () => {
    await knex("bees").insert([{ name: "maja" }, { name: "willi" }])
    prepared = []
    for (const name of ["maja", "willi", "maja", "nobody"])
      expect(await knex("bees").where({ name }).first("name")).toEqual(name === "nobody" ? undefined : { name })
    expect(prepared).toHaveLength(1)
  })

  it("says of each change how many rows it touched, also when the same change is asked for several times at once", async () => {
    const ids = await Promise.all(["a", "b", "c"].map((name) => knex("bees").insert({ name })))
    expect(ids).toEqual([[1], [2], [3]])
    const rename = (name: string) =>
      knex("bees")
        .where({ name })
        .update({ name: `${name}!` })
    expect(await Promise.all([rename("a"), rename("nobody"), rename("b")])).toEqual([1, 0, 1])
  })

  it("answers the same question asked several times at once in one transaction", async () => {
    await knex("bees").insert({ name: "maja" })
    prepared = []
    const ask = (trx: Knex.Transaction) => trx("bees").where({ name: "maja" }).first("id")
    const answers = knex.transaction((trx) => Promise.all([ask(trx), ask(trx), ask(trx)]))
    expect(await answers).toEqual([{ id: 1 }, { id: 1 }, { id: 1 }])
    await knex.transaction((trx) => ask(trx))
    expect(prepared.filter((sql) => sql.startsWith("select")).length).toBeLessThanOrEqual(3)
  })

  it("goes on after a statement that failed, and after one that could not be prepared", async () => {
    await knex("bees").insert({ name: "maja" })
    await expect(knex("bees").insert({ name: "maja" })).rejects.toThrow(/UNIQUE/)
    expect(await knex("bees").insert({ name: "flip" })).toEqual([2])
    const wasp = () => knex("wasps").where({ name: "x" }).first("name")
    await expect(wasp()).rejects.toThrow(/no such table/)
    const both = knex.transaction(async (trx) => Promise.allSettled([wasp().transacting(trx), wasp().transacting(trx)]))
    expect(await both).toMatchObject([{ status: "rejected" }, { status: "rejected" }])
    await knex.schema.createTable("wasps", (table) => table.string("name"))
    expect(await wasp()).toBeUndefined()
  })

  it("undoes a transaction that throws, again and again", async () => {
    for (let times = 0; times < 3; times++) {
      const work = knex.transaction(async (trx) => {
        await trx("bees").insert({ name: "maja" })
        throw new Error("no")
      })
      await expect(work).rejects.toThrow("no")
      expect(await knex("bees").select()).toEqual([])
    }
  })

  it("sees columns that were added since a statement was prepared", async () => {
    await knex("bees").insert({ name: "maja" })
    expect(await knex("bees").select()).toEqual([{ id: 1, name: "maja" }])
    await knex.schema.alterTable("bees", (table) => table.string("hive").defaultTo("ours"))
    expect(await knex("bees").select()).toEqual([{ id: 1, name: "maja", hive: "ours" }])
  })

  it("keeps no more than it may, and closes with all of them", async () => {
    const small = open(3)
    await small.schema.createTable("bees", (table) => table.integer("id"))
    const asked = Array.from({ length: 10 }, (_, index) => small("bees").select(small.raw(`${index} as n`)))
    expect(await Promise.all(asked)).toHaveLength(10)
    await small("bees").insert({ id: 1 })
    await small.destroy()
  })
})
