/** The parts of a share by the month (§19.2), and what they weigh in votes (§19.4). */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { add, formatFraction, fraction, subtract, sum } from "../../../src/kernel/rules/fraction.ts"
import { dateOf } from "../../../src/kernel/rules/happened.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { nextPartOn, partOn, partsBy, weightOn, wholeOn } from "../../../src/ownership/rules/parts.ts"

const year = (from: string) => ({ from, months: 12 })
const plus = (day: string, length: object) => DateTime.fromISO(day, { zone: "UTC" }).plus(length).toFormat("yyyy-MM-dd")

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => plus("2020-01-01", { days }))
const share = fc.record({ from: day, months: fc.integer({ min: 0, max: 24 }) })

describe("a share that is given over a year", () => {
  it("begins with nothing, and grows by a twelfth on the day of each month on which it began", () => {
    const mid = year("2026-03-17")
    expect(partOn(mid, "2026-03-17")).toBe("0")
    expect(partOn(mid, "2026-04-16")).toBe("0")
    expect(partOn(mid, "2026-04-17")).toBe("1/12")
    expect(partOn(mid, "2026-09-17")).toBe("1/2")
    expect(nextPartOn(mid, "2026-09-17")).toBe("2026-10-17")
    expect(partOn(mid, "2027-03-16")).toBe("11/12")
    expect(partOn(mid, "2027-03-17")).toBe("1")
    expect(nextPartOn(mid, "2027-03-17")).toBeNull()
  })

  it.each([
    ["2027-01-29", ["2027-02-28", "2027-03-29", "2027-04-29"]],
    ["2027-01-30", ["2027-02-28", "2027-03-30", "2027-04-30"]],
    ["2027-01-31", ["2027-02-28", "2027-03-31", "2027-04-30"]],
    ["2028-01-31", ["2028-02-29", "2028-03-31", "2028-04-30"]],
  ])("that began on %s grows on the last day of a month that is too short", (from, days) => {
    for (const [index, on] of days.entries()) {
      expect(partsBy(year(from), plus(on, { days: -1 }))).toBe(index)
      expect(partsBy(year(from), on)).toBe(index + 1)
    }
  })

  it("is whole on one day, however the months fall", () => {
    fc.assert(
      fc.property(share, (one) => {
        const whole = wholeOn(one)
        expect(partOn(one, whole)).toBe("1")
        if (one.months > 0) expect(partOn(one, plus(whole, { days: -1 }))).not.toBe("1")
      }),
    )
  })

  it("never shrinks, and its monthly parts sum to the whole for any number of owners", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), (all) => {
        for (const one of all) {
          let before = fraction("0")
          const parts = []
          const first = one.months === 0 ? one.from : plus(one.from, { months: 1 })
          for (let on = first, count = 0; count <= one.months; count += 1, on = nextPartOn(one, on) ?? on) {
            const now = fraction(partOn(one, on))
            const part = subtract(now, before)
            if (part.n !== 0n) parts.push(part)
            before = now
          }
          expect(formatFraction(sum(parts))).toBe("1")
          expect(new Set(parts.map(formatFraction)).size).toBe(1)
        }
        const end = all.map(wholeOn).toSorted().at(-1) ?? ""
        expect(formatFraction(all.map((one) => fraction(partOn(one, end))).reduce(add))).toBe(String(all.length))
      }),
      { numRuns: 30 },
    )
  })

  it("goes by the co-op’s own days, also when its clocks change", () => {
    // In Berlin the clocks go forward on 29 March 2026 and back on 25 October 2026.
    const at = (iso: string) => dateOf(instant(DateTime.fromISO(iso, { zone: "UTC" }).toMillis()), "Europe/Berlin")
    const began = { from: at("2026-02-28T23:30:00Z"), months: 12 }
    expect(began.from).toBe("2026-03-01")
    expect(partOn(began, at("2026-03-31T21:59:59Z"))).toBe("0")
    expect(partOn(began, at("2026-03-31T22:00:00Z"))).toBe("1/12")
    expect(partOn(began, at("2026-10-31T22:59:59Z"))).toBe("7/12")
    expect(partOn(began, at("2026-10-31T23:00:00Z"))).toBe("2/3")
  })
})

describe("what a share weighs in votes", () => {
  it("is the part that is held, all, or nothing until it is whole, as the co-op has chosen", () => {
    const half = year("2026-03-17")
    const weights = (on: string) =>
      (["fractional", "full", "nonvoting"] as const).map((rule) => weightOn(half, on, rule))
    expect(weights("2026-03-17")).toEqual(["0", "1", "0"])
    expect(weights("2026-09-20")).toEqual(["1/2", "1", "0"])
    expect(weights("2027-03-17")).toEqual(["1", "1", "1"])
  })
})
