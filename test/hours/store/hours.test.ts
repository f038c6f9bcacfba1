/** Hours in the database (§18.2): pay takes what is approved, once, and gives it back if its entry is reversed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { giveBackHours, takeHours } from "../../../src/hours/changes.ts"
import { approvedHours, hoursTakenBy } from "../../../src/hours/reads.ts"
import type { HoursSaid } from "../../../src/hours/rules/hours.ts"
import {
  approveHours,
  carryHours,
  changeHours,
  contestHours,
  dropHours,
  eraseTexts,
  hoursOf,
  insertHours,
  knownSources,
} from "../../../src/hours/store/hours.ts"
import { coopKey, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { Store, type Work } from "../../../src/kernel/store/work.ts"
import { allRows, freshDatabase, type Place } from "../../support/database.ts"

const hive = coopKey("hive")
const [ana, ben, eva] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example"), matrixId("@eva:hive.example")]

let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  const knex = await openDatabase(place.location)
  store = new Store(knex, { now: () => instant(0) }, new MasterKey(Buffer.alloc(32, 7)))
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const work = <T>(deed: (work: Work) => Promise<T>): Promise<T> => store.work(deed)

const day: HoursSaid = { day: "2026-11-02", minutes: 450, kind: "worked", task: null, text: "mended the cellar pump" }
const enter = (said: Partial<HoursSaid> = {}, person = ana) =>
  work((one) => insertHours(one, hive, { ...day, ...said, person })).then(({ line }) => line.number)
const numbers = async (through: string, person?: typeof ana) =>
  (await work((one) => approvedHours(one, hive, through, person))).map(({ number }) => number)

describe("hours in the database", () => {
  it("are there for pay once they are approved, up to a day, and are taken once", async () => {
    const [one, two, late, bens] = [
      await enter(),
      await enter(),
      await enter({ day: "2026-12-01" }),
      await enter({}, ben),
    ]
    const open = await enter()
    await work((at) => approveHours(at, hive, [one, two, late, bens], eva))
    expect(await numbers("2026-11-30")).toEqual([one, two, bens])
    expect(await numbers("2026-11-30", ana)).toEqual([one, two])
    await work((at) => takeHours(at, hive, [one, two], 7))
    expect(await numbers("2026-12-31", ana)).toEqual([late])
    expect((await work((at) => hoursTakenBy(at, hive, 7))).map(({ number }) => number)).toEqual([one, two])
    await expect(work((at) => takeHours(at, hive, [one], 8))).rejects.toThrow("H1 cannot be taken")
    await expect(work((at) => takeHours(at, hive, [open], 8))).rejects.toThrow("cannot be taken")
    expect(await work((at) => giveBackHours(at, hive, 7))).toEqual([one, two])
    expect(await numbers("2026-11-30", ana)).toEqual([one, two])
    expect(await work((at) => giveBackHours(at, hive, 7))).toEqual([])
    await work((at) => takeHours(at, hive, [], 9))
  })

  it("wait for an approval again once they are changed, and are gone from pay once they are dropped", async () => {
    const [one, two] = [await enter(), await enter()]
    await work((at) => approveHours(at, hive, [one, two], eva))
    await work((at) => changeHours(at, hive, { number: one }, { ...day, minutes: 390 }))
    await work((at) => dropHours(at, hive, { number: two }))
    expect(await numbers("2026-11-30")).toEqual([])
    expect(await work((at) => hoursOf(at, hive))).toMatchObject([
      { number: one, minutes: 390, state: "open", decidedBy: null },
      { number: two, state: "dropped" },
    ])
  })

  it("show neither texts nor reasons to whoever has the database alone, and forget them for good", async () => {
    const one = await enter()
    await work((at) => contestHours(at, hive, one, { by: eva, reason: "the pump still leaks" }))
    const everything = JSON.stringify([...(await allRows(store.knex))])
    for (const secret of ["pump", "leaks"]) expect(everything).not.toContain(secret)
    expect(await work((at) => hoursOf(at, hive, { states: ["contested"] }))).toMatchObject([
      { text: "mended the cellar pump", reason: "the pump still leaks", decidedBy: eva },
    ])
    await work((at) => eraseTexts(at, hive, [one]))
    expect(await work((at) => hoursOf(at, hive))).toMatchObject([{ text: "", reason: "" }])
  })

  it("follow a person to their new Matrix ID, and know lines of files again", async () => {
    const source = "handle"
    await work((at) => insertHours(at, hive, { ...day, person: ana }, { source }))
    await work((at) => carryHours(at, hive, ana, ben))
    expect(await work((at) => hoursOf(at, hive, { people: [ben], from: "2026-11-01" }))).toHaveLength(1)
    expect(await work((at) => knownSources(at, hive, ben, [source, "other"]))).toEqual(new Set([source]))
  })
})
