/** A co-op's exported ledger, as hledger and beancount read it (§7.4). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { decimalText } from "../../src/kernel/rules/money.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { type Account, type Balances, type Entry, personOf, replay } from "../../src/ledger/rules/ledger.ts"
import { entriesOf } from "../../src/ledger/store/ledger.ts"
import { beancountAccount } from "../../src/ledger/views/export-beancount.ts"
import { hledgerAccount } from "../../src/ledger/views/export-hledger.ts"
import { described, isoDate, plainLine } from "../../src/ledger/views/export-ledger.ts"
import {
  type BeancountReading,
  complaintsOfHledger,
  hledgerAccounts,
  hledgerBalances,
  hledgerEntries,
  type ReadBalances,
  readByBeancount,
} from "../support/accountant.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { onEveryAccount } from "../support/every-account.ts"
import { exported } from "../support/exported.ts"
import { codeOf, currencies, ownAccounts, settings, TwoYears } from "../support/two-years.ts"
import { expectBalanceSheet, expectProfitAndLoss, yearRows } from "../support/year-file.ts"

const hive = coopKey("hive")
const zone = "Europe/Berlin"

/** The balances with account names and amounts in the form in which hledger or beancount writes them. */
function asRead(balances: Balances, named: (account: Account) => string): ReadBalances {
  const read = [...balances].map(([account, own]) => {
    const amounts = [...own].filter(([, minor]) => minor !== 0n)
    return [
      named(account),
      Object.fromEntries(amounts.map(([currency, minor]) => [currency, decimalText({ minor, currency })])),
    ]
  })
  return Object.fromEntries(read.filter(([, amounts]) => Object.keys(amounts ?? {}).length > 0))
}

/** The balances as they are with the accounts below a depth added to those above them. */
const cutTo = (depth: number, balances: Balances): Balances =>
  replay(
    [...balances].map(([account, own]) => ({
      postings: [...own].map(([currency, minor]) => ({
        ...{ account: account.split(":").slice(0, depth).join(":"), amount: { minor, currency }, basis: null },
      })),
    })),
  )

/** The balances by account, as the answer to `!balance` gives them. */
async function said(bot: CoopBot, who: string, place: Place): Promise<Balances> {
  const balances = new Map<Account, Map<string, bigint>>()
  const lines = (await bot.ask(who, place, "!balance")).matchAll(/^- .+: (-?[\d,.]+) (EUR|JPY|KWD|points?) · `(.+)`$/gm)
  for (const [, amount = "", name = "", account = ""] of lines) {
    const own = balances.get(account) ?? new Map<string, bigint>()
    balances.set(account, own.set(name.startsWith("point") ? "POINTS" : name, BigInt(amount.replace(/[,.]/g, ""))))
  }
  return balances
}

describe.each([1, 2])("two years of a co-op (%i)", (seed) => {
  let bot: CoopBot
  let balances: Balances
  let entries: readonly Entry[]
  let journal: string
  let beancount: BeancountReading
  beforeAll(async () => {
    bot = await CoopBot.start({ commands, members: {}, settings: { zone, currencies, ...settings } })
    await new TwoYears(bot, seed).play()
    await onEveryAccount(bot, currencies)
    balances = await said(bot, "ben", "treasury")
    const booked = await bot.store.work((work) => entriesOf(work, hive))
    entries = booked.map((entry) => ({ ...entry, text: described(loadWords("en"), entry) }))
    journal = await exported(bot.location, "hledger", zone)
    beancount = await readByBeancount(await exported(bot.location, "beancount", zone))
  })
  afterAll(() => bot.close())

  it("hold entries of all kinds, with which the balances agree that `!balance` says", async () => {
    expect(entries.length).toBeGreaterThan(80)
    expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6)
    expect(sorted(balances)).toEqual(sorted(replay(entries)))
    expect([...balances.keys()].filter((account) => personOf(account)).length).toBeGreaterThan(8)
  })

  it("are read by hledger without complaint", async () => {
    expect(await complaintsOfHledger(journal)).toBe("")
  })

  it("come to the same in hledger as in `!balance`, account by account", async () => {
    expect(await hledgerBalances(journal)).toEqual(asRead(balances, hledgerAccount))
    // Members see the debts to all people as one sum.
    const summed = cutTo(2, await said(bot, "ana", "members"))
    expect(await hledgerBalances(journal, ["--depth=2"])).toEqual(asRead(summed, hledgerAccount))
  })

  it.each([2025, 2026, 2027])("have the profit and loss of %i in hledger that `!year` says", async (year) => {
    const rows = await yearRows(bot, "ben", year)
    await expectProfitAndLoss(rows, journal, year)
  })

  it.each([2025, 2026, 2027])("have the balance sheet of %i in hledger that `!year` says", async (year) => {
    const rows = await yearRows(bot, "ben", year)
    await expectBalanceSheet(rows, journal, year)
  })

  it("are the same entries in hledger, each with its day, its code and its marks", async () => {
    const read = await hledgerEntries(journal)
    expect(read.map(({ tcode }) => tcode).toSorted()).toEqual(entries.map(codeOf).toSorted())
    for (const { tcode, tdate, tdescription, ttags, tpostings } of read) {
      const entry = entries.find((one) => codeOf(one) === tcode)
      if (!entry) throw new Error(tcode)
      expect(tdate).toBe(isoDate(entry.at, zone))
      expect(tdescription).toBe(plainLine(entry.text).replaceAll(";", ",").replaceAll("|", "/"))
      expect(tpostings.map(({ paccount }) => paccount)).toEqual(
        entry.postings.map(({ account }) => hledgerAccount(account)),
      )
      expect(Object.fromEntries(ttags)).toEqual({
        kind: entry.kind,
        ...(entry.task !== null && { task: `T${entry.task}` }),
        ...(entry.reverses !== null && { reverses: `E${entry.reverses}` }),
        ...(entry.corrects !== null && { corrects: `E${entry.corrects}` }),
      })
    }
  })

  it("are read by beancount without complaint, and come to the same there", () => {
    expect(beancount.complaints).toEqual([])
    expect(beancount.balances).toEqual(asRead(balances, beancountAccount))
    expect(beancount.currencies).toEqual([...currencies].toSorted())
    expect(beancount.texts).toEqual(Object.fromEntries(entries.map((entry) => [codeOf(entry), plainLine(entry.text)])))
  })

  it("have the accounts of the co-op's own in hledger and beancount, each with its number", async () => {
    const used = Object.keys(ownAccounts).filter((account) => replayed(entries).has(account))
    expect(used.length).toBeGreaterThan(2)
    const declared = await hledgerAccounts(journal)
    for (const account of used) expect(declared).toContain(hledgerAccount(account))
    const file = await exported(bot.location, "beancount", zone)
    for (const [account, { number }] of Object.entries(ownAccounts))
      if (used.includes(account) && number !== undefined)
        expect(file).toContain(`open ${beancountAccount(account)}\n  number: "${number}"`)
    const csv = await exported(bot.location, "csv", zone)
    expect(csv.split("\r\n")[0]).toMatch(/,account_number$/)
    expect(csv).toMatch(/expenses:r-e--nt,.*,2661\r/)
  })

  it("name everybody in beancount by their Matrix ID", () => {
    const accounts = new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)))
    const expected = [...accounts].flatMap((account) => {
      const person = personOf(account)
      return person ? [[beancountAccount(account), person] as const] : []
    })
    expect(beancount.people).toEqual(
      Object.fromEntries(expected.map(([account, person]) => [account, plainLine(person)])),
    )
  })
})

/** All accounts with any posting, even those whose balance is nothing now. */
const replayed = (entries: readonly Entry[]) =>
  new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)))

const sorted = (balances: Balances) =>
  [...balances]
    .map(([account, own]) => [account, [...own].toSorted()])
    .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
