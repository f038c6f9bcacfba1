/** How people say a moment ahead: a length, a day, a time of day, or a day and a time. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  comingMoment,
  lengthAfter,
  momentAt,
  nextTime,
  wordsOfMoment,
} from "../../../src/kernel/rules/coming-moment.ts"
import { berlin } from "../../support/time.ts"
import { typed } from "../../support/typed.ts"

const zone = "Europe/Berlin"
/** A Friday. */
const today = "2026-11-20"
const read = (text: string) => comingMoment(text, today, typed)

describe("a moment ahead", () => {
  it.each([
    ["18:00", null, "18:00"],
    ["at 6 pm", null, "18:00"],
    ["until 6:30pm", null, "18:30"],
    ["12am", null, "0:00"],
    ["um 18 Uhr", null, "18:00"],
    ["18.30 Uhr", null, "18:30"],
    ["18.30", null, "18:30"],
    ["noon", null, "12:00"],
    ["tomorrow", "2026-11-21", null],
    ["tomorrow 9:00", "2026-11-21", "9:00"],
    ["9:00 tomorrow", "2026-11-21", "9:00"],
    ["on Friday, at 9 am", "2026-11-27", "9:00"],
    ["bis zum 24.12. um 9 Uhr", "2026-12-24", "9:00"],
    ["24.12.2027", "2027-12-24", null],
    ["in 3 days", "2026-11-23", null],
    ["in zwei Wochen mittags", "2026-12-04", "12:00"],
    ["2026-12-24T09:00", "2026-12-24", "9:00"],
    ["2026-12-24 9 pm", "2026-12-24", "21:00"],
    ["the end of the month 18:00", "2026-11-30", "18:00"],
  ])("is a day, a time or both: %s", (text, day, time) => {
    const [hour, minute] = time === null ? [] : time.split(":").map(Number)
    expect(read(text)).toEqual({ day, time: time === null ? null : { hour, minute } })
  })

  it.each([
    ["in 2 hours", 120, "minutes"],
    ["2h", 120, "minutes"],
    ["for 1.5 hours", 90, "minutes"],
    ["in an hour", 60, "minutes"],
    ["half an hour", 30, "minutes"],
    ["20 min", 20, "minutes"],
    ["in einer Stunde", 60, "minutes"],
    ["in einer halben Stunde", 30, "minutes"],
    ["1,5 Stunden", 90, "minutes"],
    ["3 days", 3, "days"],
    ["two weeks.", 2, "weeks"],
    ["um 3 Tage", 3, "days"],
  ])("is a length: %s", (text, many, unit) => {
    expect(read(text)).toEqual({ length: { many, unit } })
  })

  it.each([
    "",
    "soon",
    "25:00",
    "18:61",
    "13 pm",
    "31 November",
    "31 November 18:00",
    "2026-02-30",
    "Friday or Saturday",
    // This could be 10 December as well.
    "10.12",
  ])("is none: %j", (text) => {
    expect(read(text)).toBeNull()
  })

  it("is read in no time, whatever was typed", () => {
    const word = fc.constantFrom(
      "in",
      "two",
      "18:00",
      "Friday",
      "24.12.",
      ",",
      "half",
      "an",
      "hour",
      "at",
      "pm",
      "Uhr",
      "the",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3000 }), (words) => {
        read(words.join(" "))
        const many = wordsOfMoment(words, typed)
        expect(many).toBeGreaterThanOrEqual(1)
        expect(many).toBeLessThanOrEqual(8)
        if (many > 1) expect(comingMoment(words.slice(0, many).join(" "), "2028-01-01", typed)).not.toBeNull()
      }),
      { numRuns: 50 },
    )
  })
})

describe("the words before a question", () => {
  it.each([
    [1, "18:00 Who stays?"],
    [1, "soonish Who stays?"],
    [2, "tomorrow 9:00 Who stays?"],
    [3, "in 2 hours Who stays?"],
    [1, "Friday Who stays?"],
    [2, "2 hours"],
    [1, "18:00 Friday or Saturday?"],
    [3, "18:00 on Friday Who stays?"],
    [7, "the day after tomorrow at 6 pm who stays?"],
    [1, "Freitag Mittagessen?"],
    [1, `18:00 ${"a".repeat(10_000)}`],
    [1, ""],
  ])("that name a moment are %i in “%s”", (many, line) => {
    expect(wordsOfMoment(line.split(" "), typed)).toBe(many)
  })
})

describe("the clock", () => {
  it("shows the same time some days later, also where it is put back in between", () => {
    const before = berlin("2026-10-24T18:00")
    expect(lengthAfter(before, { many: 2, unit: "days" }, zone)).toBe(berlin("2026-10-26T18:00"))
    expect(lengthAfter(before, { many: 120, unit: "minutes" }, zone)).toBe(berlin("2026-10-24T20:00"))
    expect(momentAt("2026-10-25", { hour: 18, minute: 5 }, zone)).toBe(berlin("2026-10-25T18:05"))
  })

  it("shows a time of day next within a day, and then shows it", () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(minute, minute, (now, then) => {
        const start = berlin("2026-11-20T00:00")
        const from = lengthAfter(start, { many: now, unit: "minutes" }, zone)
        const next = nextTime(from, { hour: Math.floor(then / 60), minute: then % 60 }, zone)
        expect(next - from).toBeGreaterThan(0)
        expect(next - from).toBeLessThanOrEqual(24 * 3_600_000)
        expect(((next - start) / 60_000) % 1440).toBe(then)
      }),
    )
  })
})
