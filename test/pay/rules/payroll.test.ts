/** A month's pay (§18.3): the rate of the day, rounding by §8.5, and the same sum in whatever order hours are approved. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, zero } from "../../../src/kernel/rules/fraction.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { duesOf, imbalance } from "../../../src/ledger/rules/ledger.ts"
import {
  exactPay,
  type PaidBefore,
  type PayableHours,
  type PayLine,
  paidBefore,
  payPostings,
  payrollOf,
} from "../../../src/pay/rules/payroll.ts"
import type { Rate } from "../../../src/pay/rules/rates.ts"
import { yearOf } from "../../../src/pay/rules/year.ts"
import { monthCsv } from "../../../src/pay/views/payroll.ts"

const people = ["ana", "ben", "cem"].map((name) => matrixId(`@${name}:hive.example`))
const [ana = matrixId("@ana:hive.example"), ben = ana] = people
const words = loadWords("en")
const all = () => true
const eur = (minor: bigint) => ({ minor, currency: "EUR" })
/** 18 EUR, and 20.50 EUR from the 15th on. */
const rate = (_: unknown, day: string): Rate => ({ grade: "B", rate: eur(day.slice(8) >= "15" ? 2050n : 1800n) })
const hours = (
  number: number,
  person: typeof ana,
  day: string,
  minutes: number,
  kind: PayableHours["kind"] = "worked",
) => ({
  ...{ number, person, day, minutes, kind },
})
const none = new Map<string, PaidBefore>()
const brief = ({ amount, basis }: PayLine) => `${basis.kind} ${basis.minutes} × ${basis.rate.minor} = ${amount.minor}`

describe("a month's pay", () => {
  it("is one line for each person, rate and kind, at the rate of the day", () => {
    const { lines, taken } = payrollOf(
      [
        hours(1, ana, "2026-11-02", 480),
        hours(2, ana, "2026-11-03", 420),
        hours(3, ana, "2026-11-20", 60),
        hours(4, ana, "2026-11-23", 480, "sick"),
        hours(5, ben, "2026-11-02", 30),
      ],
      all,
      rate,
      none,
    )
    expect(lines.map(brief)).toEqual([
      "worked 900 × 1800 = 27000",
      "sick 480 × 2050 = 16400",
      "worked 60 × 2050 = 2050",
      "worked 30 × 1800 = 900",
    ])
    expect(taken).toEqual([1, 2, 3, 4, 5])
  })

  it("takes unpaid hours without paying them, and leaves those of people without a rate", () => {
    const { lines, taken, unrated } = payrollOf(
      [
        hours(1, ana, "2026-11-02", 480, "unpaid"),
        hours(2, ana, "2026-11-03", 60, "sick"),
        hours(3, ben, "2026-11-03", 60),
      ],
      (kind) => kind !== "sick",
      (person, day) => (person === ben ? null : rate(person, day)),
      none,
    )
    expect([lines, taken, unrated]).toEqual([[], [1, 2], [ben]])
  })

  it("is rounded down in all, and the unit that is left over goes to the largest remainder", () => {
    const odd = (_: unknown, day: string): Rate => ({ grade: "B", rate: eur(day < "2026-11-15" ? 1000n : 1001n) })
    const { lines } = payrollOf([hours(1, ana, "2026-11-02", 20), hours(2, ana, "2026-11-20", 20)], all, odd, none)
    // 333 1/3 and 333 2/3 are 667 together.
    expect(lines.map(brief)).toEqual(["worked 20 × 1000 = 333", "worked 20 × 1001 = 334"])
  })

  it("takes back what a correction says, as a line below zero", () => {
    const { lines } = payrollOf([hours(9, ana, "2026-11-02", -90)], all, rate, none)
    expect(lines.map(brief)).toEqual(["worked -90 × 1800 = -2700"])
    expect(imbalance(payPostings(lines))).toEqual([])
  })
})

const line = fc.record({
  person: fc.constantFrom(...people),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`),
  minutes: fc.integer({ min: 1, max: 700 }),
  kind: fc.constantFrom("worked" as const, "leave" as const, "sick" as const),
})

/** The sum of what each person gets. */
const sums = (lines: readonly PayLine[]) =>
  people.map((person) =>
    lines.filter((one) => one.person === person).reduce((sum, { amount }) => sum + amount.minor, 0n),
  )

describe("pay is the same", () => {
  const odd = (_: unknown, day: string): Rate => ({ grade: "B", rate: eur(1000n + BigInt(Number(day.slice(8)) % 3)) })

  it("in whatever order hours are approved, and in however many months late", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.infiniteStream(fc.nat(3)), (all, turns) => {
        const numbered = all.map((one, at): PayableHours => ({ ...one, number: at + 1 }))
        const whole = payrollOf(numbered, () => true, odd, none)
        const parts = Map.groupBy(numbered, () => turns.next().value ?? 0)
        const booked: PayLine[] = []
        for (const turn of [3, 1, 0, 2]) {
          const before = paidBefore(booked.map((one) => ({ ...one, amount: eur(-one.amount.minor) })))
          const some = payrollOf((parts.get(turn) ?? []).toReversed(), () => true, odd, before)
          expect(imbalance(payPostings(some.lines))).toEqual([])
          booked.push(...some.lines)
        }
        expect(sums(booked)).toEqual(sums(whole.lines))
      }),
    )
  })

  it("as the exact sum, rounded down to the cent for each person", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (all) => {
        const { lines } = payrollOf(
          all.map((one, at) => ({ ...one, number: at + 1 })),
          () => true,
          odd,
          none,
        )
        for (const person of people) {
          const own = lines.filter((one) => one.person === person)
          const exact = own.map(({ basis }) => exactPay(basis)).reduce(add, zero)
          const paid = own.reduce((sum, { amount }) => sum + amount.minor, 0n)
          expect(paid).toBe(exact.n / exact.d)
          // No line is more than a cent away from what it is worth.
          for (const { amount, basis } of own) {
            const worth = exactPay(basis)
            expect(amount.minor - worth.n / worth.d <= 1n).toBe(true)
          }
        }
      }),
    )
  })
})

describe("what is owed, booked and exported", () => {
  it("is the same for each person, to the cent", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (all) => {
        const { lines } = payrollOf(
          all.map((one, at) => ({ ...one, number: at + 1 })),
          () => true,
          rate,
          none,
        )
        const postings = payPostings(lines)
        expect(imbalance(postings)).toEqual([])
        const rows = lines.map((one) => ({ ...one, entry: 1 }))
        const exported = monthCsv(words, rows).split("\r\n").slice(1, -1)
        const owed = yearOf(
          postings.map((posting) => ({ kind: "pay", posting })),
          (one) => one,
        )
        for (const person of people) {
          const own = sums(lines)[people.indexOf(person)] ?? 0n
          const booked = postings
            .filter(({ account }) => account === duesOf(person))
            .reduce((sum, { amount }) => sum - amount.minor, 0n)
          const inFile = exported
            .filter((row) => row.startsWith(`'${person},`))
            .reduce((sum, row) => sum + BigInt((row.split(",")[7] ?? "0").replace(".", "")), 0n)
          const due = owed.find((one) => one.person === person)?.due.hours ?? 0n
          expect([booked, inFile, due]).toEqual([own, own, own])
        }
      }),
    )
  })
})
