/** How the lines of `!hours` are read (§18.2). Today is Monday, 30 November 2026. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { amountAt } from "../../../src/hours/rules/amount.ts"
import { readHours, typedHours } from "../../../src/hours/rules/asked.ts"
import { dayFor } from "../../../src/hours/rules/day.ts"
import { clockText } from "../../../src/hours/rules/hours.ts"
import { inRanges } from "../../../src/hours/rules/ranges.ts"
import { severalDays } from "../../../src/hours/rules/several-days.ts"
import { typed } from "../../support/typed.ts"

const today = "2026-11-30"
const read = (text: string) => readHours(text, today, typed)

describe("how long somebody worked", () => {
  it.each([
    ["7.5", 450],
    ["7,5", 450],
    ["7:30", 450],
    ["7h30", 450],
    ["7h", 420],
    ["7 h", 420],
    ["7.25 Stunden", 435],
    ["90 min", 90],
    ["90m", 90],
    ["7 h 20 min", 440],
    ["7h 20min", 440],
    ["0:05", 5],
    ["7.33", 440],
  ])("is read from %s", (text, minutes) => {
    expect(amountAt(text.split(" "), typed)).toEqual({ minutes, words: text.split(" ").length })
  })

  it("is not guessed where a point can be a colon", () => {
    expect(amountAt(["7.30"], typed)).toMatchObject({ minutes: "unclear" })
    expect(amountAt(["7,45", "h"], typed)).toMatchObject({ minutes: 447 })
    expect(amountAt(["oven"], typed)).toBeNull()
  })

  it("is read back from how it is written, for any whole minutes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 }), (minutes) => {
        expect(amountAt([clockText(minutes)], typed)).toEqual({ minutes, words: 1 })
      }),
    )
  })
})

describe("a line of hours", () => {
  it.each([
    ["7.5", { minutes: 450, day: null, kind: null, task: null, text: "" }],
    ["7.5 yesterday T3 fixed the oven", { minutes: 450, day: "yesterday", task: 3, text: "fixed the oven" }],
    ["8 on Monday leave", { minutes: 480, day: "Monday", kind: "leave", text: "" }],
    ["8 am Montag Urlaub", { minutes: 480, day: "Montag", kind: "leave" }],
    ["yesterday 7:30", { minutes: 450, day: "yesterday" }],
    ["sick 8", { minutes: 480, kind: "sick" }],
    ["7,5 27.11. T12: bread for 3 shops", { minutes: 450, day: "27.11.", task: 12, text: "bread for 3 shops" }],
    ["3 days ago 6", { minutes: 360, day: "3 days ago" }],
    ["6 27 November 2026 dough", { minutes: 360, day: "27 November 2026", text: "dough" }],
    ["2 fixed the oven on Friday", { minutes: 120, day: null, text: "fixed the oven on Friday" }],
  ])("is read from %s", (text, said) => {
    expect(read(text)).toMatchObject({ do: "enter", typed: said })
  })

  it.each([
    ["8 leave 24.12. to 31.12.", "to 31.12."],
    ["8 leave 24.12. - 31.12.", "- 31.12."],
    ["8 leave 24.12.-31.12.", "24.12.-31.12."],
    ["8 Urlaub vom 24.12. bis 31.12.", "vom 24.12. bis 31.12."],
    ["8 leave next week", "next week"],
    ["8 krank die ganze Woche", "die ganze Woche"],
    ["8 sick since Monday", "since Monday"],
    ["8 yesterday and today", "and today"],
    ["8 from Monday to Friday", "from Monday to Friday"],
  ])("is for one day, which %s is not", (text, more) => {
    const said = typedHours(text, today, typed)
    expect(severalDays(said, said.kind ?? "worked", today, typed)).toBe(more)
  })

  it.each([
    "7.5 yesterday fixed the oven",
    "2 bread for Friday",
    "2 plan of next week",
    "8 on Monday leave",
    "8 sick flu",
    "4 leave until noon",
    "3 yesterday and the door",
  ])("is for one day in %s", (text) => {
    const said = typedHours(text, today, typed)
    expect(severalDays(said, said.kind ?? "worked", today, typed)).toBeNull()
  })

  it("keeps the lines of its text", () => {
    expect(typedHours("7.5\nfixed the oven\nand the door", today, typed).text).toBe("fixed the oven\nand the door")
  })

  it.each([
    ["", { do: "show" }],
    ["November", { do: "month" }],
    ["2026-10", { do: "month" }],
    ["@ana", { do: "person", person: "@ana", month: null }],
    ["H12", { do: "line", number: 12 }],
    ["H12 6.5", { do: "change", number: 12 }],
    ["h12 drop", { do: "drop", numbers: [12] }],
    ["drop H12 H14", { do: "drop", numbers: [12, 14] }],
    ["start T3 oven", { do: "start" }],
    ["stop", { do: "stop" }],
    ["stop drop", { do: "stop-drop" }],
    ["approve", { do: "approve", numbers: [], people: [], seen: null }],
    ["approve 41:30", { do: "approve", seen: 2490 }],
    ["approve H12 and H14-H16", { do: "approve", numbers: [12, 14, 15, 16] }],
    ["approve ben", { do: "approve", people: ["ben"] }],
    ["approve -1:00", { do: "approve", seen: -60 }],
    ["approve 7.30", { do: "unknown", of: "approve" }],
    ["drop it", { do: "unknown", of: "drop" }],
    ["approve @ana", { do: "approve", people: ["@ana"] }],
    ["freigeben alle", { do: "approve", numbers: [], people: [] }],
    ["contest H12 because it was Sunday", { do: "contest", number: 12, reason: "it was Sunday" }],
    ["H12 contest: it was Sunday", { do: "contest", number: 12, reason: "it was Sunday" }],
    ["contest", { do: "contest", number: null }],
    ["export 2026-11 all", { do: "export", month: "2026-11", all: true, person: null }],
    ["export last month @ana", { do: "export", month: "last month", person: "@ana" }],
    ["sick", { do: "enter" }],
    ["some bread", { do: "unknown" }],
  ])("%s is understood", (text, asked) => {
    expect(read(text)).toMatchObject(asked)
  })

  it("never fails, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)))
  })
})

describe("the day", () => {
  it.each([
    ["yesterday", "worked", "2026-11-29"],
    ["Friday", "worked", "2026-11-27"],
    ["Friday", "leave", "2026-12-04"],
    ["last Friday", "leave", "2026-11-27"],
    ["27.11.", "worked", "2026-11-27"],
    ["24 December", "leave", "2026-12-24"],
    ["20 November", "leave", "2026-11-20"],
    ["2026-11-02", "sick", "2026-11-02"],
    ["tomorrow", "leave", "2026-12-01"],
  ] as const)("%s of %s hours is %s", (text, kind, day) => {
    expect(dayFor(text, kind, today, typed)).toBe(day)
  })

  it.each([
    ["Monday", "worked", "hours-day-unclear"],
    ["tomorrow", "worked", "hours-day-to-come"],
    ["2028-01-01", "leave", "hours-day-to-come"],
    ["2020-01-01", "worked", "hours-day-long-ago"],
    ["31 November", "worked", "hours-day-none"],
  ] as const)("%s of %s hours is refused", (text, kind, refused) => {
    expect(dayFor(text, kind, today, typed)).toMatchObject({ refused })
  })
})

it("many lines are named by ranges", () => {
  expect(inRanges(["H3", "H1", "H2", "H9", "H11", "H12"])).toBe("H1–H3, H9, H11, H12")
})
