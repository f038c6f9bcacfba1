/** Records of the minutes are filed under their motion and its kind, so that they can be found. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, instant, type MatrixId, matrixId, motionId } from "../../../src/kernel/rules/types.ts"
import { recordsSought } from "../../../src/kernel/store/minutes.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { freshDatabase, loose, type Place } from "../../support/database.ts"
import { addForeignRecord } from "../../support/records.ts"
import { verifyMinutes } from "../../support/verify.ts"
import { openStore, openVote } from "../../support/votes.ts"

const hive = coopKey("hive")
const ana: MatrixId = matrixId("@ana:hive.example")
let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
  await openVote(store, [ana])
  await record("co-op-founded", { founders: [ana] })
  await record("voting-opened", { motion: "M1", roll: 1, endsAt: instant(0) })
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const record = (act: string, details: object) =>
  store.work((work) => addForeignRecord(work, hive, { actor: null, act, details: { ...details } }))
const filed = () => store.knex("minutes").orderBy("number").select("number", "motion", "kind")
const ofM1 = () =>
  store.work((work) => recordsSought(work, hive, "public", { by: "motion", motion: motionId("M1") }, { limit: 9 }))

describe("a record", () => {
  it("is filed under the motion that it names, and the kind of that", async () => {
    expect(await filed()).toEqual([
      { number: 1, motion: null, kind: null },
      { number: 2, motion: "M1", kind: "decision" },
    ])
    expect(await ofM1()).toMatchObject([{ number: 2, act: "voting-opened", kind: "decision" }])
  })

  it("of before that was so is filed when the database is brought up to date, and its hash stays the same", async () => {
    const hashes = await store.knex("minutes").orderBy("number").pluck("hash")
    await store.knex.migrate.down({ name: "0035_minutes_lists.ts" } as never)
    expect(await verifyMinutes(store.knex)).toMatchObject([{ broken: null, records: 2 }])
    await store.knex.migrate.latest()
    expect(await ofM1()).toMatchObject([{ number: 2, kind: "decision" }])
    expect(await store.knex("minutes").orderBy("number").pluck("hash")).toEqual(hashes)
    expect(await verifyMinutes(store.knex)).toMatchObject([{ broken: null, records: 2 }])
  })

  it.each([{ motion: "M2" }, { motion: null }])(
    "that was filed elsewhere, so that nobody finds it, is found by `waggle verify`: %o",
    async (change) => {
      await loose(store.knex)("minutes").where({ number: 2 }).update(change)
      expect(await verifyMinutes(store.knex)).toMatchObject([{ broken: { number: 2, fault: "hash" } }])
    },
  )

  it("that was filed under another kind is found by `waggle verify` too", async () => {
    await record("motion-opened", { motion: "M1", kind: "decision" })
    await store.knex("minutes").where({ number: 3 }).update({ kind: "budget" })
    expect(await verifyMinutes(store.knex)).toMatchObject([{ broken: { number: 3, fault: "hash" } }])
  })
})
