/** How much is donated (§8.1): exactly, each income once, and nothing lost. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  allotmentPostings,
  donationPostings,
  dueFor,
  partsIn,
  type Reckoned,
  recipientsFor,
} from "../../../src/donations/rules/reckoning.ts"
import { month, monthEnd } from "../../../src/kernel/rules/months.ts"
import { type Instant, instant } from "../../../src/kernel/rules/types.ts"
import { accounts, type Entry, type EntryKind, imbalance, opposite } from "../../../src/ledger/rules/ledger.ts"
import type { Adopted } from "../../../src/treasury/rules/budget.ts"
import { berlin } from "../../support/time.ts"

const zone = "Europe/Berlin"
const eur = (minor: bigint) => ({ minor, currency: "EUR" })

const budget = (from: string, donation?: string): Adopted => ({
  ...{ year: 2026, monthly: eur(0n), workers: "60", evaluators: "5", motion: 1, adoptedAt: berlin(from) },
  ...(donation !== undefined && { donation }),
})

interface Booked {
  readonly at: string
  readonly minor: bigint
  readonly kind?: EntryKind
  readonly task?: number
  readonly reverses?: number
}

/** Entries of income, numbered from 1. One that reverses another has its postings turned round. */
function ledger(...all: readonly Booked[]): Entry[] {
  const entries: Entry[] = []
  for (const { at, minor, kind = "income", task = null, reverses = null } of all) {
    const income = task === null ? accounts.otherIncome : accounts.tasks
    const own = [
      { account: accounts.bank, amount: eur(minor), basis: null },
      { account: income, amount: eur(-minor), basis: null },
    ]
    const postings = reverses === null ? own : opposite(entries[reverses - 1]?.postings ?? [])
    const moment = berlin(at)
    entries.push({
      ...{ number: entries.length + 1, kind, at: moment, happened: null, text: "", postings, task, reverses },
      ...{ corrects: null, recordedAt: moment, actor: null },
    })
  }
  return entries
}

const upTo = (of: string, through: number): Reckoned => ({
  ...{ month: month(of), until: monthEnd(month(of), zone), zone, through },
})

/** What falls due for each of these months. */
const due = (entries: readonly Entry[], budgets: readonly Adopted[], months: readonly Reckoned[]) => {
  const parts = partsIn(entries, budgets, months, zone)
  return months.map((_, place) => dueFor(parts, place).map(({ minor }) => minor)[0] ?? 0n)
}

describe("the donation share", () => {
  it("is taken of all income, by the budget of its day, from the day on which the budget is in force", () => {
    const entries = ledger(
      { at: "2026-09-14T12:00", minor: 1000_00n },
      { at: "2026-09-15T08:00", minor: 1000_00n },
      { at: "2026-09-20T12:00", minor: 300_00n, task: 4 },
      { at: "2026-10-02T12:00", minor: 1000_00n },
      { at: "2026-11-03T12:00", minor: 1000_00n },
    )
    const budgets = [
      budget("2026-09-01T12:00"),
      budget("2026-09-15T12:00", "2.5"),
      budget("2026-10-01T12:00", "3"),
      budget("2026-11-01T12:00"),
    ]
    const months = ["2026-09", "2026-10", "2026-11"].map((of) => upTo(of, 5))
    // 2.5% of 1300, 3% of 1000, and nothing once a budget has no share.
    expect(due(entries, budgets, months)).toEqual([32_50n, 30_00n, 0n])
  })

  it("carries on what is less than a cent", () => {
    const entries = ledger(
      { at: "2026-09-02T12:00", minor: 33n },
      { at: "2026-10-02T12:00", minor: 33n },
      { at: "2026-11-02T12:00", minor: 34n },
    )
    // 0.66, 1.32 and 2.00 cents in all.
    const months = ["2026-09", "2026-10", "2026-11"].map((of) => upTo(of, 3))
    expect(due(entries, [budget("2026-09-01T00:00", "2")], months)).toEqual([0n, 1n, 1n])
  })

  it("counts what is booked late in the month that is reckoned next", () => {
    const entries = ledger({ at: "2026-09-02T12:00", minor: 100_00n }, { at: "2026-09-30T12:00", minor: 50_00n })
    const months = [upTo("2026-09", 1), upTo("2026-10", 2)]
    expect(due(entries, [budget("2026-09-01T00:00", "2")], months)).toEqual([2_00n, 1_00n])
  })

  it("is taken back with the income, by the share that the income had", () => {
    const entries = ledger(
      { at: "2026-09-02T12:00", minor: 700_00n },
      { at: "2026-10-02T12:00", minor: 0n, kind: "reversal", reverses: 1 },
    )
    const budgets = [budget("2026-09-01T00:00", "2"), budget("2026-10-01T00:00", "10")]
    expect(due(entries, budgets, [upTo("2026-09", 1), upTo("2026-10", 2)])).toEqual([14_00n, -14_00n])
  })

  it("gives back the same part of a price as the refund is of the price", () => {
    const entries = ledger(
      { at: "2026-08-20T12:00", minor: 100_00n, task: 9 },
      { at: "2026-09-02T12:00", minor: 300_00n, task: 9 },
      { at: "2026-09-03T12:00", minor: 999_00n, task: 8 },
      { at: "2026-10-02T12:00", minor: -200_00n, task: 9, kind: "refund" },
      { at: "2026-10-03T12:00", minor: 0n, task: 9, kind: "reversal", reverses: 4 },
      { at: "2026-10-04T12:00", minor: -400_00n, task: 9, kind: "refund" },
    )
    const budgets = [budget("2026-09-01T00:00", "2")]
    const months = [upTo("2026-09", 3), upTo("2026-10", 6)]
    // 2% of 300 and of 999. Half of the 6.00 goes back and comes again, then all of it goes back.
    expect(due(entries, budgets, months)).toEqual([25_98n, -6_00n])
    expect(due(entries.slice(0, 4), budgets, months)).toEqual([25_98n, -3_00n])
  })

  it("loses nothing and counts nothing twice, whenever income is booked, taken back and reckoned", () => {
    const moments = ["2026-09-10T12:00", "2026-10-10T12:00", "2026-11-10T12:00"]
    const one = fc.record({
      at: fc.constantFrom(...moments),
      minor: fc.bigInt({ min: 1n, max: 10_000n }),
      back: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }),
        fc.constantFrom("2", "0.7", "33.333333"),
        (all, steps, share) => {
          const booked: Booked[] = []
          for (const { at, minor, back } of all) {
            booked.push({ at, minor })
            if (back) booked.push({ at: "2026-11-20T12:00", minor: 0n, kind: "reversal", reverses: booked.length })
          }
          const entries = ledger(...booked)
          // What is booked after the months were reckoned counts in the last one, which is reckoned when all is there.
          let through = 0
          const months = ["2026-09", "2026-10", "2026-11"].map((of, index) => {
            through = index === 2 ? entries.length : Math.min(entries.length, through + (steps[index] ?? 0))
            return upTo(of, through)
          })
          const kept = all.filter(({ back }) => !back).reduce((sum, { minor }) => sum + minor, 0n)
          const million = BigInt(Math.round(Number(share) * 1_000_000))
          const sum = due(entries, [budget("2026-09-01T00:00", share)], months).reduce((one, other) => one + other, 0n)
          expect(sum).toBe((kept * million) / 100_000_000n)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe("what is donated", () => {
  const two = [
    { name: "KDE", part: "66.6", link: null },
    { name: "Debian", part: "33.4", link: null },
  ]

  it("is divided to the cent, and waits for recipients if nobody is chosen", () => {
    expect(donationPostings([eur(100n)], two).map(({ account, amount }) => [account, amount.minor])).toEqual([
      ["expenses:donations", 100n],
      ["liabilities:donations:kde", -67n],
      ["liabilities:donations:debian", -33n],
    ])
    expect(donationPostings([eur(-5n)], null).map(({ account, amount }) => [account, amount.minor])).toEqual([
      ["expenses:donations", -5n],
      ["liabilities:donations", 5n],
    ])
    expect(allotmentPostings([eur(10n)], two).map(({ account, amount }) => [account, amount.minor])).toEqual([
      ["liabilities:donations", 10n],
      ["liabilities:donations:kde", -7n],
      ["liabilities:donations:debian", -3n],
    ])
  })

  it("balances, whatever falls due or is taken back", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -999n, max: 999n }), { maxLength: 3 }), fc.boolean(), (all, chosen) => {
        const amounts = all.map((minor, index) => ({ minor, currency: ["EUR", "CHF", "USD"][index] ?? "EUR" }))
        expect(imbalance(donationPostings(amounts, chosen ? two : null))).toEqual([])
        expect(imbalance(allotmentPostings(amounts, two))).toEqual([])
      }),
    )
  })

  it("goes to those chosen by the month’s end; before the first vote to those whom it chose later", () => {
    const at = (moment: string): { adoptedAt: Instant } => ({ adoptedAt: instant(berlin(moment)) })
    const [first, second] = [at("2026-10-05T12:00"), at("2026-11-05T12:00")]
    const end = (of: string) => monthEnd(month(of), zone)
    expect(recipientsFor([], end("2026-10"))).toBeNull()
    expect(recipientsFor([first, second], end("2026-10"))).toBe(first)
    expect(recipientsFor([first, second], end("2026-09"))).toBe(first)
    expect(recipientsFor([first, second], end("2026-11"))).toBe(second)
  })
})
