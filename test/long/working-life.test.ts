/**
 * Twenty people work for two years (§7, §18, §19), some of whom join on the way. What is owed to each and what stands on every account, by a
 * reckoning of the test's own, is what is booked, what their statements and each year's books say, and what hledger and Beancount read in
 * the export.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { decimalText } from "../../src/kernel/rules/money.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { duesOf, personOf, replay } from "../../src/ledger/rules/ledger.ts"
import { entriesOf } from "../../src/ledger/store/ledger.ts"
import { hledgerAccount } from "../../src/ledger/views/export-hledger.ts"
import { complaintsOfHledger, hledgerBalances, readByBeancount } from "../support/accountant.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { exported } from "../support/exported.ts"
import { dueNow } from "../support/owed.ts"
import { verifyMinutes } from "../support/verify.ts"
import { people, settings, WorkingLife } from "../support/working-life.ts"

const hive = coopKey("hive")
const euros = (minor: bigint) => decimalText({ minor, currency: "EUR" })

describe.each([1, 2])("two years of twenty people who work by the hour (%i)", (seed) => {
  let bot: CoopBot
  let life: WorkingLife
  let journal: string
  beforeAll(async () => {
    bot = await CoopBot.start({ commands, members: people, settings })
    life = new WorkingLife(bot, seed)
    await life.play()
    journal = await exported(bot.location, "hledger", settings.zone)
  })
  afterAll(() => bot.close())

  it("have something of everything", () => {
    for (const what of ["worked", "leave", "sick", "unpaid", "correction", "contested", "rate", "contribution"])
      expect(life.done.get(what) ?? 0, what).toBeGreaterThan(3)
    for (const what of ["leaving", "payment", "pay run", "joining", "admission", "dividend by parts"])
      expect(life.done.get(what) ?? 0, what).toBeGreaterThan(0)
    for (const what of ["bonus of ana", "bonus of dee", "approved", "declined", "withdrawn", "taken back"])
      expect(life.done.get(what) ?? 0, what).toBeGreaterThan(0)
    for (const what of ["waited", "paid", "came back", "taken back"])
      expect(life.done.get(`donation ${what}`) ?? 0, what).toBeGreaterThan(0)
    for (const what of ["less donated", "donated too much"]) expect(life.done.get(what) ?? 0, what).toBeGreaterThan(0)
  })

  it("owe to everybody what a reckoning beside the program comes to", async () => {
    for (const [name, cents] of life.owed()) expect([name, await dueNow(bot, name)]).toEqual([name, cents])
  })

  it("have on every account what that reckoning comes to", async () => {
    const balances = replay(await bot.store.work((work) => entriesOf(work, hive)))
    const booked = [...balances].map(([account, own]) => [account, own.get("EUR") ?? 0n] as const)
    expect(Object.fromEntries(booked.filter(([account]) => personOf(account) === null))).toEqual(
      Object.fromEntries(life.books.accounts),
    )
  })

  it("read in each year's books what it brought before its bonuses", async () => {
    for (const year of [2027, 2028]) {
      const { income, expenses, payroll } = life.books.year(year)
      const said = await bot.ask("ana", "direct", `!year ${year}`)
      expect(said.replaceAll(",", "")).toContain(
        `Before bonuses: ${euros(income)} EUR income − ${euros(expenses)} EUR expenses − ${euros(payroll)} EUR payroll = ${euros(life.books.surplus(year))} EUR`,
      )
    }
  })

  it("say of each recipient of donations what is due and was paid", async () => {
    const said = (await bot.ask("ana", "members", "!donations")).replaceAll(",", "")
    for (const { said: name, due, paid } of life.donations.recipients) {
      const line = said.split("\n").find((one) => one.startsWith(`- ${name}`)) ?? ""
      if (due > 0n) expect(line).toContain(`: ${euros(due)} EUR due`)
      else if (due < 0n) expect(line).toContain(`: ${euros(-due)} EUR too much so far`)
      else expect(line).not.toMatch(/EUR due|too much/)
      if (paid > 0n && line !== "") expect(line).toContain(`${euros(paid)} EUR paid so far`)
    }
  })

  it("say so to everybody who asks what is due to them", async () => {
    for (const [name, cents] of life.owed()) {
      const said = await bot.ask("ben", "treasury", `!dues @${name}`)
      if (cents > 0n) expect(said.replaceAll(",", "")).toContain(`now: ${euros(cents)} EUR`)
      else if (cents === 0n) expect(said).toContain("Nothing is due")
    }
  })

  it("come to the same in hledger and in Beancount, which have no complaint", async () => {
    expect(await complaintsOfHledger(journal)).toBe("")
    const balances = replay(await bot.store.work((work) => entriesOf(work, hive)))
    const ours = Object.fromEntries(
      [...balances].map(([account, own]) => [hledgerAccount(account), { EUR: euros(own.get("EUR") ?? 0n) }]),
    )
    const read = await hledgerBalances(journal)
    expect(read).toEqual(ours)
    for (const [name, cents] of life.owed())
      if (cents !== 0n) expect(read[hledgerAccount(duesOf(person(name)))]).toEqual({ EUR: euros(-cents) })
    const beancount = await readByBeancount(await exported(bot.location, "beancount", settings.zone))
    expect(beancount.complaints).toEqual([])
    expect(Object.values(beancount.balances).toSorted(byAmount)).toEqual(Object.values(ours).toSorted(byAmount))
  })

  it("are in order for waggle verify", async () => {
    const reports = await verifyMinutes(bot.store.knex)
    expect(reports.flatMap(({ altered, unbalanced, broken }) => [...altered, ...unbalanced, broken])).toEqual(
      reports.map(() => null),
    )
  })
})

const byAmount = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Number(one.EUR) - Number(other.EUR)
