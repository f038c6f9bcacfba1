/** The days on which banks work. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { bankDayFrom, isBankDay } from "../../../src/treasury/rules/bank-days.ts"

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((after) => DateTime.utc(2000, 1, 1).plus({ days: after }).toFormat("yyyy-MM-dd"))

describe("a day on which banks transfer euros", () => {
  // The closing days that the European Central Bank has published for these years.
  it.each([
    ["2024", ["01-01", "03-29", "04-01", "05-01", "12-25", "12-26"]],
    ["2025", ["01-01", "04-18", "04-21", "05-01", "12-25", "12-26"]],
    ["2026", ["01-01", "04-03", "04-06", "05-01", "12-25"]],
    ["2027", ["01-01", "03-26", "03-29"]],
  ])("is every weekday of %s but these: %j", (year, closed) => {
    const begin = DateTime.utc(Number(year), 1, 1)
    const weekdays = Array.from({ length: begin.daysInYear }, (_, after) => begin.plus({ days: after })).filter(
      ({ weekday }) => weekday <= 5,
    )
    const found = weekdays.map((day) => day.toFormat("yyyy-MM-dd")).filter((day) => !isBankDay(day, "target"))
    expect(found).toEqual(closed.map((day) => `${year}-${day}`))
  })

  it("is the next one after a weekend or a holiday", () => {
    expect(bankDayFrom("2026-11-20", "target")).toBe("2026-11-20")
    expect(bankDayFrom("2026-11-21", "target")).toBe("2026-11-23")
    expect(bankDayFrom("2026-12-25", "target")).toBe("2026-12-28")
    expect(bankDayFrom("2026-04-03", "target")).toBe("2026-04-07")
  })

  it("is never a closed day, never before the day asked for, and at most five days after it", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("target" as const, "swiss" as const), (day, calendar) => {
        const next = bankDayFrom(day, calendar)
        expect(isBankDay(next, calendar)).toBe(true)
        expect(next >= day).toBe(true)
        expect(DateTime.fromISO(next).diff(DateTime.fromISO(day), "days").days).toBeLessThan(6)
      }),
    )
  })
})
