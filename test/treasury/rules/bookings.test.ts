import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Money, matrixId } from "../../../src/kernel/rules/types.ts"
import { accounts, duesOf, imbalance, type Posting, replay } from "../../../src/ledger/rules/ledger.ts"
import {
  duesIn,
  earnersIn,
  expensePostings,
  incomePostings,
  shareAdjustment,
  sharesIn,
} from "../../../src/treasury/rules/bookings.ts"
import { type Earners, sharesOf } from "../../../src/treasury/rules/shares.ts"

const person = (name: string) => matrixId(`@${name}:hive.example`)
const eur = (minor: bigint): Money => ({ minor, currency: "EUR" })
const budget = (workers: string, evaluators = "5", motion = 1) => ({
  year: 2026,
  monthly: eur(50_000n),
  workers,
  evaluators,
  motion,
})
const equally = (...names: string[]) => names.map((name) => ({ person: person(name), weight: "1" }))
const earners: Earners = { workers: equally("ana", "cem"), evaluators: equally("tom") }
const amounts = (postings: readonly Posting[]) =>
  postings.map(({ account, amount }) => `${account} ${amount.minor}`).toSorted()

describe("what is recorded", () => {
  it("goes to the bank from where it came, and from the bank to what it was for", () => {
    expect(amounts(incomePostings(eur(5n), "opening"))).toEqual(["assets:bank 5", "equity:opening -5"])
    expect(amounts(incomePostings(eur(5n), "other"))).toEqual(["assets:bank 5", "income:other -5"])
    expect(amounts(incomePostings(eur(5n), "task"))).toEqual(["assets:bank 5", "income:tasks -5"])
    expect(amounts(expensePostings(eur(5n)))).toEqual(["assets:bank -5", "expenses:other 5"])
  })
})

describe("what an income makes due", () => {
  it("to one person with two roles stands there by its rules, with the sign of what they get", () => {
    const shares = sharesOf(1, eur(10_000n), budget("60"), { workers: equally("ana"), evaluators: equally("ana") })
    const own = duesIn(shares).get(person("ana")) ?? []
    expect(own.map(({ amount, basis }) => [amount.minor, basis?.rule === "share" && basis.role])).toEqual([
      [6000n, "workers"],
      [500n, "evaluators"],
    ])
  })

  it("says how it was divided", () => {
    const uneven: Earners = { workers: [...equally("ana"), { person: person("cem"), weight: "3" }], evaluators: [] }
    const divided = earnersIn(sharesOf(1, eur(10_000n), budget("60"), uneven))
    expect(divided.workers?.map(({ person, weight }) => `${person} ${weight}`)).toEqual([
      "@ana:hive.example 1/4",
      "@cem:hive.example 3/4",
    ])
    expect(divided.evaluators).toBeUndefined()
  })
})

describe("what puts the shares of an income right", () => {
  const income = eur(10_000n)
  const under = (workers: string, evaluators?: string, motion?: number) =>
    sharesOf(1, income, budget(workers, evaluators, motion), earners)

  it("takes back what stands there and books what ought to, each with its rule", () => {
    const adjustment = shareAdjustment(under("60"), under("65", "5", 2))
    const ana = adjustment.filter(({ account }) => account === duesOf(person("ana")))
    expect(ana.map(({ amount, basis }) => [amount.minor, basis?.rule === "share" && basis.percent])).toEqual([
      [3000n, "60"],
      [-3250n, "65"],
    ])
    expect(amounts(adjustment)).not.toContain("liabilities:dues:@tom:hive.example 500")
  })

  it("is nothing where all come to the same, though by another budget", () => {
    expect(shareAdjustment(under("60"), under("60", "5", 2))).toEqual([])
    expect(shareAdjustment([], [])).toEqual([])
  })

  it("books all shares if no budget was in force before, and reverses all if none is now", () => {
    expect(amounts(shareAdjustment([], under("60")))).toEqual(amounts(under("60")))
    expect(replay([{ postings: [...under("60"), ...shareAdjustment(under("60"), [])] }]).size).toBe(0)
  })

  const anyPercent = fc.integer({ min: 0, max: 500 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`)
  const anyRole = fc
    .uniqueArray(fc.constantFrom("ana", "ben", "cem", "tom"), { maxLength: 4 })
    .chain((names) => fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 9 }).map((part) => ({ name, part })))))
    .map((people) => people.map(({ name, part }) => ({ person: person(name), weight: String(part) })))
  const anyEarners = fc.record({ workers: anyRole, evaluators: anyRole })

  it("balances, and after any number of budgets leaves what the last one alone would have given", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 14n }),
        anyEarners,
        fc.array(fc.tuple(anyPercent, anyPercent), { minLength: 1, maxLength: 6 }),
        (minor, people, percents) => {
          const due = percents.map(([workers, evaluators], index) =>
            sharesOf(1, eur(minor), budget(workers, evaluators, index + 1), people),
          )
          let booked: readonly Posting[] = []
          for (const next of due) {
            const adjustment = shareAdjustment(booked, next)
            expect(imbalance(adjustment)).toEqual([])
            expect(adjustment.every(({ amount }) => amount.minor !== 0n)).toBe(true)
            booked = [...booked, ...adjustment]
          }
          expect(replay([{ postings: sharesIn([{ postings: booked }]) }])).toEqual(
            replay([{ postings: due.at(-1) ?? [] }]),
          )
          expect(shareAdjustment(booked, due.at(-1) ?? [])).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it("is reckoned with how the first one divided it: the same parts", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), anyEarners, anyPercent, (minor, people, percent) => {
        const first = sharesOf(1, eur(minor), budget("33.3", "33.3"), people)
        const again = { ...people, ...earnersIn(first) }
        const other = budget(percent, percent, 2)
        expect(sharesOf(1, eur(minor), other, again)).toEqual(sharesOf(1, eur(minor), other, people))
      }),
      { numRuns: 300 },
    )
  })

  it("nobody is told of another’s", () => {
    const dues = duesIn(shareAdjustment(under("60"), under("65", "6", 2)))
    expect([...dues.keys()].toSorted()).toEqual([person("ana"), person("cem"), person("tom")])
    for (const [who, own] of dues) expect(own.every(({ account }) => account === duesOf(who))).toBe(true)
    expect([...dues.values()].flat().some(({ account }) => account === accounts.workers)).toBe(false)
  })
})
