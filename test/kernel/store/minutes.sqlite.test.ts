/** A query reads only those records of the minutes that it shows, even if the minutes are very long. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, instant, motionId } from "../../../src/kernel/rules/types.ts"
import { latestRecord, recordsSought, type Sought } from "../../../src/kernel/store/minutes.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { foundBy } from "../../../src/minutes/rules/query.ts"
import { freshDatabase, type Place } from "../../support/database.ts"
import { openStore } from "../../support/votes.ts"

const hive = coopKey("hive")
let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
  const acts = ["member-invited", "motion-opened", "vote-closed"]
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    coop: "hive",
    series: "public",
    number: index + 1,
    at: index * 60_000,
    actor: null,
    act: acts[index % 3] ?? "",
    details: "{}",
    previous: "",
    hash: "",
    motion: index % 3 === 0 ? null : `M${index % 50}`,
    kind: index % 3 === 0 ? null : "decision",
  }))
  await store.knex.batchInsert("minutes", rows, 500)
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const day = { from: instant(0), before: instant(86_400_000) }
const questions: readonly (readonly [string, Sought, number | undefined])[] = [
  ["the newest", { by: "number", from: 1, to: Number.MAX_SAFE_INTEGER }, undefined],
  ["those before one", { by: "number", from: 1, to: Number.MAX_SAFE_INTEGER }, 1500],
  ["one", { by: "number", from: 1500, to: 1500 }, undefined],
  ["a range", { by: "number", from: 100, to: 2900 }, undefined],
  ["a day", { by: "time", ...day }, undefined],
  ["a motion", { by: "motion", motion: motionId("M7") }, undefined],
  ["a subject of acts", { by: "subject", ...foundBy.members }, undefined],
  ["a subject of kinds", { by: "subject", ...foundBy.decisions }, 2000],
]

describe("long minutes", () => {
  it.each(questions)("are asked for %s without being read, or sorted, as a whole", async (_name, sought, before) => {
    const asked: { sql: string; bindings: readonly unknown[] }[] = []
    let read = 0
    store.knex.on("query", ({ sql, bindings }) => void asked.push({ sql, bindings }))
    store.knex.on("query-response", (rows) => {
      read += Array.isArray(rows) ? rows.length : 0
    })
    const found = await store.work((work) => recordsSought(work, hive, "public", sought, { before, limit: 21 }))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(21)
    const selects = asked.filter(({ sql }) => sql.startsWith("select"))
    expect(read).toBeLessThanOrEqual(21 * selects.length)
    store.knex.removeAllListeners("query")
    for (const { sql, bindings } of selects) {
      const plan: { detail: string }[] = await store.knex.raw(`explain query plan ${sql}`, [...bindings] as never[])
      const steps = plan.map(({ detail }) => detail).join("; ")
      // The plan searches an index for the wanted records, and does not run through all numbers.
      expect(steps).toMatch(
        /^SEARCH minutes USING INDEX \S+ \(coop=\? AND series=\? AND (number>\? AND number<\?|at>|motion=|act=|kind=)/,
      )
      expect(steps).not.toMatch(/SCAN|TEMP B-TREE/)
    }
  })

  it("have their newest record at hand", async () => {
    expect(await store.work((work) => latestRecord(work, hive, "public"))).toEqual({ number: 3000, hash: "" })
    expect(await store.work((work) => latestRecord(work, hive, "moderators"))).toBeNull()
  })
})
