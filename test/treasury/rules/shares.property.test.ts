/** Properties of shares (§8.4, §8.5): the parts add up to the whole for any people, ratios, amounts and currencies. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fraction, multiply, ratioOf, subtract, sum } from "../../../src/kernel/rules/fraction.ts"
import { currencies } from "../../../src/kernel/rules/money.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { accounts, duesOf, imbalance } from "../../../src/ledger/rules/ledger.ts"
import { apportion, sharesOf, whyNoShares } from "../../../src/treasury/rules/shares.ts"

const whole = fc.bigInt({ min: 0n, max: 10n ** 15n })
const weight = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([n, d]) => `${n}/${d}`),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 })).map(([n, d]) => `${n}.${d}`),
)
const names = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 })
const weighted = names.chain((all) =>
  fc
    .array(weight, { minLength: all.length, maxLength: all.length })
    .map((weights) => all.map((name, index) => ({ key: `@p${name}:hive.example`, weight: weights[index] ?? "1" }))),
)
const someWeight = weighted.filter((parts) => parts.some((part) => fraction(part.weight).n > 0n))

describe("parts of an amount", () => {
  it("sum to the whole; each is within one unit of its exact value, and none is negative", () => {
    fc.assert(
      fc.property(whole, someWeight, (amount, parts) => {
        const given = apportion(amount, parts)
        expect(given.reduce((one, other) => one + other, 0n)).toBe(amount)
        const all = sum(parts.map((part) => fraction(part.weight)))
        for (const [index, got] of given.entries()) {
          const exact = multiply(ratioOf(amount, 1n), fraction(parts[index]?.weight ?? "0").div(all))
          const off = subtract(ratioOf(got, 1n), exact)
          expect(off.abs().compare(1)).toBeLessThan(0)
          expect(got >= 0n).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it("are each one's own, in whatever order they are named", () => {
    fc.assert(
      fc.property(
        whole,
        someWeight.chain((parts) =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
        ),
        (amount, [parts, shuffled]) => {
          const byKey = (some: typeof parts) =>
            new Map(apportion(amount, some).map((got, index) => [some[index]?.key, got]))
          expect(byKey(shuffled)).toEqual(byKey(parts))
        },
      ),
    )
  })

  it("left over go to the largest remainders, then in the order of Matrix ID", () => {
    const parts = (...weights: string[]) => weights.map((weight, index) => ({ key: `@${"abcdef"[index]}`, weight }))
    expect(apportion(100n, parts("1", "1", "1"))).toEqual([34n, 33n, 33n])
    expect(apportion(101n, parts("1", "1", "1"))).toEqual([34n, 34n, 33n])
    expect(apportion(3330n, parts("2", "1", "1"))).toEqual([1665n, 833n, 832n])
    expect(apportion(1n, parts("1", "3", "2"))).toEqual([0n, 1n, 0n])
    expect(apportion(10n, parts("0", "1", "0"))).toEqual([0n, 10n, 0n])
    expect(() => apportion(1n, parts("0", "0"))).toThrow("nobody")
  })
})

describe("shares of a task's income", () => {
  const share = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => {
    const [units, decimals] = [Math.floor(millionths / 1e6), String(millionths % 1e6).padStart(6, "0")]
    return { millionths, text: decimals === "000000" ? String(units) : `${units}.${decimals}` }
  })
  const budgets = fc.tuple(share, share).filter(([one, other]) => one.millionths + other.millionths <= 100_000_000)
  const earners = weighted.map((parts) => parts.map(({ key, weight }) => ({ person: matrixId(key), weight })))

  it("balance, sum to each role's share, and leave the rest with the co-op", () => {
    fc.assert(
      fc.property(
        fc.record({ minor: whole, currency: fc.constantFrom(...currencies) }),
        budgets,
        earners,
        fc.oneof(earners, fc.constant([])),
        (income, [forWorkers, forEvaluators], workers, evaluators) => {
          const monthly = { minor: 0n, currency: "EUR" }
          const budget = { year: 2026, monthly, workers: forWorkers.text, evaluators: forEvaluators.text, motion: 14 }
          const postings = sharesOf(3, income, budget, { workers, evaluators })
          expect(imbalance(postings)).toEqual([])
          const pot = (account: string) =>
            postings.filter((one) => one.account === account).reduce((all, one) => all + one.amount.minor, 0n)
          const [theirs, others] = [pot(accounts.workers), pot(accounts.evaluators)]
          expect(theirs + others <= income.minor).toBe(true)
          for (const [got, percent, people] of [
            [theirs, forWorkers, workers],
            [others, forEvaluators, evaluators],
          ] as const) {
            const exact = income.minor * BigInt(percent.millionths)
            const some = people.some((one) => fraction(one.weight).n > 0n)
            const off = got * 100_000_000n - (some ? exact : 0n)
            expect(off > -100_000_000n && off < 100_000_000n).toBe(true)
          }
          for (const { account, amount, basis } of postings) {
            expect(amount.currency).toBe(income.currency)
            if (basis?.rule === "share")
              expect(workers.concat(evaluators).map((one) => duesOf(one.person))).toContain(account)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it("name each one's part as the ratio does, and all of it stays with the co-op where there is no budget", () => {
    const worker = (name: string, weight: string) => ({ person: matrixId(`@${name}:hive.example`), weight })
    const workers = [worker("ana", "2"), worker("ben", "1"), worker("cem", "1")]
    const income = { minor: 10_000n, currency: "EUR" }
    const budget = { year: 2026, monthly: income, workers: "33.3", evaluators: "5", motion: 14 }
    const parts = (some: typeof workers) =>
      sharesOf(3, income, budget, { workers: some, evaluators: [] }).flatMap(({ basis }) =>
        basis?.rule === "share" ? [basis.part] : [],
      )
    expect(parts(workers)).toEqual(["2/4", "1/4", "1/4"])
    // An entry stores the parts in this form: `2/4`. If such parts are read back as a ratio, they give the same parts.
    expect(parts([worker("ana", "2/4"), worker("ben", "1/4"), worker("cem", "1/4")])).toEqual(["2/4", "1/4", "1/4"])
    expect(parts([worker("ana", "5")])).toEqual(["1/1"])
    expect(sharesOf(3, income, null, { workers, evaluators: [] })).toEqual([])
  })

  it("are nothing for a reason that is so", () => {
    const budget = (workers: string, evaluators: string) => ({
      ...{ year: 2026, monthly: { minor: 1n, currency: "EUR" }, workers, evaluators, motion: 14 },
    })
    const people = [{ person: matrixId("@ana:hive.example"), weight: "1" }]
    const why = (workers: string, evaluators: string, earners: Parameters<typeof whyNoShares>[1], cents = 1n) => {
      expect(sharesOf(3, { minor: cents, currency: "EUR" }, budget(workers, evaluators), earners)).toEqual([])
      return whyNoShares(budget(workers, evaluators), earners)
    }
    expect(whyNoShares(null, { workers: people, evaluators: people })).toEqual({ why: "no-budget" })
    expect(why("0", "0.0", { workers: people, evaluators: people }, 900n)).toEqual({ why: "no-percent" })
    expect(why("60", "5", { workers: [], evaluators: [] }, 900n)).toEqual({ why: "nobody", whose: "both" })
    expect(why("60", "0", { workers: [], evaluators: people }, 900n)).toEqual({ why: "nobody", whose: "workers" })
    expect(why("0", "5", { workers: people, evaluators: [] }, 900n)).toEqual({ why: "nobody", whose: "evaluators" })
    expect(why("30", "5", { workers: people, evaluators: people })).toEqual({ why: "too-little" })
    expect(why("60", "5", { workers: [], evaluators: people })).toEqual({ why: "too-little" })
  })
})
