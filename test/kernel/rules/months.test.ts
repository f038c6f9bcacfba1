/** Calendar months and days (§8.3) follow the calendar of the co-op's time zone, also on days on which its clocks change. */
import fc from "fast-check"
import { DateTime } from "luxon"
import { describe, expect, it } from "vitest"
import {
  dayOf,
  daysOf,
  looksLikeMonth,
  month,
  monthBegin,
  monthEnd,
  monthOf,
  monthsFrom,
  nextMonth,
  previousMonth,
  readMonth,
} from "../../../src/kernel/rules/months.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { typed } from "../../support/typed.ts"

// Zones whose clocks change by an hour, by half an hour, at midnight, and not at all.
const zones = [
  ...["Europe/Berlin", "Australia/Lord_Howe", "America/Asuncion", "Africa/Cairo", "America/Havana", "Asia/Kathmandu"],
  "UTC",
]
const months = fc
  .record({ year: fc.integer({ min: 2015, max: 2040 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(`${year}-${String(number).padStart(2, "0")}`))
const anywhere = fc.constantFrom(...zones)

const at = (iso: string, zone: string) => instant(DateTime.fromISO(iso, { zone }).toMillis())

describe("a month", () => {
  it("has as many days as the calendar says, one after the other without a gap", () => {
    fc.assert(
      fc.property(months, anywhere, (one, zone) => {
        const days = daysOf(one, zone)
        expect(days).toHaveLength(DateTime.fromISO(one).daysInMonth ?? 0)
        expect(days[0]?.begin).toBe(monthBegin(one, zone))
        for (const [index, { end }] of days.entries()) expect(end).toBe(days[index + 1]?.begin ?? monthEnd(one, zone))
        expect(monthEnd(one, zone)).toBe(monthBegin(nextMonth(one), zone))
        expect(previousMonth(nextMonth(one))).toBe(one)
      }),
    )
  })

  it.each([
    ["the next day’s midnight comes twice", "2026-10", "America/Havana", "2026-11-01T04:00Z"],
    ["it began without a midnight", "2023-10", "America/Asuncion", "2023-11-01T03:00Z"],
  ])("ends where the next begins, also where %s", (_, one, zone, next) => {
    expect(monthEnd(month(one), zone)).toBe(Date.parse(next))
    expect(monthBegin(nextMonth(month(one)), zone)).toBe(Date.parse(next))
    expect(daysOf(month(one), zone).at(-1)?.end).toBe(Date.parse(next))
  })

  it("has all its moments, and each of its days all of its own", () => {
    fc.assert(
      fc.property(
        months,
        anywhere,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (one, zone, part) => {
          const [begin, end] = [monthBegin(one, zone), monthEnd(one, zone)]
          const moment = instant(Math.min(end - 1, Math.floor(begin + part * (end - begin))))
          expect(monthOf(moment, zone)).toBe(one)
          const day = dayOf(moment, zone)
          expect(daysOf(one, zone)).toContainEqual(day)
          expect(day.begin <= moment && moment < day.end).toBe(true)
        },
      ),
    )
  })

  it("has a 29th of February in leap years, and days of other lengths when the clocks change", () => {
    expect(daysOf(month("2028-02"), "Europe/Berlin")).toHaveLength(29)
    expect(daysOf(month("2100-02"), "Europe/Berlin")).toHaveLength(28)
    const hours = (one: string, zone: string) =>
      new Set(daysOf(month(one), zone).map(({ begin, end }) => (end - begin) / 3_600_000))
    expect(hours("2026-10", "Europe/Berlin")).toEqual(new Set([24, 25]))
    expect(hours("2026-03", "Europe/Berlin")).toEqual(new Set([24, 23]))
    expect(hours("2026-10", "Australia/Lord_Howe")).toEqual(new Set([24, 23.5]))
    expect(hours("2026-10", "Asia/Kathmandu")).toEqual(new Set([24]))
  })

  it("has its days in every year there is, and ends the question where a moment lies beyond them", () => {
    for (const at of [Date.UTC(-900, 0, 1, 12), Date.UTC(33_000, 5, 1, 12)].map(instant)) {
      const { begin, end } = dayOf(at, "Europe/Berlin")
      expect([begin <= at && at < end, end - begin]).toEqual([true, 24 * 60 * 60_000])
    }
    for (const at of [9e15, -9e15, Number.MAX_SAFE_INTEGER].map(instant))
      expect(dayOf(at, "Europe/Berlin").end).toBeGreaterThan(dayOf(at, "Europe/Berlin").begin)
  })

  it("is one of a row", () => {
    expect(monthsFrom(month("2026-11"), month("2027-02"))).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"])
    expect(monthsFrom(month("2026-11"), month("2026-10"))).toEqual([])
  })
})

describe("a month as people type it", () => {
  const zone = "Europe/Berlin"
  const now = at("2026-11-20T18:00", zone)

  it.each(["2026-11", "2026-1", "11.2026", "1/2026", "2026/10", "2026–10", " 2026-10 "])("is read: %s", (text) => {
    expect(looksLikeMonth(text, typed)).toBe(true)
    expect(readMonth(text, now, zone, typed)).toMatch(/^2026-\d\d$/)
  })

  it.each([
    ["November", "2026-11"],
    ["nov.", "2026-11"],
    ["Oktober", "2026-10"],
    ["MÄRZ", "2026-03"],
    ["December", "2025-12"],
    ["last month", "2026-10"],
    ["letzten Monat", "2026-10"],
    ["this  month", "2026-11"],
    ["December 2024", "2024-12"],
    ["Okt. 2026", "2026-10"],
  ])("may be in words, and is without its year the last that has begun: %s", (text, expected) => {
    expect(looksLikeMonth(text, typed)).toBe(true)
    expect(readMonth(text, now, zone, typed)).toBe(expected)
  })

  it.each([
    ["2026-13", "month-unreadable"],
    ["2026-00", "month-unreadable"],
    ["Brumaire", "month-unreadable"],
    ["November November", "month-unreadable"],
    ["December 2026", "month-to-come"],
    ["2026-12", "month-to-come"],
    ["9999-12", "month-to-come"],
  ])("is not: %s", (text, refused) => {
    expect(readMonth(text, now, zone, typed)).toMatchObject({ refused })
  })

  it("begins by the co-op's clock, not by another's", () => {
    const newYear = at("2026-12-31T23:30", "UTC")
    expect(readMonth("2027-01", newYear, "UTC", typed)).toMatchObject({ refused: "month-to-come" })
    expect(readMonth("2027-01", newYear, zone, typed)).toBe("2027-01")
  })
})
