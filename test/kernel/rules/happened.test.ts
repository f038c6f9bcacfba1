/** The day on which something happened (§7.4a): how people type it, and on which day of the books it counts. */
import { describe, expect, it } from "vitest"
import { datedIn, dateOf, happenedAt, momentOn, readDay, takeDay } from "../../../src/kernel/rules/happened.ts"
import { berlin } from "../../support/time.ts"
import { typed as words } from "../../support/typed.ts"

const zone = "Europe/Berlin"
const now = berlin("2027-01-08T10:00")

describe("the day in a line", () => {
  it.each([
    ["500 EUR from City works on 2026-12-29", "500 EUR from City works", "2026-12-29"],
    ["500 EUR from City works T3 on 2026-12-29", "500 EUR from City works T3", "2026-12-29"],
    ["500 EUR from City works on 2026-12-29 T3", "500 EUR from City works T3", "2026-12-29"],
    ["500 EUR from City works (on 2026-12-29)", "500 EUR from City works", "2026-12-29"],
    ["500 EUR on 2026-12-29 from City works", "500 EUR from City works", "2026-12-29"],
    ["500 EUR am 29.12.2026 von Stadtwerke T3", "500 EUR von Stadtwerke T3", "29.12.2026"],
    ["20 EUR to Bakery for bread on 29 December 2026", "20 EUR to Bakery for bread", "29 December 2026"],
    ["20 EUR to Bakery for bread on Dec 29, 2026", "20 EUR to Bakery for bread", "Dec 29, 2026"],
    ["20 EUR an Bäckerei für Brot am 29. Dezember 2026", "20 EUR an Bäckerei für Brot", "29. Dezember 2026"],
    ["200 EUR on 2026-12-29", "200 EUR", "2026-12-29"],
    ["20 EUR to Bakery for bread on 29 Dec", "20 EUR to Bakery for bread", "29 Dec"],
    ["20 EUR an Bäckerei für Brot am 29.12.", "20 EUR an Bäckerei für Brot", "29.12."],
    ["20 EUR an Bäckerei für Brot am 29. 12. T3", "20 EUR an Bäckerei für Brot T3", "29. 12."],
    ["20 EUR to Bakery for bread yesterday", "20 EUR to Bakery for bread", "yesterday"],
    ["20 EUR to Bakery for bread the day before yesterday", "20 EUR to Bakery for bread", "the day before yesterday"],
    ["500 EUR gestern von Stadtwerke T3", "500 EUR von Stadtwerke T3", "gestern"],
    ["500 EUR from City works last Friday", "500 EUR from City works", "last Friday"],
    ["500 EUR von Stadtwerke am letzten Freitag", "500 EUR von Stadtwerke", "letzten Freitag"],
    ["500 EUR von Stadtwerke vor drei Tagen", "500 EUR von Stadtwerke", "vor drei Tagen"],
    ["500 EUR from City works 2 weeks ago", "500 EUR from City works", "2 weeks ago"],
    ["20 EUR to Bakery for lunch on Monday", "20 EUR to Bakery for lunch", "Monday"],
  ])("%s", (line, rest, typed) => {
    expect(takeDay(line, words)).toEqual({ line: rest, typed })
  })

  it.each([
    "20 EUR to Bakery for bread",
    "20 EUR to Bo for the party on 2026-11-01 in Rome",
    '20 EUR to Bo for "the party on 2026-11-01"',
    "20 EUR an Bo für die Rechnung vom 29.12.2026",
    '20 EUR to Bakery for "lunch on Monday"',
    "20 EUR to Bo for the newspaper of yesterday",
    "20 EUR an Bo für die Zeitung von gestern",
    "20 EUR to Bakery for yesterday",
    "20 EUR to Bo for yesterday's bread",
    "20 EUR to Bakery for lunch next Friday",
    "20 EUR to Bakery for lunch on 3 plates",
  ])("is no part of: %s", (line) => {
    expect(takeDay(line, words)).toEqual({ line, typed: null })
  })
})

describe("the day in a reason", () => {
  it("is taken only as a date, since a reason tells what was wrong", () => {
    expect(takeDay("Booked twice on 2026-12-29", words, "date").typed).toBe("2026-12-29")
    for (const line of ["Booked twice yesterday", "They paid last Friday", "It was due on Monday"])
      expect(takeDay(line, words, "date")).toEqual({ line, typed: null })
    expect(readDay("29 Dec", now, zone, words, "needed")).toMatchObject({ refused: "day-unclear" })
    expect(readDay("29 Dec 2026", now, zone, words, "needed")).toBe("2026-12-29")
  })
})

describe("a day", () => {
  it.each([
    ["2026-12-29", "2026-12-29"],
    ["2026-12-1", "2026-12-01"],
    ["29.12.2026", "2026-12-29"],
    ["29. Dezember 2026", "2026-12-29"],
    ["29th december 2026", "2026-12-29"],
    ["Dec 29, 2026", "2026-12-29"],
    ["3 März 2026", "2026-03-03"],
    ["2027-01-08", "2027-01-08"],
    ["29.12.", "2026-12-29"],
    ["29 Dec", "2026-12-29"],
    ["Dec 29", "2026-12-29"],
    ["29. Dezember", "2026-12-29"],
    ["8 January", "2027-01-08"],
    ["29.2.", "day-none"],
    ["31 November", "day-none"],
    ["9 January", "day-unclear"],
    ["5.2.", "day-unclear"],
    ["1 March", "2026-03-01"],
    ["29.12", "day-unclear"],
    ["3/4", "day-unclear"],
    ["today", "2027-01-08"],
    ["gestern", "2027-01-07"],
    ["the day before yesterday", "2027-01-06"],
    ["last Friday", "2027-01-01"],
    ["letzten Montag", "2027-01-04"],
    ["Monday", "day-unclear"],
    ["3 days ago", "2027-01-05"],
    ["vor einer Woche", "2027-01-01"],
    ["tomorrow", "day-unclear"],
    ["last month", "day-unclear"],
    ["12/29/2026", "day-unclear"],
    ["1.2.27", "day-unclear"],
    ["2026-02-30", "day-none"],
    ["1. Feber 2026", "2026-02-01"],
    ["Dec, 29 2026", "2026-12-29"],
    ["1 Marz 2026", "2026-03-01"],
    ["1 Brumaire 2026", "day-unclear"],
    ["2027-01-09", "day-to-come"],
    ["2016-12-29", "day-long-ago"],
  ])("typed %s is %s", (typed, expected) => {
    const read = readDay(typed, now, zone, words)
    expect(typeof read === "string" ? read : read.refused).toBe(expected)
  })

  it("counts at its noon, and today counts now", () => {
    expect(momentOn("2026-12-29", now, zone)).toBe(berlin("2026-12-29T12:00"))
    expect(momentOn("2027-01-08", now, zone)).toBe(now)
    // The bank's day is ahead of the co-op's. Nothing may lie in the future, so the movement counts at the present moment.
    expect(momentOn("2027-01-09", now, zone)).toBe(now)
  })
})

describe("the books", () => {
  const christmas = momentOn("2026-12-29", now, zone)

  it("have what happened under its day while that day is open", () => {
    expect(datedIn(null, christmas, now, zone)).toEqual({ at: christmas, happened: null })
    expect(datedIn("2026-12-28", christmas, now, zone)).toEqual({ at: christmas, happened: null })
  })

  it("have it under the first open day once its day is closed, with the day on which it happened beside it", () => {
    const dated = datedIn("2026-12-31", christmas, now, zone)
    expect(dated).toEqual({ at: berlin("2027-01-01T12:00"), happened: "2026-12-29" })
    expect(dateOf(happenedAt(dated, zone), zone)).toBe("2026-12-29")
    expect(datedIn("2027-01-07", christmas, now, zone)).toEqual({ at: now, happened: "2026-12-29" })
  })
})
