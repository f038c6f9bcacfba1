/** If part of a price is paid back, the same part of every share is taken back (§9.3). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/store/ledger.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await seat(bot, "ben", "treasurer")
  await adoptNow(bot, { monthly: "0 EUR", workers: "60", evaluators: "5" })
  await doneTask(bot, { price: "1000 EUR", workers: { ana: 2, cem: 1 }, evaluators: { tom: 1 } })
  await ben("!income 600 EUR from kai T1")
  await ben("!income 400 EUR from kai T1")
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const refused = (body: string) => saysNo(bot, "ben", body, "treasury")
const dues = () => Promise.all(["ana", "cem", "tom"].map((name) => dueNow(bot, name)))
const at = async (account: string) => {
  const balances = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
  return balances.get(account)?.get("EUR") ?? 0n
}
const sound = async () =>
  expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ altered: [], unbalanced: [], broken: null }])

describe("a part of a price paid back", () => {
  it("takes the same part of every share, to the cent, and the co-op gives the rest", async () => {
    expect(await dues()).toEqual([40_000n, 20_000n, 5_000n])
    const answers = await bot.say("ben", "treasury", "!refund 100.01 EUR for T1")
    // 100.01 of 1000 is paid back. The same part of 600, 50 and 350 is 60.01, 5.00 and 35.00.
    expect(await dues()).toEqual([40_000n - 4_001n, 20_000n - 2_000n, 5_000n - 500n])
    expect([await at("assets:bank"), await at("income:tasks")]).toEqual([89_999n, -89_999n])
    expect([await at("expenses:workers"), await at("expenses:evaluators")]).toEqual([53_999n, 4_500n])
    const said = (lane: string) =>
      answers
        .filter((answer) => answer.lane === lane)
        .map(({ body }) => body)
        .join("\n")
    expect(said("person:@ana:hive.example")).toContain("40.01 EUR: 100.01 EUR of 1,000.00 EUR for T1 was paid back")
    expect(said("person:@kai:hive.example")).toContain("a part of the price was paid back")
    expect(said("room:!treasury-hive:hive.example")).toContain("899.99 EUR is left")
    expect(await bot.ask("ana", "direct", "!statement")).toContain("-40.01 EUR, 100.01 EUR of 1,000.00 EUR for T1")
    await sound()
  })

  it("leaves the task paid, and more than came in is never paid back", async () => {
    await ben("!refund 900 EUR to Kai Krug for T1")
    expect(await ben("!task T1")).toMatch(/paid[\s\S]*900.00 EUR of the price was paid back/)
    expect(await refused("!refund 100.01 EUR for T1")).toContain("more than the 100.00 EUR that is left")
    expect(await refused("!refund 40 EUR to Kai")).toContain("`!refund 40.00 EUR for T1`")
    expect(await refused("!refund 40 EUR to Kai for T7 T1")).toContain("`!refund 40.00 EUR for T7`")
    expect(await refused("!income 900 EUR from kai T1")).not.toContain("is booked")
    await ben("!refund 100 EUR for T1")
    expect(await dues()).toEqual([0n, 0n, 0n])
    expect([await at("assets:bank"), await at("income:tasks"), await at("expenses:workers")]).toEqual([0n, 0n, 0n])
    await sound()
  })

  it("is taken back like any entry, and before the income that it is of", async () => {
    await ben("!refund 500 EUR for T1")
    expect(await refused("!reverse E1 Mistaken")).toContain("First: `!reverse E3 REASON`")
    const told = await bot.say("ben", "treasury", "!reverse E3 It did not go out")
    expect(told.map(({ body }) => body).join("\n")).toContain("this is due to you again")
    expect(await dues()).toEqual([40_000n, 20_000n, 5_000n])
    await ben("!reverse E1 Mistaken")
    expect(await dues()).toEqual([16_000n, 8_000n, 2_000n])
    expect(await ben("!task T1")).toContain("had been recorded by mistake")
    await sound()
  })

  it("follows the shares where a budget of the same day changes them", async () => {
    await ben("!refund 500 EUR for T1")
    await adoptNow(bot, { monthly: "0 EUR", workers: "30", evaluators: "0" })
    expect(await dues()).toEqual([10_000n, 5_000n, 0n])
    await ben("!refund 500 EUR for T1")
    expect(await dues()).toEqual([0n, 0n, 0n])
    await sound()
  })

  it("is asked about where it is typed as an expense, and belongs to one task", async () => {
    expect(await refused("!expense 50 EUR to kai for T1")).toContain("`!refund 50.00 EUR to kai for T1`")
    expect(await refused("!refund 50 EUR")).toContain("`!refund 50.00 EUR for T1`")
    expect(await refused("!refund 50 EUR for T1 and T2")).toContain("one is paid back at a time")
    expect(await refused("!refund 50 EUR for T9")).toContain("T9")
    expect(await ben("!expense 50 EUR to Bo for paint, T1")).toContain("is booked")
  })
})

describe("what was never a price", () => {
  it("is not paid back: a task without an agreed price, and an amount in another currency", async () => {
    await bot.say("kai", "direct", "!task new A fence")
    expect(await refused("!refund 50 EUR for T2")).toContain("T2")
    const other = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
    await seat(other, "ben", "treasurer")
    await doneTask(other, { price: "1000 EUR", workers: { ana: 1 } })
    await other.say("ben", "treasury", "!income 1000 EUR from kai T1")
    expect(await saysNo(other, "ben", "!refund 50 POINTS for T1", "treasury")).toContain("1,000.00 EUR")
    await other.close()
  })
})

describe("a movement of the bank that pays a part of a price back", () => {
  it("is proposed as that where it names the task, and booked under the bank’s day", async () => {
    const file = camt([
      line({ amount: eur(-10_000), name: "Kai Krug", text: "T1, less for the delay", day: "2026-11-20" }),
    ])
    await bot.send("ben", "treasury", file)
    expect(await ben("!bank")).toContain("Perhaps a part of the price of T1, paid back: `!bank book B1`")
    expect(await ben("!bank book B1")).toContain("100.00 EUR of the price of T1 · A website was paid back to kai.")
    expect(await dues()).toEqual([36_000n, 18_000n, 4_500n])
    expect(await ben("!bank")).toContain("No movement of your bank waits.")
    await sound()
  })

  it("is booked as that where the treasurer names the task, and the bank does not", async () => {
    await bot.send("ben", "treasury", camt([line({ amount: eur(-10_000), text: "sorry", day: "2026-11-20" })]))
    expect(await ben("!bank book B1 T1")).toContain("100.00 EUR of the price of T1 · A website was paid back")
    expect(await dues()).toEqual([36_000n, 18_000n, 4_500n])
    await sound()
  })

  it("is known again once it was typed", async () => {
    await ben("!refund 100 EUR for T1")
    await bot.send("ben", "treasury", camt([line({ amount: eur(-10_000), text: "T1", day: "2026-11-20" })]))
    expect(await ben("!bank")).toContain("In the ledger already, as E3")
  })
})
