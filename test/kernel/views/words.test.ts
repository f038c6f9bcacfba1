import { describe, expect, it } from "vitest"
import { instant } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

const en = loadWords("en", "Europe/Berlin")
const de = loadWords("de", "Europe/Berlin")
const hour = 3_600_000
const monday = instant(Date.UTC(2026, 10, 23, 17, 0))
const july = instant(Date.UTC(2026, 6, 20, 17, 0))

describe("words", () => {
  it("say a moment in the co-op's zone", () => {
    expect(en.moment(monday)).toBe("Mon 23 Nov, 18:00 CET")
    expect(de.moment(monday)).toBe("Mo 23.11., 18:00 MEZ")
    expect(en.at("America/New_York").moment(monday)).toBe("Mon 23 Nov, 12:00 EST")
    expect(en.date(monday)).toBe("23 November 2026")
    expect(de.date(monday)).toBe("23. November 2026")
    expect(en.time(monday)).toBe("18:00 CET")
    expect(de.time(monday)).toBe("18:00 MEZ")
  })

  it.each([
    ["Europe/Berlin", "18:00 CET", "19:00 CEST", "18:00 MEZ", "19:00 MESZ"],
    ["Europe/London", "17:00 GMT", "18:00 BST", "17:00 UTC", "18:00 UTC+1"],
    ["America/New_York", "12:00 EST", "13:00 EDT", "12:00 UTC-5", "13:00 UTC-4"],
    ["Australia/Sydney", "04:00 AEDT", "03:00 AEST", "04:00 UTC+11", "03:00 UTC+10"],
    ["Asia/Kolkata", "22:30 UTC+5:30", "22:30 UTC+5:30", "22:30 UTC+5:30", "22:30 UTC+5:30"],
    ["UTC", "17:00 UTC", "17:00 UTC", "17:00 UTC", "17:00 UTC"],
  ])("name the zone %s in winter and in summer, in the reader's language", (zone, ...expected) => {
    const said = [en, de].flatMap((words) => [monday, july].map((at) => words.at(zone).time(at)))
    expect(said).toEqual(expected)
    expect([en, de].flatMap((words) => [monday, july].map((at) => words.at(zone).moment(at).slice(-7)))).toEqual(
      expected.map((time) => time.slice(-7)),
    )
  })

  it("name the place whose clock a deadline follows, and the hour that this clock shows twice", () => {
    expect(en.deadline(monday)).toBe("Mon 23 Nov, 18:00 (Berlin)")
    expect(de.at("Europe/Vienna").deadline(monday)).toBe("Mo 23.11., 18:00 (Wien)")
    expect(en.at("America/Argentina/Buenos_Aires").deadline(monday)).toBe("Mon 23 Nov, 14:00 (Buenos Aires)")
    expect(en.at("Etc/GMT+5").deadline(monday)).toBe("Mon 23 Nov, 12:00 (UTC-5)")
    expect(en.at("UTC").deadline(monday)).toBe("Mon 23 Nov, 17:00 (UTC)")
    const twice = instant(Date.UTC(2026, 9, 25, 0, 30))
    expect(en.deadline(twice)).toBe("Sun 25 Oct, 02:30 (CEST, Berlin)")
    expect(en.deadline(instant(twice + hour))).toBe("Sun 25 Oct, 02:30 (CET, Berlin)")
  })

  it.each([en, de])("never call two different times by one name", (words) => {
    const zones = [...Intl.supportedValuesOf("timeZone"), "UTC", "Etc/GMT+5"]
    const hours = new Map<string, Set<string>>()
    for (const zone of zones)
      for (const at of [monday, july]) {
        const [name = "", hour] = words.at(zone).time(at).split(" ").reverse()
        const season = `${name} ${at}`
        hours.set(season, (hours.get(season) ?? new Set()).add(String(hour)))
      }
    expect(Array.from(hours).filter(([, said]) => said.size > 1)).toEqual([])
    expect(Array.from(hours.keys()).filter((season) => season.startsWith("GMT+"))).toEqual([])
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
    expect(faults).toEqual(['locales/de has no message "no-such-words"'])
    expect(() => de.t("no-such-words")).toThrow("no-such-words")
  })
})
