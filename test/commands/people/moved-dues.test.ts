/** Somebody's dues and payments move to their new Matrix ID (§1.2, §8.6). */
import { describe, expect, it } from "vitest"
import { month } from "../../../src/kernel/rules/months.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { duesOf, replay, reversalOf } from "../../../src/ledger/rules/ledger.ts"
import { balancesOf, entriesOf, entryOf } from "../../../src/ledger/store/ledger.ts"
import { paymentReversed } from "../../../src/treasury/acts/payments.ts"
import { openPayRun, openPayRunWith } from "../../../src/treasury/store/pay-runs.ts"
import { paymentDetailsOf, putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { paymentsOf } from "../../../src/treasury/store/payments.ts"
import { person } from "../../support/bot.ts"
import { allRows } from "../../support/database.ts"
import { ana, hive, line, MovingCoop, next } from "../../support/moving-coop.ts"
import { dueNow, owe } from "../../support/owed.ts"

const coop = new MovingCoop()

const ledger = () =>
  coop.bot.store.work(async (work) => ({
    entries: await entriesOf(work, hive),
    balances: await balancesOf(work, hive),
  }))

describe("a change of Matrix ID", () => {
  it("takes along what is due in each currency, as one entry with the reason on it", async () => {
    await owe(coop.bot, "ana", 12_345n)
    await owe(coop.bot, "ana", 7n, "POINTS")
    await owe(coop.bot, "ben", 100n)
    await coop.moved()
    expect([await dueNow(coop.bot, "ana"), await dueNow(coop.bot, "ana", "POINTS")]).toEqual([0n, 0n])
    expect([await dueNow(coop.bot, next), await dueNow(coop.bot, next, "POINTS")]).toEqual([12_345n, 7n])
    expect(await dueNow(coop.bot, "ben")).toBe(100n)
    const { entries, balances } = await ledger()
    expect(replay(entries)).toEqual(balances)
    expect(entries.slice(3)).toMatchObject([{ kind: "transfer", actor: null }])
    expect(entries[3]?.postings.every(({ basis }) => basis?.rule === "moved" && basis.next === next)).toBe(true)
    expect(balances.get(duesOf(ana))).toBeUndefined()
  })

  it("leaves a statement as it was, under the new name", async () => {
    await owe(coop.bot, "ana", 12_345n)
    const before = await coop.bot.ask("ana", "direct", "!dues")
    await coop.moved()
    const after = await coop.bot.ask(next, "direct", "!dues")
    expect(before).toContain("Due to you now: 123.45 EUR")
    expect(after).toContain("Due to you now: 123.45 EUR")
  })

  it("takes an advance along too", async () => {
    await coop.give("ben", "treasurer")
    await coop.bot.say("ben", "direct", "!pay @ana 50 EUR --advance")
    await coop.moved()
    expect(await dueNow(coop.bot, next)).toBe(-5_000n)
  })

  it("books nothing where nothing is owed", async () => {
    await coop.moved()
    expect((await ledger()).entries).toEqual([])
  })

  it("leaves it to the new account to confirm what the old one was paid", async () => {
    await coop.give("ben", "treasurer")
    await owe(coop.bot, "ana", 12_000n)
    await coop.bot.say("ben", "direct", "!pay @ana 100 EUR")
    await coop.moved()
    expect(await coop.bot.ask(next, "direct", "!payments")).toContain("- P1 · 100.00 EUR")
    expect(await coop.bot.ask("ana", "direct", "!payments")).not.toContain("P1")
    expect(await coop.bot.ask("ana", "direct", "!confirm P1")).not.toContain("You have confirmed")
    expect(await coop.bot.ask(next, "direct", "!confirm P1")).toContain("You have confirmed P1")
    expect(await coop.bot.ask("ben", "direct", "!pay @ana:hive.example 20 EUR")).toContain(`goes on as ${next}`)
    expect(await coop.bot.ask("ben", "direct", `!pay ${next} 20 EUR`)).toContain("P2 · 20.00 EUR")
  })

  it("keeps a treasurer’s own payment from being confirmed by their new account", async () => {
    await coop.give("ana", "treasurer")
    await coop.give("cem", "moderator")
    await owe(coop.bot, "ana", 12_000n)
    await coop.bot.say("ana", "direct", "!pay @ana 100 EUR")
    await coop.moved()
    expect(await coop.bot.ask(next, "direct", "!confirm P1")).toContain("another officer confirms or disputes it")
    expect(await coop.bot.ask("cem", "direct", "!confirm P1")).toContain("You have confirmed P1")
    const kept = await coop.bot.store.work((work) => paymentsOf(work, hive))
    expect(kept).toMatchObject([{ person: next, recordedBy: next, settledBy: "@cem:hive.example" }])
  })

  it("gives back to the new account what is taken back of the old one’s, also after a second change", async () => {
    await coop.give("ben", "treasurer")
    await owe(coop.bot, "ana", 12_000n)
    await coop.bot.say("ben", "direct", "!pay @ana 100 EUR")
    await coop.moved()
    const third = matrixId("@ana:third.example")
    await coop.bot.say(next, "direct", `!moved ${next} ${third}`)
    await coop.bot.say(third, "direct", `!moved ${next} ${third}`)
    const told = await coop.bot.act(async (act) => {
      const paid = await entryOf(act.work, hive, 2)
      if (!paid) throw new Error("there is no E2")
      await book(act, null, reversalOf(paid, [], act.work.now, "a slip"))
      await paymentReversed(act, paid, person("ben"))
    })
    expect(told.map(({ lane }) => lane)).toEqual([`person:${third}`])
    expect(await Promise.all(["ana", next, third].map((one) => dueNow(coop.bot, one)))).toEqual([0n, 0n, 12_000n])
    const { entries, balances } = await ledger()
    expect(replay(entries)).toEqual(balances)
  })

  it("takes payment details and a place in the open pay run along", async () => {
    const amount = { minor: 12_000n, currency: "EUR" }
    const details = { iban: "DE89370400440532013000", name: "Ana Aal" }
    await coop.bot.act(async ({ work }) => {
      await putPaymentDetails(work, hive, ana, details)
      const run = { of: month("2026-10"), before: work.now, dues: [{ person: ana, amount }] }
      await openPayRun(work, hive, person("ben"), run)
    })
    await coop.moved()
    const kept = await coop.bot.store.work(async (work) => [
      await openPayRunWith(work, hive, ana),
      await openPayRunWith(work, hive, matrixId(next)),
      await paymentDetailsOf(work, hive, ana),
      await paymentDetailsOf(work, hive, matrixId(next)),
    ])
    const rows = [...(await allRows(coop.bot.store.knex))].flatMap(([table, all]) =>
      table.startsWith("pay") ? all : [],
    )
    expect(rows.join()).not.toContain(ana)
    expect(kept).toMatchObject([null, { items: [{ person: next }] }, null, details])
  })

  it("shows nothing of it to the old account", async () => {
    await owe(coop.bot, "ana", 12_345n)
    await coop.moved()
    for (const text of ["!payments", "!dues", "!statement", "!todo", line])
      expect(await coop.bot.ask("ana", "direct", text), text).not.toMatch(/123\.45|Payments to you/)
  })
})
