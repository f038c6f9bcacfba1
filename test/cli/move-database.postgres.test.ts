/** `waggle move-database`: from SQLite to PostgreSQL and back, with values of all kinds. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import type { Knex } from "knex"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { openPlaces } from "../../src/cli/leading.ts"
import { runProgram } from "../../src/cli/program.ts"
import { loadConfig } from "../../src/config/load.ts"
import { coopKey, instant } from "../../src/kernel/rules/types.ts"
import { differences, holdings } from "../../src/kernel/store/copying.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { dropAll } from "../../src/kernel/store/dropping.ts"
import { isNewDatabase } from "../../src/kernel/store/known-coops.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { ownerOf } from "../../src/matrix/key-tables.ts"
import { acquireLock } from "../../src/matrix/lock.ts"
import { emptyDatabase, loose, type Place } from "../support/database.ts"
import { addForeignRecord } from "../support/records.ts"

let folder: string
let place: Place
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "waggle-move-"))
  place = await emptyDatabase()
})
afterEach(async () => {
  process.exitCode = 0
  rmSync(folder, { recursive: true })
  await place.remove()
})

const coop = { name: "Hive", founders: ["@ana:hive.example"] }
const silent = { debug() {}, info() {}, warn() {}, error() {} }

function configured(more: object): string {
  const file = join(folder, "coop.yaml")
  const own = { homeserver: "https://hive.example", user: "@waggle:hive.example", data: join(folder, "data"), ...more }
  writeFileSync(file, JSON.stringify({ ...own, coops: { hive: coop } }))
  return file
}

async function waggle(...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment: { LANG: "en_GB.UTF-8" } })
  process.exitCode = 0
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

/** Opens a database, and leaves it closed. */
async function within<T>(location: string, body: (knex: Knex) => Promise<T>): Promise<T> {
  const knex = await openDatabase(location)
  try {
    return await body(knex)
  } finally {
    await knex.destroy()
  }
}

const odd = "O’Neil \u{1F41D} \u0001 “\n\t\\ '; -- Größe \u2028 e\u0301"
/** As many milliseconds as no double holds. */
const large = "9007199254740993"

/** Values of all kinds, and numbers that go on above a row that was deleted. */
async function fill(knex: Knex): Promise<void> {
  const tables = loose(knex)
  await tables("installation").insert({ id: odd })
  for (let number = 1; number <= 3; number += 1)
    await tables("outbox").insert({
      lane: odd,
      payload: number === 2 ? null : "",
      state: "sent",
      urgency: 0,
      attempts: 0,
      queued_at: number,
    })
  await tables("outbox").where({ id: 3 }).delete()
  await knex.raw("UPDATE outbox SET queued_at = CAST(? AS BIGINT) WHERE id = 2", [large])
  const store = new Store(knex, { now: () => instant(1) }, new MasterKey(Buffer.alloc(32, 7)))
  for (const note of [odd, "", "null", "0"])
    await store.work((work) =>
      addForeignRecord(work, coopKey("hive"), { actor: null, act: "founded", details: { note } }),
    )
}

const read = (location: string) => within(location, holdings)
const queued = (knex: Knex) => knex.raw("SELECT CAST(queued_at AS TEXT) AS at FROM outbox WHERE id = 2")

describe("waggle move-database", () => {
  it("copies SQLite to PostgreSQL and back: the same rows, hashes and next numbers", async () => {
    const file = configured({})
    const before = join(folder, "data", "waggle.sqlite")
    mkdirSync(join(folder, "data"))
    await within(before, fill)

    const there = await waggle("move-database", "--to", place.location, file)
    expect(there).toMatchObject({ code: 0, err: "" })
    expect(there.out).toMatch(/Copied \d+ rows in \d+ tables/)
    expect(there.out).toContain("its minutes (4 records) are as they were")
    expect(there.out).toContain(`database: ${place.location}`)
    expect(differences(await read(before), await read(place.location))).toEqual([])
    expect(await within(place.location, queued)).toMatchObject({ rows: [{ at: large }] })

    const back = join(folder, "back.sqlite")
    const again = configured({ database: place.location })
    expect(await waggle("move-database", "--to", back, again)).toMatchObject({ code: 0, err: "" })
    expect(differences(await read(before), await read(back))).toEqual([])
    expect(await within(back, queued)).toEqual([{ at: large }])
    // The number of the deleted row is not given a second time: the homeserver would drop what is sent under it.
    for (const location of [place.location, back])
      await within(location, async (knex) => {
        const row = { lane: "x", payload: "", state: "sent", urgency: 0, attempts: 0, queued_at: 1 }
        await loose(knex)("outbox").insert(row)
        expect(await loose(knex)("outbox").max("id as id").first()).toEqual({ id: 4 })
      })
  })

  it("takes the keys of the device along where they are in the database, and leaves none behind", async () => {
    const file = configured({ database: place.location, cryptoStore: "database" })
    const opened = await openPlaces(loadConfig(file), silent, () => {})
    await opened.tables?.commit([
      ["INSERT INTO belongs_to VALUES ('user', ?), ('device', ?)", ["@waggle:hive.example", "D"]],
    ])
    await fill(opened.knex)
    await opened.close()
    const target = join(folder, "moved.sqlite")
    const { code, out } = await waggle("move-database", "--to", target, file)
    expect(code).toBe(0)
    expect(out).toContain(`are in ${join(folder, "data")} now`)
    expect(out).toContain("cryptoStore: file")
    const left = await openPlaces(loadConfig(configured({ database: target })), silent, () => {})
    await left.close()
    expect(existsSync(join(folder, "data", "crypto.sqlite"))).toBe(true)
    // Back again: the keys stay in the folder, and go into the database at the next start that wants them there.
    const other = await emptyDatabase()
    const returned = await waggle("move-database", "--to", other.location, configured({ database: target }))
    expect(returned).toMatchObject({ code: 0, err: "" })
    const last = await openPlaces(
      loadConfig(configured({ database: other.location, cryptoStore: "database" })),
      silent,
      () => {},
    )
    expect(last.tables && (await ownerOf(last.tables))).toEqual({ userId: "@waggle:hive.example", deviceId: "D" })
    expect(existsSync(join(folder, "data", "crypto.sqlite"))).toBe(false)
    await last.close()
    await other.remove()
  })

  it("refuses a target with something in it, a running bot, a wrong place, and what the other database cannot keep", async () => {
    const file = configured({})
    const source = join(folder, "data", "waggle.sqlite")
    expect((await waggle("move-database", "--to", place.location, file)).err).toContain("no database")
    mkdirSync(join(folder, "data"))
    await within(source, async () => {})
    expect((await waggle("move-database", "--to", place.location, file)).err).toContain("There is nothing to move")
    await within(source, fill)
    const refused = async (to: string) => {
      const { code, err } = await waggle("move-database", "--to", to, file)
      expect(code).toBe(1)
      return err
    }
    expect(await refused(source)).toContain("The bot’s database is")
    expect(await refused(file)).toContain("is there already")
    expect(await refused(join(folder, "none", "x.sqlite"))).toContain("There is no folder")
    expect(await refused("postgres://waggle:hunter2@localhost/x")).not.toContain("hunter2")

    const lock = await acquireLock(join(folder, "data"))
    expect(await refused(place.location)).toContain("Another process is running")
    await lock.release()

    await within(source, (knex) => knex.raw("UPDATE outbox SET lane = CAST('bytes' AS BLOB) WHERE id = 1"))
    expect(await refused(place.location)).toContain("A value in the table outbox (lane) cannot be kept")
    await within(source, (knex) => knex.raw("UPDATE outbox SET lane = 'text', attempts = 1.5 WHERE id = 1"))
    expect(await refused(place.location)).toContain("outbox (attempts)")
    await within(source, (knex) => knex.raw("UPDATE outbox SET attempts = 99999999999 WHERE id = 1"))
    expect(await refused(place.location)).toContain("A value in the table outbox")
    await within(source, (knex) => knex.raw("UPDATE outbox SET attempts = 1 WHERE id = 1"))

    // What went wrong has left nothing, so the same place can be used.
    expect(await waggle("move-database", "--to", place.location, file)).toMatchObject({ code: 0 })
    expect(await refused(place.location)).toContain("is not empty")
    expect(existsSync(source)).toBe(true)
  })
})

it("nothing is left in PostgreSQL of a bot whose last co-op was removed, so another can begin there", async () => {
  await within(place.location, async (knex) => {
    expect(await knex.schema.hasTable("minutes")).toBe(true)
    await dropAll(knex)
    expect(await knex.schema.hasTable("minutes")).toBe(false)
  })
  await within(place.location, async (knex) => expect(await isNewDatabase(knex)).toBe(true))
})
