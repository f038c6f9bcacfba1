/** A year's costs compared with its income (§8.1). */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { month, monthBegin, monthEnd } from "../../../src/kernel/rules/months.ts"
import { instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { accounts, duesOf } from "../../../src/ledger/rules/ledger.ts"
import { type YearLine, yearSums } from "../../../src/ledger/rules/year-sums.ts"

const zone = "Europe/Berlin"
const about = { currencies: ["EUR", "JPY"], zone }
const line = (account: string, minor: bigint, at = monthBegin(month("2026-03"), zone), currency = "EUR"): YearLine => ({
  account,
  at,
  amount: { minor, currency },
})

describe("a year in sums", () => {
  it("has income, which is credit in the ledger, against cost, by its parts", () => {
    const lines = [
      line(accounts.tasks, -1000n),
      line(accounts.otherIncome, -50n),
      line(accounts.monthly, 300n),
      line(accounts.workers, 200n),
      line(accounts.evaluators, 20n),
      line(accounts.otherExpenses, 7n),
    ]
    expect(yearSums(2026, lines, about)).toMatchObject([
      {
        currency: "EUR",
        income: 1050n,
        cost: 527n,
        incomeParts: [
          { account: "income:tasks", minor: 1000n },
          { account: "income:other", minor: 50n },
        ],
        costParts: [
          { account: "expenses:monthly", minor: 300n },
          { account: "expenses:workers", minor: 200n },
          { account: "expenses:evaluators", minor: 20n },
          { account: "expenses:other", minor: 7n },
        ],
      },
    ])
  })

  it("counts an account of any name, after the known ones, and no money at the bank or owed", () => {
    const lines = [
      line("expenses:rent", 90n),
      line("expenses:pay", 400n),
      line(accounts.otherExpenses, 7n),
      line("income:grants:city", -600n),
      line(accounts.bank, 103n),
      line("equity:shares", -5n),
      line(duesOf(matrixId("@ana:hive.example")), 5n),
    ]
    const [sums] = yearSums(2026, lines, about)
    expect(sums?.incomeParts).toEqual([{ account: "income:grants:city", minor: 600n }])
    expect(sums?.costParts.map(({ account }) => account)).toEqual(["expenses:other", "expenses:pay", "expenses:rent"])
    expect([sums?.income, sums?.cost]).toEqual([600n, 497n])
  })

  it("has each month as the co-op’s clocks show it, to its last moment", () => {
    const lines = [
      line(accounts.monthly, 1n, instant(monthEnd(month("2026-03"), zone) - 1)),
      line(accounts.monthly, 2n, monthEnd(month("2026-03"), zone)),
    ]
    const [sums] = yearSums(2026, lines, about)
    expect(sums?.months.map(({ cost }) => cost)).toEqual([0n, 0n, 1n, 2n, ...Array.from({ length: 8 }, () => 0n)])
  })

  it("counts what was taken back against the month in which it was", () => {
    const lines = [
      line(accounts.tasks, -1000n, monthBegin(month("2026-01"), zone)),
      line(accounts.tasks, 1000n, monthBegin(month("2026-02"), zone)),
    ]
    const [sums] = yearSums(2026, lines, about)
    expect(sums?.income).toBe(0n)
    expect(sums?.months.slice(0, 3).map(({ income }) => income)).toEqual([1000n, -1000n, 0n])
  })

  it("never adds currencies: each has sums of its own, in the co-op’s order, one that it has given up last", () => {
    const some = ["USD", "JPY", "EUR"].map((currency) => line(accounts.monthly, 5n, undefined, currency))
    expect(yearSums(2026, some, about).map(({ currency, cost }) => `${cost} ${currency}`)).toEqual([
      "5 EUR",
      "5 JPY",
      "5 USD",
    ])
    expect(yearSums(2026, [], about)).toEqual([])
  })

  it("comes to what stands in the ledger, whatever that is", () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.oneof(
            fc.constantFrom<string>(accounts.tasks, accounts.monthly, accounts.otherExpenses, "income", "expenses:a:b"),
            fc.tuple(fc.constantFrom("income", "expenses"), fc.string()).map((parts) => parts.join(":")),
          ),
          fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
          fc.integer({ min: 1, max: 12 }),
        )
        .map(([account, minor, at]) =>
          line(account, minor, monthBegin(month(`2026-${String(at).padStart(2, "0")}`), zone)),
        ),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(lines, (some) => {
        const [sums] = yearSums(2026, some, about)
        const all = some.reduce((sum, { amount }) => sum + amount.minor, 0n)
        expect((sums?.cost ?? 0n) - (sums?.income ?? 0n)).toBe(all)
        const months = sums?.months ?? []
        expect(months.reduce((sum, { cost }) => sum + cost, 0n)).toBe(sums?.cost)
        expect(months.reduce((sum, { income }) => sum + income, 0n)).toBe(sums?.income)
      }),
    )
  })
})
