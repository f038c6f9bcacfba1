import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, isRefused } from "../../../src/kernel/rules/types.ts"
import { mayPromise, readTaskRequest } from "../../../src/tasks/rules/request.ts"
import { reader as words } from "../../support/typed.ts"

const reader = { ...words("en"), task: null, newest: 5, example: "2026-12-20", today: "2026-11-20" }
const read = (line: string, text = "", rest: Partial<{ task: number | null; language: string }> = {}) =>
  readTaskRequest(line, text, { ...reader, ...rest })

describe("a new task", () => {
  it("has a title, and a text on the lines below", () => {
    expect(read("new A website")).toEqual({ do: "new", title: "A website", text: "" })
    expect(read("New A website for T3", "With\ncalendar")).toEqual({
      do: "new",
      title: "A website for T3",
      text: "With\ncalendar",
    })
    expect(read("neu Eine Website")).toMatchObject({ do: "new", title: "Eine Website" })
    expect(read("new", "A website\n\nWith calendar")).toEqual({ do: "new", title: "A website", text: "With calendar" })
  })

  it("gets its number from the co-op", () => {
    expect(read("T3 new A website")).toMatchObject({ refused: "task-new-numbered", typed: "T3" })
  })
})

describe("a deed on a task", () => {
  it.each([
    ["T3", { do: "show", task: 3 }],
    ["t3.", { do: "show", task: 3 }],
    ["T3 evaluate", { do: "evaluate", task: 3 }],
    ["3 evaluate", { do: "evaluate", task: 3 }],
    ["#3 evaluate", { do: "evaluate", task: 3 }],
    ["evaluate T3", { do: "evaluate", task: 3 }],
    ["bewerten t3", { do: "evaluate", task: 3 }],
    ["T3 join", { do: "join", task: 3 }],
    ["mitarbeiten T3", { do: "join", task: 3 }],
    ["T12 Aussteigen", { do: "quit", task: 12 }],
    ["T3 aufho\u0308ren", { do: "quit", task: 3 }],
    ["done T3", { do: "done", task: 3 }],
    ["T3 fertig", { do: "done", task: 3 }],
    ["T3 agree", { do: "agree", task: 3, offer: null }],
    ["T3 agree 2", { do: "agree", task: 3, offer: 2 }],
    ["agree T3 #2", { do: "agree", task: 3, offer: 2 }],
    ["T3 agree to offer 2", { do: "agree", task: 3, offer: 2 }],
    ["T3 annehmen Angebot 2.", { do: "agree", task: 3, offer: 2 }],
    ["T3 decline", { do: "decline", task: 3, reason: "" }],
    ["T3 ablehnen Zu teuer", { do: "decline", task: 3, reason: "Zu teuer" }],
    ["cancel T3 No need any more", { do: "cancel", task: 3, reason: "No need any more" }],
  ])("%s", (line, request) => {
    expect(read(line)).toEqual(request)
  })

  it("gives its reason on several lines", () => {
    expect(read("T3 decline Too dear", "and too late")).toEqual({
      do: "decline",
      task: 3,
      reason: "Too dear\nand too late",
    })
  })

  it("means the task of the room where none is named", () => {
    expect(read("agree 2", "", { task: 7 })).toEqual({ do: "agree", task: 7, offer: 2 })
    expect(read("T3 agree 2", "", { task: 7 })).toMatchObject({ task: 3 })
    expect(read("agree 2")).toEqual({ refused: "task-which", task: "T5", typed: "agree" })
  })

  it.each([
    ["T3 evaluate it", "task-left-over"],
    ["T3 agree two", "task-left-over"],
    ["T3 agree 1 2", "task-left-over"],
    ["T3 paint", "task-unknown-deed"],
    ["3x evaluate", "task-unknown-deed"],
    ["T0", "task-unknown-deed"],
    ["evaluate", "task-which"],
  ])("is not guessed: %s", (line, refused) => {
    expect(read(line)).toMatchObject({ refused })
  })
})

describe("an offer", () => {
  it.each([
    ["T3 offer 1000 EUR 2026-12-15", "1000 EUR", "2026-12-15", ""],
    ["T3 offer 2026-12-15 1000 EUR", "1000 EUR", "2026-12-15", ""],
    ["offer T3 1,000.50EUR 2026-12-15 With a calendar", "1,000.50EUR", "2026-12-15", "With a calendar"],
    ["T3 offer 2026-12-15 1,000.50 EUR With a calendar", "1,000.50 EUR", "2026-12-15", "With a calendar"],
    ["T3 offer 2026-12-15 1000 With 2 calendars", "1000", "2026-12-15", "With 2 calendars"],
    ["T3 offer 2026-12-15 € 1 200 500 With", "€ 1 200 500", "2026-12-15", "With"],
    ["T3 angebot 500 € bis 15.12.2026", "500 €", "2026-12-15", ""],
    ["T3 angebot 500 € bis zum 5. 1. 2027, mit Kalender", "500 €", "2027-01-05", "mit Kalender"],
    ["T3 offer 500 EUR by 2026-12-15", "500 EUR", "2026-12-15", ""],
    ["T3 offer 500 EUR 24 December", "500 EUR", "2026-12-24", ""],
    ["T3 offer 500 EUR by 24th Dec, 2027 With a calendar", "500 EUR", "2027-12-24", "With a calendar"],
    ["T3 offer 500 EUR December 24", "500 EUR", "2026-12-24", ""],
    ["T3 Angebot 500 EUR bis 24. Dezember Mit Kalender", "500 EUR", "2026-12-24", "Mit Kalender"],
    ["T3 Angebot 500 EUR 24.12.", "500 EUR", "2026-12-24", ""],
    ["T3 offer 500 EUR 2 January", "500 EUR", "2027-01-02", ""],
    ["T3 offer 500 EUR in 3 weeks With 2 calendars", "500 EUR", "2026-12-11", "With 2 calendars"],
    ["T3 Angebot 500 EUR in drei Wochen", "500 EUR", "2026-12-11", ""],
    ["T3 Angebot 500 EUR in einem Monat", "500 EUR", "2026-12-20", ""],
    ["T3 offer 500 EUR next friday", "500 EUR", "2026-11-27", ""],
    ["T3 Angebot 500 EUR bis nächsten Montag", "500 EUR", "2026-11-23", ""],
    ["T3 offer 500 EUR tomorrow", "500 EUR", "2026-11-21", ""],
    ["T3 offer by the day after tomorrow 500 EUR", "500 EUR", "2026-11-22", ""],
    ["T3 offer 500 EUR end of month", "500 EUR", "2026-11-30", ""],
    ["T3 Angebot Ende des Monats 500 EUR", "500 EUR", "2026-11-30", ""],
    ["T3 offer 500 EUR 2026-12-15 and not tomorrow", "500 EUR", "2026-12-15", "and not tomorrow"],
    ["T3 offer 500 EUR 2026–12–15", "500 EUR", "2026-12-15", ""],
    ["T3 offer -5 EUR 2026-12-15", "-5 EUR", "2026-12-15", ""],
    ["T3 offer lots of money 2026-12-15", "lots of money", "2026-12-15", ""],
  ])("%s", (line, amount, date, text) => {
    expect(read(line)).toEqual({ do: "offer", task: 3, amount, date, text })
  })

  it("goes on below", () => {
    expect(read("T3 offer 500 EUR 2026-12-15 With", "calendar")).toMatchObject({ text: "With\ncalendar" })
  })

  it.each([
    ["T3 offer 500 EUR", "task-offer-no-date"],
    ["T3 offer 500 EUR 3/4", "task-offer-no-date"],
    ["T3 offer 500 EUR 31 November", "task-no-such-date"],
    ["T3 offer 500 EUR 31.11.", "task-no-such-date"],
    ["T3 offer 15.12 EUR", "task-offer-no-date"],
    ["T3 offer", "task-offer-no-date"],
    ["T3 offer 2026-12-15", "task-offer-no-price"],
    ["T3 offer 2026-12-15 500 pages for 200 EUR", "task-offer-no-price"],
    ["T3 offer 2026-12-15 2 pages, 20€ each", "task-offer-no-price"],
    ["T3 offer 2026-12-15 2 pages for $20", "task-offer-no-price"],
    ["T3 offer 2026-12-15 2 pages, 1.234 EUR each", "task-offer-no-price"],
    ["T3 offer 1000 EUR net 2026-12-15", "task-left-over"],
    ["T3 offer 500 EUR 2026-02-30", "task-no-such-date"],
    ["T3 offer 500 EUR 31.11.2026", "task-no-such-date"],
  ])("is not guessed: %s", (line, refused) => {
    expect(read(line)).toMatchObject({ refused })
  })

  it("is for a day from today, and two years ahead at most", () => {
    const now = instant(Date.parse("2026-11-20T23:30:00Z"))
    const on = (date: string) => mayPromise(date, now, "Europe/Berlin")
    expect(on("2026-11-21")).toBeNull()
    expect(on("2026-11-20")).toMatchObject({ refused: "task-date-over", earliestDay: "2026-11-21" })
    expect(on("2028-11-21")).toBeNull()
    expect(on("2028-11-22")).toMatchObject({ refused: "task-date-far", latestDay: "2028-11-21" })
    expect(on("9999-12-31")).toMatchObject({ refused: "task-date-far" })
  })
})

describe("a ratio", () => {
  it.each([
    ["T3 share @ana 2 @ben 1", null],
    ["share T3 2 @ana 1 @ben", null],
    ["T3 share @ana=2, @ben=1", null],
    ["T3 anteile @ana 2 und @ben 1", null],
    ["T3 share workers @ana 2 @ben 1", "workers"],
    ["T3 share @ana 2 @ben 1 evaluators", "evaluators"],
    ["T3 anteile bewertende @ana 2 @ben 1", "evaluators"],
  ])("%s", (line, role) => {
    const parts = [
      ["@ana", 2],
      ["@ben", 1],
    ]
    expect(read(line)).toEqual({ do: "share", task: 3, role, parts })
  })

  it.each(["", "@ana", "@ana 2 @ben", "@ana 2.5 @ben 1", "@ana -1", "2 1", "@ana @ben", "workers evaluators @ana 1"])(
    "is not guessed: share %s",
    (rest) => {
      expect(read(`T3 share ${rest}`)).toMatchObject({ refused: "task-share-unreadable" })
    },
  )
})

describe("a task's income", () => {
  it("is divided among fifty people at most, since the bot looks up each of them", () => {
    const shares = (people: number) => read(`T3 share ${"@ana 2 ".repeat(people)}`)
    expect(shares(50)).toMatchObject({ do: "share" })
    expect(shares(51)).toEqual({ refused: "task-share-too-many", most: 50, task: "T3" })
  })
})

describe("any line", () => {
  it("is understood or refused, in a time that grows with its length alone", () => {
    const word = fc.constantFrom(
      "T3",
      "new",
      "offer",
      "agree",
      "share",
      "1000",
      "EUR",
      "2026-12-15",
      "@ana",
      "2",
      "bis",
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), fc.string(), (words, text) => {
        const request = read(words.join(" "), text)
        expect(isRefused(request) || "do" in request).toBe(true)
      }),
    )
    for (const piece of ["T3 ", "1 ", "2026-", "1.", " @a 1", "bis "])
      expect(read(`T3 offer ${piece.repeat(4000)}`)).toBeDefined()
  })
})
