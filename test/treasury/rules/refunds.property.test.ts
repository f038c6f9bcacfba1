/** Refunds in any number of steps. No cent is lost, and in the end nobody keeps a share of the refunded money (§8.5, §9.3). */
import fc from "fast-check"
import { expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { imbalance, type Posting, personOf } from "../../../src/ledger/rules/ledger.ts"
import { sharesIn } from "../../../src/treasury/rules/bookings.ts"
import { refundPostings } from "../../../src/treasury/rules/refunds.ts"
import { sharesOf } from "../../../src/treasury/rules/shares.ts"

const least = (...all: bigint[]): bigint => all.toSorted((one, other) => Number(one - other))[0] ?? 0n
const eur = (minor: bigint) => ({ minor, currency: "EUR" })
const person = (name: string, weight: number) => ({ person: matrixId(`@${name}:x`), weight: String(weight) })
const steps = fc.array(fc.bigInt({ min: 1n, max: 400n }), { minLength: 1, maxLength: 5 })
const weight = fc.integer({ min: 1, max: 7 })

it("goes back evenly and wholly", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 1000n }),
      steps,
      fc.array(weight, { minLength: 1, maxLength: 4 }),
      (price, parts, weights) => {
        const earners = {
          workers: weights.map((one, index) => person(`w${index}`, one)),
          evaluators: [person("w0", 1)],
        }
        const budget = {
          year: 2026,
          monthly: eur(0n),
          workers: "61.5",
          evaluators: "7",
          motion: 1,
          adoptedAt: 0 as never,
        }
        let shares: readonly Posting[] = sharesOf(1, eur(price), budget, earners)
        let left = price
        const owed = (name: string) =>
          shares.filter(({ account }) => personOf(account) === name).reduce((sum, { amount }) => sum - amount.minor, 0n)
        const before = new Map(earners.workers.map((one) => [one.person, owed(one.person)]))
        for (const part of [...parts, price]) {
          const amount = least(part, left)
          if (amount === 0n) break
          const postings = refundPostings(1, eur(amount), left, shares)
          expect(imbalance(postings)).toEqual([])
          shares = [...shares, ...sharesIn([{ postings }])]
          left -= amount
          for (const { person: one } of earners.workers) {
            expect(owed(one)).toBeGreaterThanOrEqual(0n)
            // The share differs from the exact part by at most one cent for each step and role.
            const exact = ((before.get(one) ?? 0n) * left) / price
            const off = owed(one) - exact
            expect(off < 0n ? -off : off).toBeLessThanOrEqual(BigInt(2 * (parts.length + 1) + 1))
          }
        }
        expect(left).toBe(0n)
        expect(earners.workers.map((one) => owed(one.person))).toEqual(earners.workers.map(() => 0n))
      },
    ),
    { numRuns: 60 },
  )
})
