/** Dividends (§19.6): what can be paid out, and to whom how much. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { imbalance, personOf } from "../../../src/ledger/rules/ledger.ts"
import { distributable, dividendPostings, isThere, lastClosedYear } from "../../../src/ownership/rules/dividends.ts"

const eur = (minor: bigint) => ({ minor, currency: "EUR" })

describe("the distributable surplus", () => {
  it("is income less expenses less what was declared, by currency, and never below nothing", () => {
    const amounts = [
      { account: "income:tasks", amount: eur(-100_000n) },
      { account: "expenses:pay", amount: eur(60_000n) },
      { account: "equity:shares", amount: eur(-5_000n) },
      { account: "income:other", amount: { minor: -7n, currency: "POINTS" } },
      { account: "expenses:other", amount: { minor: 9n, currency: "POINTS" } },
    ]
    expect(distributable(amounts, [])).toEqual([eur(40_000n)])
    expect(distributable(amounts, [eur(30_000n)])).toEqual([eur(10_000n)])
    expect(distributable(amounts, [eur(40_000n)])).toEqual([])
    expect(isThere([eur(10_000n)], eur(10_000n))).toBe(true)
    expect(isThere([eur(10_000n)], eur(10_001n))).toBe(false)
    expect(isThere([eur(10_000n)], { minor: 1n, currency: "POINTS" })).toBe(false)
  })

  it("is that of years whose books are closed as a whole", () => {
    expect(lastClosedYear(null)).toBeNull()
    expect(lastClosedYear("2026-12-31")).toBe(2026)
    expect(lastClosedYear("2027-03-31")).toBe(2026)
    expect(lastClosedYear("2026-11-30")).toBe(2025)
  })
})

describe("a dividend", () => {
  const owners = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.integer({ min: 1, max: 12 }).map((part) => ({
          person: matrixId(`@owner${number}:hive.example`),
          part: part === 12 ? "1" : `${part}/12`,
        })),
      ),
    ),
  )

  it("sums to the whole for any owners and parts, and gives equal parts the same but for a cent", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), owners, (minor, all) => {
        const postings = dividendPostings({ motion: 7, year: 2026, amount: eur(minor) }, all, "2027-02-01")
        expect(imbalance(postings)).toEqual([])
        const due = new Map(
          postings.flatMap(({ account, amount }) => {
            const person = personOf(account)
            return person === null ? [] : [[person as string, -amount.minor] as const]
          }),
        )
        for (const one of all)
          for (const two of all)
            if (one.part === two.part) {
              const difference = (due.get(one.person) ?? 0n) - (due.get(two.person) ?? 0n)
              expect(difference >= -1n && difference <= 1n).toBe(true)
            }
      }),
      { numRuns: 50 },
    )
  })

  it("is for nobody where nobody holds a part", () => {
    expect(dividendPostings({ motion: 7, year: 2026, amount: eur(100n) }, [], "2027-02-01")).toEqual([])
  })
})
