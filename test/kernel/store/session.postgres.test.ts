/** Dangers that only PostgreSQL brings: other programs can reach its server, and the bot's connections can break. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { isPassing } from "../../../src/bot/faults.ts"
import { coopKey, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { DatabaseInUseError, openBeside, openDatabase } from "../../../src/kernel/store/database.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { Store, type Work } from "../../../src/kernel/store/work.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { emptyDatabase, loose, type Place } from "../../support/database.ts"

let place: Place
let other: Place
beforeEach(async () => {
  place = await emptyDatabase()
  other = await emptyDatabase()
})
afterEach(async () => {
  await place.remove()
  await other.remove()
})

/** Ends the connection with which the bot keeps other bots out of its database. A restart of the server would do the same. */
async function cutOff(): Promise<void> {
  const admin = new pg.Client({ connectionString: place.location })
  await admin.connect()
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND objid = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`)
  await admin.end()
}

/** Cuts the connection to the server in such a way that the driver is told no reason. */
async function hangUp({ trx }: Work): Promise<void> {
  const session = await trx.client.acquireConnection()
  session.connection.stream.destroy()
}

/** Repeats the task as the inbox does, until it succeeds. Rejects if a fault does not pass by itself. */
async function patiently<T>(task: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await task()
    } catch (error) {
      // The driver may hand out the broken connection once more, as long as it does not know that the connection has ended.
      if (!isPassing(error)) throw error
      await sleep(10)
    }
  }
}

describe("a PostgreSQL database", () => {
  it("has each commit on its disk before it says so, whatever its default is", async () => {
    const admin = new pg.Client({ connectionString: place.location })
    await admin.connect()
    const settings = () => admin.query("SELECT current_user AS role, current_schema() AS schema")
    const { role, schema } = (await settings()).rows[0]
    await admin.query(`ALTER ROLE "${role}" IN DATABASE "${admin.database}" SET synchronous_commit = off`)
    const asked = "SHOW synchronous_commit"
    const knex = await openDatabase(place.location)
    const beside = openBeside(place.location, schema)
    try {
      expect((await knex.raw(asked)).rows).toEqual([{ synchronous_commit: "on" }])
      expect((await beside.raw(asked)).rows).toEqual([{ synchronous_commit: "on" }])
    } finally {
      await admin.query(`ALTER ROLE "${role}" IN DATABASE "${admin.database}" RESET synchronous_commit`)
      await admin.end()
      await beside.destroy()
      await knex.destroy()
    }
  })

  it("belongs to one process, and another is told which one that is", async () => {
    const mine = await openDatabase(place.location)
    const refused = await openDatabase(place.location).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DatabaseInUseError)
    expect(refused).toMatchObject({ holder: { pid: String(process.pid), host: hostname() } })
    // A second bot can use a schema of its own on the same server.
    await (await openDatabase(other.location)).destroy()
    await mine.destroy()
    await (await openDatabase(place.location)).destroy()
  })

  it("is free again at once when its process is killed", async () => {
    const module = JSON.stringify(join(import.meta.dirname, "../../../src/kernel/store/database.ts"))
    const script = `import { openDatabase } from ${module}
      await openDatabase(process.argv[1]); console.log("held"); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, place.location], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    await once(child.stdout, "data")
    child.kill("SIGKILL")
    await (await openDatabase(place.location)).destroy()
  })

  it.each([
    ["the server ends", cutOff],
    ["the network cuts", hangUp],
  ])("whose connection %s undoes the work under way, which is tried again on a new one", async (_who, breaks) => {
    const knex = await openDatabase(place.location)
    const store = new Store(knex, { now: () => instant(1) }, new MasterKey(Buffer.alloc(32, 7)))
    const add = (name: string, meanwhile: (work: Work) => Promise<void> = async () => {}) =>
      store.work(async (work) => {
        await putMember(work, coopKey("hive"), matrixId(name), "permanent")
        await meanwhile(work)
      })
    const broken = await add("@ana:x", breaks).catch((error: unknown) => error)
    expect(broken).toBeInstanceOf(Error)
    expect(isPassing(broken)).toBe(true)
    await patiently(() => add("@ben:x"))
    expect(await knex("members").select("person")).toEqual([{ person: "@ben:x" }])
    // The new connection keeps other bots out again.
    await expect(openDatabase(place.location)).rejects.toThrow(DatabaseInUseError)
    await knex.destroy()
  })

  it("that another process took meanwhile is not written any more", async () => {
    const knex = await openDatabase(place.location)
    await cutOff()
    const second = await openDatabase(place.location)
    const refused = await loose(knex)("members")
      .insert({ coop: "hive", person: "@ana:x", status: "permanent", since: 1 })
      .catch((error: unknown) => error)
    expect(isPassing(refused)).toBe(true)
    expect(await second("members")).toEqual([])
    await second.destroy()
    await knex.destroy()
  })

  it("writes into no tables that somebody puts before its own in the search path, on no new connection either", async () => {
    const [, own = ""] = /(waggle_[0-9a-f]+)$/.exec(decodeURIComponent(place.location)) ?? []
    const early = `${own}_early`
    const knex = await openDatabase(place.location.replace(own, `${early},${own}`))
    const admin = new pg.Client({ connectionString: place.location })
    await admin.connect()
    await admin.query(`CREATE SCHEMA ${early}; CREATE TABLE ${early}.members (LIKE ${own}.members)`)
    const join = (name: string) =>
      patiently(() =>
        loose(knex)("members").insert({ coop: "hive", person: `@${name}:x`, status: "permanent", since: 1 }),
      )
    await join("ana")
    await cutOff()
    await join("ben")
    expect((await admin.query(`SELECT person FROM ${early}.members`)).rows).toEqual([])
    expect((await admin.query(`SELECT person FROM ${own}.members`)).rows).toHaveLength(2)
    await knex.destroy()
    await admin.query(`DROP SCHEMA ${early} CASCADE`)
    await admin.end()
  })

  it("whose server is gone, or whose schema does not exist, is said so", async () => {
    const nowhere = await openDatabase("postgres://waggle@localhost/waggle?host=/nowhere").catch(
      (error: unknown) => error,
    )
    expect(isPassing(nowhere)).toBe(true)
    const missing = place.location.replace(/waggle_[0-9a-f]+/, "not_there")
    await expect(openDatabase(missing)).rejects.toThrow(/names no schema/)
  })
})
