/** A commit tells which tables it changed. So no part of the bot looks for work in tables that did not change. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { coopKey, type MatrixId, matrixId } from "../../../src/kernel/rules/types.ts"
import { countOne } from "../../../src/kernel/store/flood-counts.ts"
import { addToOutbox } from "../../../src/kernel/store/outbox.ts"
import { markFailed } from "../../../src/kernel/store/outbox-sending.ts"
import { arrivalTables, hasGrown, isOnly, messageTables, touchedBy } from "../../../src/kernel/store/touched.ts"
import type { Store, Work } from "../../../src/kernel/store/work.ts"
import { putIdentity } from "../../../src/standing/store/identities.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { freshDatabase, loose, type Place } from "../../support/database.ts"
import { openStore } from "../../support/votes.ts"

let place: Place
let store: Store
/** For each commit, the tables that it reported as changed. */
let told: string[][]
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
  told = []
  store.onCommit((touched) => void told.push([...touched].toSorted()))
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const [ana, hive] = [matrixId("@ana:hive.example"), coopKey("hive")]
const text = { body: "hello", html: "hello" }
const answer = (work: Work, person: MatrixId) => addToOutbox(work, { to: { person }, errand: { do: "say", text } })

it("a commit tells of every table that it wrote, changed or emptied, and of none that it only read", async () => {
  await store.work(async (work) => {
    await work.trx("members").where({ coop: hive })
    await putIdentity(work, hive, ana, { masterKey: "key" })
    await putIdentity(work, hive, ana, { masterKey: "another" })
    await loose(work.trx)("told").where({ about: "nothing" }).delete()
    await loose(work.trx)("absences").where({ coop: hive }).update({ absent_at: null })
  })
  expect(told).toEqual([["+identities", "absences", "identities", "told"]])
})

it("each commit tells of its own alone, and one that was undone, or only read, of nothing", async () => {
  await store.work((work) => answer(work, ana))
  await expect(
    store.work(async (work) => {
      await putMember(work, hive, ana, "trial")
      throw new Error("undone")
    }),
  ).rejects.toThrow("undone")
  await store.work((work) => work.trx("members"), { quiet: true })
  await store.work((work) => countOne(work, ana, "answers"))
  await store.work((work) => putMember(work, hive, ana, "trial"))
  expect(told).toEqual([
    ["+outbox", "outbox"],
    ["+flood_counts", "flood_counts"],
    ["+members", "+memberships", "members", "memberships"],
  ])
  expect(told.map((tables) => isOnly(new Set(tables), arrivalTables))).toEqual([false, true, false])
  expect(told.map((tables) => isOnly(new Set(tables), messageTables))).toEqual([true, true, false])
})

it.each([
  ["insert into `motions` (`id`) values (1)", ["motions", "+motions"]],
  ['insert into "told" ("about") values (?) on conflict ("about") do update set "about" = ?', ["told", "+told"]],
  ["update `motions` set `stage` = ?", ["motions"]],
  ['delete from "roll" where "motion_id" = ?', ["roll"]],
  ["select * from `outbox` where `failure` = 'delete it'", []],
  ["BEGIN;", []],
  ["with gone as (delete from roll returning *) select * from gone", ["*"]],
  ["truncate table roll", ["*"]],
])("a statement is read as what it changes, and as everything where that cannot be read: %s", (sql, tables) => {
  const touched = new Set<string>()
  touchedBy(sql, touched)
  expect([...touched]).toEqual(tables)
})

it("a change of everything is nobody's message alone", () => {
  expect(isOnly(new Set(["inbox", "*"]), messageTables)).toBe(false)
})

it("new rows are told apart from changed ones", async () => {
  const grew: boolean[] = []
  store.onCommit((touched) => void grew.push(hasGrown(touched, "outbox")))
  await store.work((work) => answer(work, ana))
  await store.work((work) => markFailed(work, 1, "gone"))
  expect([...grew, hasGrown(new Set(["*"]), "outbox")]).toEqual([true, false, true])
})
