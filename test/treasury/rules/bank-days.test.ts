/** The days on which banks work. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import { type BankCalendar, bankDayAfter, bankDayFrom, isBankDay } from "../../../src/treasury/rules/bank-days.ts"

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((after) => DateTime.utc(2000, 1, 1).plus({ days: after }).toFormat("yyyy-MM-dd"))

/** The weekdays of a year on which banks are closed. */
function closedIn(year: string, calendar: BankCalendar): string[] {
  const begin = DateTime.utc(Number(year), 1, 1)
  return Array.from({ length: begin.daysInYear }, (_, after) => begin.plus({ days: after }))
    .filter(({ weekday }) => weekday <= 5)
    .map((day) => day.toFormat("yyyy-MM-dd"))
    .filter((day) => !isBankDay(day, calendar))
    .map((day) => day.slice(5))
}

describe("a day on which banks of one country work", () => {
  // As the Federal Reserve, the British government and SIX publish them for these years.
  it.each([
    ["us", "2026", "01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25"],
    ["us", "2027", "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25"],
    ["uk", "2026", "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
    ["uk", "2027", "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
    ["uk", "2028", "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"],
    ["swiss", "2026", "01-01 01-02 04-03 04-06 05-01 05-14 05-25 12-25"],
  ] as const)("is, in the calendar %s of %s, every weekday but these: %s", (calendar, year, closed) => {
    expect(closedIn(year, calendar).join(" ")).toBe(closed)
  })

  it("follows the day before it, even if that is one too", () => {
    expect(bankDayAfter("2026-11-20", "us")).toBe("2026-11-23")
    expect(bankDayAfter("2026-11-25", "us")).toBe("2026-11-27")
    expect(bankDayAfter("2026-12-24", "uk")).toBe("2026-12-29")
  })
})

describe("a day on which banks transfer euros", () => {
  // The closing days that the European Central Bank has published for these years.
  it.each([
    ["2024", ["01-01", "03-29", "04-01", "05-01", "12-25", "12-26"]],
    ["2025", ["01-01", "04-18", "04-21", "05-01", "12-25", "12-26"]],
    ["2026", ["01-01", "04-03", "04-06", "05-01", "12-25"]],
    ["2027", ["01-01", "03-26", "03-29"]],
  ])("is every weekday of %s but these: %j", (year, closed) => {
    expect(closedIn(year, "target")).toEqual(closed)
  })

  it("is the next one after a weekend or a holiday", () => {
    expect(bankDayFrom("2026-11-20", "target")).toBe("2026-11-20")
    expect(bankDayFrom("2026-11-21", "target")).toBe("2026-11-23")
    expect(bankDayFrom("2026-12-25", "target")).toBe("2026-12-28")
    expect(bankDayFrom("2026-04-03", "target")).toBe("2026-04-07")
  })

  it("is never a closed day, never before the day asked for, and at most five days after it", () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom("target" as const, "swiss" as const, "us" as const, "uk" as const),
        (day, calendar) => {
          const next = bankDayFrom(day, calendar)
          expect(isBankDay(next, calendar)).toBe(true)
          expect(next >= day).toBe(true)
          expect(DateTime.fromISO(next).diff(DateTime.fromISO(day), "days").days).toBeLessThan(6)
        },
      ),
    )
  })
})
