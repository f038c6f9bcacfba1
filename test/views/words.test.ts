import { describe, expect, it } from "vitest"
import { instant } from "../../src/rules/types.ts"
import { loadWords } from "../../src/views/words.ts"

const en = loadWords("en", "Europe/Berlin")
const de = loadWords("de", "Europe/Berlin")
const hour = 3_600_000
const monday = instant(Date.UTC(2026, 10, 23, 17, 0))

describe("words", () => {
  it("say a moment in the co-op's zone", () => {
    expect(en.moment(monday)).toBe("Mon 23 Nov, 18:00")
    expect(de.moment(monday)).toBe("Mo 23.11., 18:00 Uhr")
    expect(en.at("America/New_York").moment(monday)).toBe("Mon 23 Nov, 12:00")
    expect(en.date(monday)).toBe("23 November 2026")
    expect(de.date(monday)).toBe("23. November 2026")
    expect(en.time(monday)).toBe("18:00")
  })

  it("say how far off it is in the largest fitting unit", () => {
    const fromMonday = (milliseconds: number) => en.until(instant(monday + milliseconds), monday)
    expect(fromMonday(96 * hour)).toBe("in 4 days")
    expect(fromMonday(96 * hour - 5000)).toBe("in 4 days")
    expect(fromMonday(24 * hour)).toBe("in 24 hours")
    expect(fromMonday(hour)).toBe("in 60 minutes")
    expect(fromMonday(1000)).toBe("now")
    expect(fromMonday(-2 * hour)).toBe("2 hours ago")
    expect(de.until(instant(monday + 96 * hour), monday)).toBe("in 4 Tagen")
  })

  it("say a duration as it was configured", () => {
    expect(en.duration("P4D")).toBe("4 days")
    expect(en.duration("PT24H")).toBe("24 hours")
    expect(en.duration("P1DT1H30M")).toBe("1 day, 1 hour and 30 minutes")
    expect(en.duration("PT0S")).toBe("0 minutes")
    expect(de.duration("P3DT12H")).toBe("3 Tage und 12 Stunden")
  })

  it("say exact fractions", () => {
    expect(["11/2", "7", "7/3", "1/3", "5/4", "-3/2", "0/1", "14/2"].map((value) => en.fraction(value))).toEqual([
      "5.5",
      "7",
      "2 1/3",
      "1/3",
      "1.25",
      "-1.5",
      "0",
      "7",
    ])
    expect(de.fraction("11/2")).toBe("5,5")
    expect(en.fraction("2469/2")).toBe("1,234.5")
  })

  it("join lists, leaving the commas in their items alone", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c")
    expect(en.list(["x, and y", "z"])).toBe("x, and y and z")
    expect(de.either(["a", "b"])).toBe("a oder b")
    expect(en.number(1234)).toBe("1,234")
  })

  it("that do not exist are reported by their ID, never replaced by English", () => {
    const faults: string[] = []
    const words = loadWords("de", "UTC", (problem) => faults.push(problem))
    expect(words.t("no-such-words")).toBe("⟦no-such-words⟧")
    expect(faults).toEqual(['locales/de.ftl has no message "no-such-words"'])
    expect(() => de.t("no-such-words")).toThrow("no-such-words")
  })
})
