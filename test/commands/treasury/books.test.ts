/** Books, budget and dues count everything on the day on which it happened (§7.4a), even if it is recorded later. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { entriesOf } from "../../../src/ledger/store/ledger.ts"
import { ledgerCsv } from "../../../src/ledger/views/export-csv.ts"
import { hledgerJournal } from "../../../src/ledger/views/export-hledger.ts"
import { camt, eur, line } from "../../support/bank-files.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { berlin } from "../../support/time.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  bot.clock.set(berlin("2026-12-10T12:00"))
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "treasury", body)
const january = () => bot.clock.set(berlin("2027-01-08T12:00"))
const days = async () =>
  (await bot.store.knex("ledger_entries").orderBy("number")).map(({ at, happened }) =>
    [new Date(Number(at)).toISOString().slice(0, 10), happened].filter(Boolean).join(" "),
  )
const refused = (body: string) => saysNo(bot, "ben", body, "treasury")
const sound = async () =>
  expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ altered: [], unbalanced: [], broken: null }])

async function exported(write: typeof hledgerJournal): Promise<string> {
  const entries = await bot.store.work((work) => entriesOf(work, hive), { quiet: true })
  return write({ coop: "Hive", zone: "Europe/Berlin", entries, about: [] })
}

describe("what happened in December and is recorded in January", () => {
  it("stands in December’s books, by the bank’s day, in the ledger, in exports and in the year’s sums", async () => {
    january()
    await bot.send("ben", "treasury", camt([line({ amount: eur(100000), name: "Korn", day: "2026-12-29" })]))
    expect(await ben("!bank book B1 income from Korn")).toContain("It stands under 29 December 2026")
    expect(await days()).toEqual(["2026-12-29"])
    expect(await exported(hledgerJournal)).toMatch(/^2026-12-29 \(E1\) Korn$/m)
    expect(await ben("!ledger 2026-12")).toMatch(
      /29 December 2026[\s\S]*E1 · recorded 8 January 2027: income from Korn/,
    )
    expect(await ben("!ledger 2027-01")).toContain("Nothing was booked then.")
    await sound()
  })

  it("by the day that is typed: income, expenses, payments, reversals and pay runs", async () => {
    await owe(bot, "ana", 50_000n)
    await owe(bot, "cem", 1_000n)
    january()
    await ben("!income 500 EUR from City works on 2026-12-29")
    await ben("!expense 20 EUR to Bakery for bread on 30.12.2026")
    await ben("!pay @ana 100 EUR on 2026-12-31 for seeds")
    await ben("!reverse E4 It was 30 EUR on 2026-12-30")
    await ben("!payrun @cem")
    await ben("!payrun done on 2027-01-05")
    await ben("!expense 30 EUR to Bakery for bread")
    expect((await days()).slice(2)).toEqual([
      ...["2026-12-29", "2026-12-30", "2026-12-31", "2026-12-30", "2027-01-05", "2027-01-08"],
    ])
    const texts = (await bot.store.knex("ledger_entries").orderBy("number")).map(({ text }) => text)
    expect(texts.slice(2)).toEqual([
      ...["City works", "Bakery: bread", "seeds", "It was 30 EUR", "pay run December 2026", "Bakery: bread"],
    ])
    expect(await bot.ask("ana", "direct", "!payments 2026-12")).toContain("31 December 2026")
    expect(await bot.ask("ana", "direct", "!payments 2027-01")).not.toContain("P1")
    expect(await bot.ask("ana", "direct", "!statement 2026-12")).toContain("31 Dec: -100.00 EUR")
    await sound()
  })

  it("has its shares by the budget of December, and they fell due in December", async () => {
    await adoptNow(bot, { monthly: "0 EUR", workers: "60", evaluators: "0" })
    await doneTask(bot, { price: "1000 EUR", workers: { ana: 1 } })
    await bot.pass("P22D")
    await adoptNow(bot, { year: 2027, monthly: "0 EUR", workers: "10", evaluators: "0" })
    january()
    await ben("!income 500 EUR from kai T1 on 2026-12-29")
    expect(await dueNow(bot, "ana")).toBe(30_000n)
    await ben("!income 500 EUR from kai T1")
    expect(await dueNow(bot, "ana")).toBe(35_000n)
    expect(await bot.ask("ana", "direct", "!statement 2026-12")).toContain("29 Dec: 300.00 EUR")
    // A budget adopted today changes nothing that happened before.
    await adoptNow(bot, { year: 2027, monthly: "0 EUR", workers: "20", evaluators: "0" })
    expect(await dueNow(bot, "ana")).toBe(40_000n)
    expect(await ben("!payrun 2026-12")).toContain("300.00 EUR")
  })

  it("never lies in the future, and a day is never guessed", async () => {
    expect(await refused("!income 5 EUR from Bo on 2026-12-11")).toContain("2026-12-11 is in the future")
    expect(await refused("!expense 5 EUR to Bo for nails on 12 Dec")).toContain("Which day is “12 Dec”?")
    expect(await refused("!income 5 EUR from Bo on Monday")).toContain("Which day is “Monday”?")
    expect(await refused("!pay @ana 5 EUR on 12/01/2026")).toContain("`on 2026-12-10`")
    await ben("!income 5 EUR from Bo")
    expect(await refused("!reverse E1 Mistaken on 2026-12-09")).toContain("E1 stands under 10 December 2026")
    await ben('!expense 5 EUR to Bo for "the feast on 2026-12-24"')
    expect(await days()).toEqual(["2026-12-10", "2026-12-10"])
  })

  it("may be typed without its year, or in words, and the answer names it", async () => {
    await ben("!income 9 EUR from Bo on 2026-12-01")
    january()
    expect(await ben("!income 500 EUR from City works on 29.12.")).toContain("29 December 2026")
    expect(await ben("!ausgabe 5 EUR an Bo für Nägel am 28. Dezember")).toContain("28 December 2026")
    expect(await ben("!expense 6 EUR to Bo for yesterday's bread yesterday")).toContain("7 January 2027")
    expect(await ben("!pay @ana 5 EUR last Friday for seeds --advance")).toContain("1 January 2027")
    expect(await days()).toEqual(["2026-12-01", "2026-12-29", "2026-12-28", "2027-01-07", "2027-01-01"])
    expect(await refused("!reverse E4 Booked on 6 January")).toContain("Which day is “6 January”?")
    await ben("!reverse E4 Booked twice yesterday")
    expect((await days()).at(-1)).toBe("2027-01-08")
    expect(await ben("!ledger last month")).toContain("City works")
    expect(await ben("!ledger december income")).toContain("City works")
    expect(await ben("!ledger close last month")).toContain("The books are closed up to 31 December 2026.")
  })

  it("is typed again with its day where a payment would be an advance", async () => {
    january()
    expect(await refused("!pay @ana 5 EUR on 2026-12-29 for seeds")).toContain(
      "`!pay ana 5.00 EUR on 2026-12-29 for seeds --advance`",
    )
  })
})

describe("a movement that is in the ledger already", () => {
  it("is said to stand in another month, and can be moved to the bank’s", async () => {
    january()
    await ben("!income 500 EUR from Korn")
    await bot.send("ben", "treasury", camt([line({ amount: eur(50_000), name: "Korn", day: "2026-12-29" })]))
    expect(await ben("!bank book B1")).toContain(
      "E1 stands under 8 January 2027, and your bank has it under 29 December 2026.",
    )
    await ben("!reverse E1 wrong day")
    await ben("!bank book B1 income from Korn")
    expect(await days()).toEqual(["2027-01-08", "2027-01-08", "2026-12-29"])
  })
})

describe("closed books", () => {
  beforeEach(async () => {
    await ben("!income 7 EUR from Bo")
    january()
  })

  it("take nothing more: it stands under the first open day, with the day on which it happened", async () => {
    expect(await ben("!ledger close 2026-12")).toContain("The books are closed up to 31 December 2026.")
    const answer = await ben("!income 500 EUR from City works on 2026-12-29")
    expect(answer).toContain("It happened on 29 December 2026.")
    expect(await days()).toEqual(["2026-12-10", "2027-01-01 2026-12-29"])
    expect(await exported(hledgerJournal)).toMatch(/^2027-01-01 \(E2\)[^\n]*\n.*happened:2026-12-29/m)
    expect(await exported(ledgerCsv)).toContain("2027-01-01")
    expect(await ben("!ledger")).toContain("E2 · happened 29 December 2026: income from City works")
    expect(await bot.ask("ana", "members", "!minutes treasury")).toContain("ben closed the books up to 2026-12-31")
    await sound()
  })

  it("still have shares by the budget of the day on which it happened", async () => {
    bot.clock.set(berlin("2026-12-10T12:00"))
    await adoptNow(bot, { monthly: "0 EUR", workers: "60", evaluators: "0" })
    await bot.pass("P28D")
    await adoptNow(bot, { year: 2027, monthly: "0 EUR", workers: "10", evaluators: "0" })
    await doneTask(bot)
    await ben("!ledger close 2026-12-31")
    await ben("!income 500 EUR from kai T1 on 2026-12-29")
    expect(await dueNow(bot, "ana")).toBe(30_000n)
  })

  it("are closed by a month, a year or a day that is over, and never opened again", async () => {
    expect(await refused("!ledger close")).toContain("`!ledger close 2026` or `!ledger close 2026-12`")
    expect(await refused("!ledger close 2027-01")).toContain("31 January 2027 is not over yet")
    expect(await refused("!ledger close 2027-01-08")).toContain("8 January 2027 is not over yet")
    await ben("!ledger close 2026")
    expect(await refused("!ledger close 2026-11")).toContain("closed up to 31 December 2026 already")
    await ben("!ledger schließen 7.1.2027")
    expect(await bot.store.knex("closed_books").orderBy("through").pluck("through")).toEqual([
      "2026-12-31",
      "2027-01-07",
    ])
    expect(await saysNo(bot, "ana", "!ledger close 2026-12", "members")).not.toBe("")
  })

  it("wait for the bank’s movements of that time, and for the month’s payments", async () => {
    await bot.send("ben", "treasury", camt([line({ amount: eur(500), name: "Korn", day: "2026-12-29" })]))
    expect(await refused("!ledger close 2026-12")).toContain("One movement of your bank")
    await ben("!bank skip B1")
    await bot.act(({ work }) => work.trx("closed_months").insert({ coop: hive, month: month("2026-10"), said: true }))
    bot.clock.set(berlin("2026-12-20T12:00"))
    await adoptNow(bot, { monthly: "500 EUR" })
    bot.clock.set(berlin("2027-01-08T12:00"))
    // The month has ended, but its dues are not booked yet.
    expect(await ben("!ledger close 2026-12")).toContain("have not fallen due yet")
    expect(await bot.store.knex("closed_books")).toEqual([])
    expect(await ben("!ledger close 2026-12")).toContain("closed up to 31 December 2026")
  })

  it("say so on a person’s payment too", async () => {
    await owe(bot, "ana", 50_000n)
    await ben("!ledger close 2026-12")
    await ben("!pay @ana 100 EUR on 2026-12-31")
    const [payment] = await loose(bot.store.knex)("ledger_entries").where({ kind: "payment" })
    expect(payment.happened).toBe("2026-12-31")
    expect(await bot.ask("ana", "direct", "!payments")).toContain("1 January 2027")
    expect(await bot.ask("ana", "direct", "!statement 2027-01")).toContain("happened 31 December 2026")
  })
})
