/** `waggle verify` on the ledger (§7.4, §11) finds every change made in the database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, matrixId } from "../../../src/kernel/rules/types.ts"
import { addRecord } from "../../../src/kernel/store/minutes.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { accounts, duesOf } from "../../../src/ledger/rules/ledger.ts"
import { freshDatabase, loose, type Place } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"
import { openStore } from "../../support/votes.ts"

let place: Place
let store: Store
const hive = coopKey("hive")
const ana = matrixId("@ana:hive.example")

beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
  await store.work((work) => addRecord(work, hive, { actor: null, act: "co-op-founded", details: { founders: [] } }))
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

/** Books monthly payments of this amount, and income of the same amount. */
const booked = (minor: bigint) =>
  store.work(async (work) => {
    // Booking needs only the key of a co-op, and its own accounts.
    const act = { work, coop: { key: hive, config: { ownAccounts: [] } } } as unknown as Act
    const [amount, back] = [
      { minor, currency: "EUR" },
      { minor: -minor, currency: "EUR" },
    ]
    const basis = { rule: "monthly", month: "2026-10", days: 31, of: 31, budget: 1, monthly: amount } as const
    await book(act, null, {
      kind: "monthly",
      text: "",
      postings: [
        { account: accounts.monthly, amount, basis: null },
        { account: duesOf(ana), amount: back, basis },
      ],
    })
    await book(act, ana, {
      kind: "income",
      text: "City works",
      postings: [
        { account: accounts.bank, amount, basis: null },
        { account: accounts.otherIncome, amount: back, basis: null },
      ],
    })
  })

const found = async () => {
  const [report] = await verifyMinutes(store.knex)
  return [...(report?.altered ?? []), ...(report?.unbalanced ?? [])]
}

describe("a ledger that is as it was written", () => {
  it("agrees with the minutes", async () => {
    expect(await found()).toEqual([])
    for (const minor of [1n, 10n ** 17n, 50_000n]) await booked(minor)
    expect(await verifyMinutes(store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })
})

describe("a ledger that somebody has changed", () => {
  beforeEach(() => booked(50_000n))

  it("is found, whichever column it is", async () => {
    const changes: readonly (readonly [table: string, column: string, value: string | number])[] = [
      ["ledger_entries", "kind", "expense"],
      ["ledger_entries", "at", 5],
      ["ledger_entries", "recorded_at", 5],
      ["ledger_entries", "actor", "@ben:hive.example"],
      ["ledger_entries", "text", "City Works"],
      ["ledger_entries", "task", 1],
      ["ledger_entries", "reverses", 1],
      ["ledger_entries", "corrects", 1],
      ["ledger_entries", "salt", "00"],
      ["ledger_postings", "account", "assets:pocket"],
      ["ledger_postings", "minor", "1"],
      ["ledger_postings", "minor", "1.5"],
      ["ledger_postings", "currency", "USD"],
      ["ledger_postings", "at", 5],
      ["ledger_postings", "basis", "{}"],
      ["ledger_postings", "basis", "nonsense"],
      ["ledger_postings", "position", 7],
    ]
    for (const [table, column, value] of changes) {
      const where = table === "ledger_entries" ? { number: 2 } : { entry: 2, position: 0 }
      const whole = await store.knex(table).where(where).first()
      await store
        .knex(table)
        .where(where)
        .update({ [column]: value })
      const altered = await found()
      expect(altered, `${table}.${column}`).toContain("E2")
      expect(altered).not.toContain("E1")
      const changed = column === "position" ? { entry: 2, position: value } : where
      await store.knex(table).where(changed).update(whole)
      expect(await found()).toEqual([])
    }
  })

  it("is found where an entry is missing, whole or in part, and where one is in no record", async () => {
    await store.knex("ledger_postings").where({ entry: 2, position: 1 }).delete()
    expect(await found()).toContain("E2")
    await store.knex("ledger_postings").where({ entry: 2 }).delete()
    await store.knex("ledger_entries").where({ number: 2 }).delete()
    expect(await found()).toContain("E2")
    const entry = await store.knex("ledger_entries").where({ number: 1 }).first()
    await loose(store.knex)("ledger_entries").insert({ ...entry, number: 3 })
    expect(await found()).toEqual(expect.arrayContaining(["E2", "E3"]))
  })

  it("is found by postings that belong to no entry", async () => {
    const posting = await store.knex("ledger_postings").where({ entry: 1 }).first()
    await loose(store.knex)("ledger_postings").insert({ ...posting, entry: 9 })
    expect(await found()).toContain("E9")
  })

  it("is found by its balances, which name nobody", async () => {
    await store.knex("ledger_balances").where({ account: accounts.bank }).update({ minor: "50001" })
    expect(await found()).toEqual([accounts.bank])
    await store
      .knex("ledger_balances")
      .where({ account: duesOf(ana) })
      .delete()
    expect(await found()).toEqual([accounts.bank, "liabilities:dues"])
    await loose(store.knex)("ledger_balances").insert({
      coop: "hive",
      account: "assets:pocket",
      currency: "EUR",
      minor: "5",
    })
    expect(await found()).toEqual([accounts.bank, "assets:pocket", "liabilities:dues"])
  })

  it("is found where two entries changed places", async () => {
    const [one, other] = await store.knex("ledger_entries").orderBy("number").select("kind", "text", "actor", "salt")
    await loose(store.knex)("ledger_entries").where({ number: 1 }).update(other)
    await loose(store.knex)("ledger_entries").where({ number: 2 }).update(one)
    expect(await found()).toEqual(["E1", "E2"])
  })

  it("is found where another record claims the same entry", async () => {
    const details = { entry: "E2", booked: "income", contents: "0" } as const
    await store.work((work) => addRecord(work, hive, { actor: ana, act: "entry-booked", details }))
    expect(await found()).toEqual(["E2"])
  })

  it("is found where all minutes were taken away", async () => {
    await store.knex("minutes").delete()
    expect(await found()).toEqual(["E1", "E2"])
  })

  it("of one co-op is none of another’s", async () => {
    await loose(store.knex)("ledger_entries").where({ number: 1 }).update({ coop: "tower" })
    const reports = await verifyMinutes(store.knex)
    expect(reports.map(({ coop, altered }) => ({ coop, altered }))).toEqual([
      { coop: "hive", altered: ["E1"] },
      { coop: "tower", altered: ["E1"] },
    ])
  })
})
