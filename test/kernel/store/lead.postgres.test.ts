/** Who leads on PostgreSQL, and what keeps a process that was replaced without noticing from writing or speaking any more. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { waitToLead, whoLeads } from "../../../src/cli/standby.ts"
import { readWaiting } from "../../../src/cli/status-file.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { DatabaseInUseError, openBeside, openDatabase, openToAsk } from "../../../src/kernel/store/database.ts"
import { isOurKey } from "../../../src/kernel/store/key-check.ts"
import { Lead } from "../../../src/kernel/store/lead.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { LeadLostError, sayWaiting } from "../../../src/kernel/store/postgres-lock.ts"
import { answers } from "../../../src/kernel/store/postgres-servers.ts"
import { Store } from "../../../src/kernel/store/work.ts"
import { noting } from "../../../src/matrix/crypto-sql.ts"
import { KeySchema } from "../../../src/matrix/key-tables.ts"
import { emptyDatabase, type Place } from "../../support/database.ts"
import { eventually } from "../../support/patience.ts"

let place: Place
let ends: (() => Promise<unknown>)[]
beforeAll(async () => {
  place = await emptyDatabase()
})
beforeEach(() => {
  ends = []
})
afterEach(async () => {
  for (const end of ends.toReversed()) await end().catch(() => {})
  await asAdmin("DROP TABLE IF EXISTS crypto_belongs_to")
})
afterAll(() => place.remove())

const keys = new MasterKey(Buffer.alloc(32, 7))

/** A process that leads, with all that it needs to write and to speak. */
async function leader() {
  const lost: string[] = []
  let lead: Lead | null = null
  const knex = await openDatabase(place.location, {
    lost: (why) => {
      lost.push(why)
      lead?.fail(why)
    },
  })
  const schema = new URL(place.location).searchParams.get("options")?.split("=")[1] ?? ""
  const taken = await Lead.take(knex, openBeside(place.location, schema), (why) => lost.push(why))
  lead = taken
  ends.push(
    () => taken.stop(),
    () => knex.destroy(),
  )
  const store = new Store(knex, { now: () => instant(1) }, keys, () => {}, taken.hold)
  return { lost, knex, lead: taken, store, tables: await KeySchema.open(taken) }
}

async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: place.location })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}

/** Ends the session with the lock, as a restart of the server does, or PostgreSQL if it hears nothing of the process any more. */
const cutOff = () =>
  asAdmin(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND objid = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`)

const told = ({ tables }: Awaited<ReturnType<typeof leader>>) =>
  tables.all<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'told'")
const tell = (one: Awaited<ReturnType<typeof leader>>, value: string) =>
  one.tables.commit([["INSERT INTO belongs_to VALUES ('told', ?)", [value]]])

/** Nothing listens on this port. */
const nowhere = "postgres://waggle@127.0.0.1:9/hive"

describe("a server", () => {
  it("answers, also one that does not let us in; where nothing listens, nothing answers", async () => {
    expect(await answers(place.location)).toBe(true)
    const refused = new URL(place.location)
    refused.pathname = "/no_such_database"
    expect(await answers(refused.href)).toBe(true)
    expect(await answers(nowhere)).toBe(false)
  })

  it("is found among several of which another one is away", async () => {
    const location = new URL(place.location)
    const { searchParams } = location
    searchParams.set("host", `/nowhere,${searchParams.get("host") ?? location.hostname}`)
    const knex = await openDatabase(location.href)
    expect(await knex("knex_migrations").first("name")).toBeDefined()
    await knex.destroy()
  })
})

describe("a process that leads", () => {
  it("writes and may speak; a second one is refused, and sees who leads and who waits", async () => {
    const first = await leader()
    await first.store.work(({ trx }) => trx("told").select())
    await tell(first, "by the first")
    expect(await told(first)).toEqual([{ value: "by the first" }])
    await first.lead.sure()
    await expect(openDatabase(place.location)).rejects.toThrow(DatabaseInUseError)

    const waiting = openToAsk(place.location, sayWaiting)
    ends.push(() => waiting.destroy())
    await waiting.raw("SELECT 1")
    const all = await whoLeads(place.location)
    expect(all).toMatchObject({ leader: { pid: String(process.pid) }, waiting: [{ pid: String(process.pid) }] })
    expect(first.lost).toEqual([])
  })

  it("is waited for by a standby, which says at once if it could not take over, and takes over when it is gone", async () => {
    const first = await leader()
    await first.store.work(isOurKey)
    const data = await mkdtemp(join(tmpdir(), "waggle-standby-"))
    ends.push(() => rm(data, { recursive: true }))
    const config = { database: place.location, data }
    const log = { debug() {}, info() {}, warn() {}, error() {} }
    const told = Promise.withResolvers<void>()
    const states = new Set<string>()
    const says = (state: string) => states.add(state)
    const wait = (masterKey: Buffer) => waitToLead({ config, masterKey, log, stopped: told.promise, says })
    await expect(wait(Buffer.alloc(32, 8))).rejects.toMatchObject({ code: "wrong-master-key" })

    // The keys of the process that leads are in its data folder.
    await expect(wait(Buffer.alloc(32, 7))).rejects.toMatchObject({ id: "cli-standby-no-keys" })
    await first.tables.commit([noting("user", "@waggle:hive.example"), noting("device", "DEVICE")])

    const waiting = wait(Buffer.alloc(32, 7))
    await eventually(
      () => readWaiting(data) !== null,
      () => "the standby does not say that it waits",
    )
    expect(readWaiting(data)).toMatchObject({ leader: { pid: String(process.pid) } })
    await first.lead.stop()
    await first.knex.destroy()
    expect(await waiting).toBe(true)
    expect(readWaiting(data)).toBeNull()
    expect([...states]).toEqual(["waits"])

    // Told to stop, it stops waiting.
    await leader()
    told.resolve()
    expect(await wait(Buffer.alloc(32, 7))).toBe(false)
  })

  it("ends for good when its connection breaks: it writes no state, no keys, and says nothing, whoever leads next", async () => {
    const first = await leader()
    await cutOff()
    await eventually(
      () => first.lost.length > 0,
      () => "the loss was not noticed",
    )
    await expect(first.store.work(async () => {})).rejects.toThrow()
    await expect(first.lead.sure()).rejects.toThrow(LeadLostError)
    await expect(tell(first, "by nobody")).rejects.toThrow(LeadLostError)

    const second = await leader()
    expect(second.lead.epoch).toBe(first.lead.epoch + 1)
    expect(await told(second)).toEqual([])
    // It does not get the lock back, even if the second one is gone too.
    await second.lead.stop()
    await second.knex.destroy()
    await expect(first.store.work(async () => {})).rejects.toThrow()
  })

  it("is stopped by the database itself where it has noticed nothing, as behind a pooler that changes connections", async () => {
    const first = await leader()
    await first.lead.sure()
    await asAdmin("UPDATE crypto_lead SET epoch = epoch + 1")
    await expect(
      first.store.work(({ trx }) =>
        trx("told").insert({ person: matrixId("@ana:hive.example"), about: "x", told_at: instant(1) }),
      ),
    ).rejects.toThrow(LeadLostError)
    expect(first.lost).toEqual(["another process has taken over"])
    await expect(tell(first, "too late")).rejects.toThrow(LeadLostError)
    expect(await told(first)).toEqual([])
    await expect(first.lead.sure()).rejects.toThrow(LeadLostError)
  })

  it("asks the database again before it speaks, once a second has passed", async () => {
    const first = await leader()
    await asAdmin("UPDATE crypto_lead SET epoch = epoch + 1")
    await eventually(
      () =>
        first.lead.sure().then(
          () => false,
          (error: unknown) => error instanceof LeadLostError,
        ),
      () => "it was sure for ever",
    )
  })

  it("lets the next one begin only when what it has begun to write is written, or undone", async () => {
    const first = await leader()
    const order: string[] = []
    const gate = Promise.withResolvers<void>()
    const writing = first.store.work(async () => {
      order.push("held")
      await gate.promise
      order.push("written")
    })
    await eventually(
      () => order.length > 0,
      () => "nothing began",
    )
    const taking = asAdmin("UPDATE crypto_lead SET epoch = epoch + 1").then(() => order.push("taken over"))
    await new Promise((resolve) => setTimeout(resolve, 50))
    gate.resolve()
    await Promise.all([writing, taking])
    expect(order).toEqual(["held", "written", "taken over"])
  })
})
