import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, instant, roomId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { addToOutbox } from "../../src/kernel/store/outbox.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { CryptoStore } from "../../src/matrix/crypto-store.ts"
import { StateMarks } from "../../src/matrix/state-marks.ts"
import { freshDatabase, loose, type Place } from "../support/database.ts"

const coops = [coopKey("hive")]
let folder = ""
let place: Place
let store: Store
let keys: CryptoStore
let marks: StateMarks
let writes = 0

const step = () => {
  writes += 1
}
const keysIn = () => CryptoStore.open(join(folder, "crypto.sqlite"), { step })
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-marks-"))
  place = await freshDatabase()
  store = new Store(await openDatabase(place.location), { now: () => instant(1) }, new MasterKey(Buffer.alloc(32, 7)))
  keys = await keysIn()
  marks = new StateMarks(keys)
})
afterEach(async () => {
  await keys.close()
  await store.knex.destroy()
  await place.remove()
  await rm(folder, { recursive: true })
})

/** Adds something to send. Returns the number of its row. */
async function queue(): Promise<number> {
  const errand = { do: "say", text: { body: "x", html: "x" } } as const
  await store.work((work) => addToOutbox(work, { to: { room: roomId("!m:hive.example") }, errand }))
  return Number((await loose(store.knex)("outbox").max("id as id").first())?.id)
}

describe("how far the database is", () => {
  it("is noted beside the keys before a row is sent, once for all that wait with it", async () => {
    const first = await queue()
    const second = await queue()
    await Promise.all([marks.reach(store, coops, first), marks.reach(store, coops, second)])
    expect((await marks.kept(store))?.mark.row).toBe(second)
    const before = writes
    await marks.reach(store, coops, first)
    expect(writes).toBe(before)
    const third = await queue()
    await marks.reach(store, coops, third)
    expect((await marks.kept(store))?.mark.row).toBe(third)
  })

  it("may be noted early, and then a row that waits for it needs no second write", async () => {
    const atFirst = writes
    await marks.reach(store, coops, await queue())
    const stepsOfOne = writes - atFirst
    const row = await queue()
    marks.raiseSoon(store, coops)
    await marks.reach(store, coops, row)
    expect((await marks.kept(store))?.mark.row).toBe(row)
    expect(writes - atFirst).toBe(2 * stepsOfOne)
  })

  it("is known at the next start, and to nobody with another master key", async () => {
    expect(await marks.kept(store)).toBeNull()
    const row = await queue()
    await marks.raise(store, coops)
    await keys.close()
    keys = await keysIn()
    marks = new StateMarks(keys)
    expect((await marks.kept(store))?.mark).toMatchObject({ row, sent: 0, open: [] })
    const other = new Store(store.knex, { now: () => instant(1) }, new MasterKey(Buffer.alloc(32, 8)))
    await expect(marks.kept(other)).rejects.toThrow()
  })
})
