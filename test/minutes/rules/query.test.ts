import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { minutesSubjects } from "../../../src/kernel/rules/minuted/subjects.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { type Asked, readMinutesQuery } from "../../../src/minutes/rules/query.ts"
import { subjectsInWords } from "../../../src/minutes/views/minutes.ts"
import { typed as known } from "../../support/typed.ts"

const now = instant(Date.parse("2026-11-20T17:00:00Z"))
const read = (text: string, own = false) =>
  readMinutesQuery(text, { zone: "Europe/Berlin", now, private: own, typed: known })
const query = (text: string) => (read(text) as Asked).query
const at = (iso: string) => Date.parse(iso)

describe("what is asked of the minutes", () => {
  it("is the newest where nothing more is said", () => {
    expect(query("")).toEqual({ of: "newest" })
    expect(query("  ")).toEqual({ of: "newest" })
  })

  it.each(["12", "#12", "no. 12", "No 12", "Nr. 12", "nr.12"])("is one record by its number: %s", (text) => {
    expect(query(text)).toEqual({ of: "record", number: 12 })
  })

  it.each(["12-20", "12 - 20", "12–20", "12—20", "12..20", "12…20", "12 bis 20", "12 to 20"])(
    "is records by their numbers, whatever dash a phone makes of it: %s",
    (text) => {
      expect(query(text)).toEqual({ of: "range", from: 12, to: 20 })
    },
  )

  it.each(["2026-11-09", "2026-11-9", "2026–11–09", "9.11.2026", "09.11.2026", "9. 11. 2026"])(
    "is a day in the co-op's zone, as the standard writes it and as it is written in German: %s",
    (text) => {
      const day = { from: at("2026-11-08T23:00:00Z"), last: at("2026-11-09T22:59:59.999Z") }
      expect(query(text)).toEqual({ of: "day", ...day })
    },
  )

  it.each(["2026-10", "10.2026", "10. 2026", "2026–10"])("is a month, daylight saving included: %s", (text) => {
    const month = { from: at("2026-09-30T22:00:00Z"), last: at("2026-10-31T22:59:59.999Z") }
    expect(query(text)).toEqual({ of: "month", ...month })
  })

  it.each(["9 November", "9. November", "9.11.", "Nov 9, 2026", "vor elf Tagen"])(
    "is a day in words, the last such day that has been: %s",
    (text) => {
      const day = { from: at("2026-11-08T23:00:00Z"), last: at("2026-11-09T22:59:59.999Z") }
      expect(query(text)).toEqual({ of: "day", ...day })
    },
  )

  it.each(["October", "Okt", "last month", "Letzten Monat", "october 2026"])("is a month in words: %s", (text) => {
    const month = { from: at("2026-09-30T22:00:00Z"), last: at("2026-10-31T22:59:59.999Z") }
    expect(query(text)).toEqual({ of: "month", ...month })
  })

  it("is today's day and month as far as they have come", () => {
    expect(query("20.11.2026")).toMatchObject({ of: "day" })
    expect(query("2026-11")).toMatchObject({ of: "month" })
  })

  it.each(["2026-13", "2026-02-30", "31.11.2026", "0.1.2026", "2026-00"])(
    "is no day that there never is: %s",
    (text) => {
      expect(read(text)).toEqual({ refused: "minutes-no-such-date" })
    },
  )

  it.each(["2026-11-21", "21.11.2026", "2026-12", "1.1.2030", "21 November 2026", "December 2026"])(
    "is no day to come: %s",
    (text) => {
      expect(read(text)).toEqual({ refused: "minutes-date-to-come" })
    },
  )

  it("is no range that ends before it begins; the refusal has it the other way round", () => {
    expect(read("20-12")).toEqual({ refused: "minutes-range-backwards", from: "20", to: "12" })
  })

  it("is a motion by its number", () => {
    expect(query("m7")).toEqual({ of: "motion", motion: "M7" })
    expect(query("R2")).toEqual({ of: "motion", motion: "R2" })
  })

  it.each(minutesSubjects)("is a subject by each of its words, in any language and however written: %s", (subject) => {
    for (const word of known.spellings("minutes", subject))
      for (const typed of [word, word.toUpperCase(), ` ${word} `, word.normalize("NFD")])
        expect(query(typed), typed).toEqual({ of: "subject", subject })
  })

  it("is understood by every word with which people are told of it", () => {
    for (const words of languages.map((language) => loadWords(language))) {
      for (const subject of minutesSubjects)
        expect(query(subjectsInWords(words, [subject]))).toEqual({ of: "subject", subject })
      const subjects = subjectsInWords(words, minutesSubjects)
      const told = [
        words.t("refused-minutes-unknown", { typed: "x", prefix: "!", subjects }),
        words.t("command-minutes-help", { prefix: "!", subjects }),
      ]
      for (const text of told) expect(text).toContain(subjects)
    }
  })

  it("is in private only where the room has minutes of its own; elsewhere that word is like any other", () => {
    for (const word of ["private", "Privat"]) {
      expect(read(word, true)).toEqual({ private: true, query: { of: "newest" } })
      expect(read(`${word} 12`, true)).toEqual({ private: true, query: { of: "record", number: 12 } })
      expect(read(word)).toEqual(read("porridge"))
      expect(read(`${word} 12`)).toEqual(read("porridge 12"))
    }
  })

  it("is answered at once, and never guessed at, whatever was typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.\-–mMrR ]{0,12}$/)), fc.boolean(), (text, own) => {
        const answer = read(text, own)
        if ("refused" in answer) return
        const asked = answer.query
        if (asked.of === "range") expect(asked.from).toBeLessThanOrEqual(asked.to)
        if (asked.of === "day" || asked.of === "month") {
          expect(asked.from).toBeLessThanOrEqual(now)
          expect(asked.from).toBeLessThan(asked.last)
        }
        expect(answer.private && !own).toBe(false)
      }),
    )
  })
})
