import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { instant, matrixId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { NoSyncError } from "../../src/matrix/journal.ts"
import { JournalError, SyncTap } from "../../src/matrix/sync-tap.ts"

const clock = { now: () => instant(Date.parse("2026-11-20T17:00:00Z")) }
const log = { debug() {}, info() {}, warn() {}, error() {} }
let folder: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-tap-"))
  store = new Store(await openDatabase(join(folder, "waggle.sqlite")), clock, new MasterKey(Buffer.alloc(32, 7)))
})
afterEach(async () => {
  await store.knex.destroy()
  await rm(folder, { recursive: true, force: true })
})

describe("what is certain after a sync", () => {
  const since = "https://hive.example/_matrix/client/v3/sync?timeout=10000&since=s1"
  const tapped = () => {
    const tap = new SyncTap({ store, clock, me: () => matrixId("@waggle:hive.example"), log })
    return { tap, sync: tap.fetchWrapper(async () => new Response(JSON.stringify({ next_batch: "s2" }))) }
  }

  it("ends before the sync was asked for: a homeserver gives a message its time some moments before it shows it", async () => {
    const { tap, sync } = tapped()
    await sync(since)
    await tap.journaled()
    const certainFor = clock.now() - tap.horizon
    expect(certainFor).toBeGreaterThanOrEqual(500)
    expect(certainFor).toBeLessThanOrEqual(5_000)
  })

  it("is nothing before the first one", () => {
    expect(tapped().tap.horizon).toBe(0)
  })
})

describe("a sync that is answered with something else", () => {
  it.each(["<html>", "null", "[]", "{}", '{"next_batch":null}'])(
    "such as %s is asked for again, and moves nothing",
    async (text) => {
      const answers = [text, JSON.stringify({ next_batch: "s2" })]
      const tap = new SyncTap({ store, clock, me: () => matrixId("@waggle:hive.example"), log })
      const sync = tap.fetchWrapper(async () => new Response(answers.shift()))
      const url = "https://hive.example/_matrix/client/v3/sync?timeout=10000&since=s1"
      await expect(sync(url)).rejects.toThrow(NoSyncError)
      expect([tap.horizon, tap.unread]).toEqual([0, false])
      await sync(url)
      await tap.journaled()
      expect(tap.horizon).toBeGreaterThan(0)
    },
  )
})

describe("a response that the journal does not take", () => {
  const room = "!members:hive.example"
  const said = (id: string) => ({
    ...{ event_id: id, type: "m.room.message", sender: "@ana:hive.example", origin_server_ts: clock.now() },
    content: { msgtype: "m.text", body: "!help" },
  })

  it("is never acknowledged: nothing more is asked for until the journal has it, and then all of it is there", async () => {
    let fails = 2
    const step = (name: string) => {
      if (name === "inbox:before-journal" && fails-- > 0) throw new Error("the disk is full")
    }
    const asked: string[] = []
    const tap = new SyncTap({ store, clock, me: () => matrixId("@waggle:hive.example"), log, step })
    const sync = tap.fetchWrapper(async (input) => {
      asked.push(String(input))
      const timeline = { events: asked.length === 2 ? [said("$one"), said("$two")] : [] }
      return Response.json({ next_batch: `s${asked.length}`, rooms: { join: { [room]: { timeline } } } })
    })
    const url = (token: string) => `https://hive.example/_matrix/client/v3/sync?timeout=0&since=${token}`
    fails = 0
    await sync(url("s0"))
    await tap.journaled()
    fails = 2
    await sync(url("s1"))
    await expect(sync(url("s2"))).rejects.toThrow(JournalError)
    expect(asked).toEqual([url("s0"), url("s1")])
    await sync(url("s2"))
    expect(asked).toEqual([url("s0"), url("s1"), url("s2")])
    const kept = await store.knex("inbox").orderBy("seq").pluck("event_id")
    expect(kept).toEqual(["$one", "$two"])
  })
})

describe("the first sync of a start", () => {
  it("is not one that the homeserver could answer from its cache, as it does for what an earlier start has asked", async () => {
    const asked = new Set<string>()
    const fetch = async (input: string | URL | Request) => {
      asked.add(String(input))
      return new Response(JSON.stringify({ next_batch: "s1" }))
    }
    for (let start = 0; start < 3; start++) {
      const tap = new SyncTap({ store, clock, me: () => matrixId("@waggle:hive.example"), log })
      const wrapped = tap.fetchWrapper(fetch)
      await wrapped("https://hive.example/_matrix/client/v3/sync?filter=0&timeout=0")
      await wrapped("https://hive.example/_matrix/client/v3/sync?filter=0&timeout=10000&since=s1")
    }
    const first = [...asked].filter((url) => !url.includes("since="))
    expect(first.length).toBeGreaterThan(1)
    expect([...asked].filter((url) => url.includes("since="))).toEqual([expect.stringContaining("timeout=10000")])
  })
})
