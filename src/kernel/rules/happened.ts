/** The day on which something happened (§7.4a): how people type it, and the day for which the books enter it. */
import { DateTime } from "luxon"
import { shortened } from "./money.ts"
import { spokenDays, typedDay } from "./typed-day.ts"
import { madeOf, oneOf } from "./typed-pattern.ts"
import { meaningsOf, type TypedWords } from "./typed-words.ts"
import { type Instant, instant, type Refused } from "./types.ts"

/** A calendar day, `2026-12-29`. */
export type CalendarDay = string

/** The calendar day of a moment in a time zone. */
export const dateOf = (at: Instant, zone: string): CalendarDay =>
  DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd")

/** The calendar day after this one. It needs no time zone, since a calendar day has none. */
export const nextDate = (day: CalendarDay): CalendarDay =>
  DateTime.fromISO(day, { zone: "UTC" }).plus({ days: 1 }).toFormat("yyyy-MM-dd")

/**
 * The moment for which the books enter something that happened on `day`. For a past day it is noon, because nobody knows the hour. For
 * today it is now.
 */
export function momentOn(day: CalendarDay, now: Instant, zone: string): Instant {
  const noon = DateTime.fromISO(day, { zone }).set({ hour: 12 }).toMillis()
  return day < dateOf(now, zone) ? instant(noon) : now
}

/** The moment for which an entry counts. `happened`: the real day of the entry, if it counts on another day; otherwise null. */
export interface Dated {
  readonly at: Instant
  readonly happened: CalendarDay | null
}

/**
 * When something that happened at `at` counts in the books (§7.4a). It counts on its own day, or on the first open day if the books of its
 * own day are closed. In that case `happened` keeps the real day.
 * @param closed the last closed day; null if no books are closed
 */
export function datedIn(closed: CalendarDay | null, at: Instant, now: Instant, zone: string): Dated {
  const day = dateOf(at, zone)
  if (closed === null || day > closed) return { at, happened: null }
  return { at: momentOn(nextDate(closed), now, zone), happened: day }
}

/** The moment for which to look up the budget: noon of the day `happened`, or `at` if `happened` is null. */
export const happenedAt = ({ at, happened }: Dated, zone: string): Instant =>
  happened === null ? at : instant(DateTime.fromISO(happened, { zone }).set({ hour: 12 }).toMillis())

const patterns = madeOf((typed) => {
  const word = (...meanings: readonly ("on" | "from" | "to" | "for" | "day")[]) => oneOf(typed, "small", ...meanings)
  const { clear, weekday } = spokenDays(typed)
  const month = oneOf(typed, "month", ...meaningsOf("month"))
  const day = String.raw`\d{1,2}${word("day")}?`
  const date = String.raw`\d{1,4}[-./]\d{1,2}(?:[-./]\d{0,4})?|\d{1,2}\. \d{1,2}\.(?: ?\d{4})?|${day} ${month}\.?(?:,? \d{4})?|${month}\.? ${day}(?:,? \d{4})?`
  const task = String.raw`[ (]*\bt\d{1,15}\)?\.?`
  const text = word("from", "to", "for")
  const takes = (one: string) => ({
    atEnd: new RegExp(String.raw`^(.*?)[ ,(]+${one}\)?[.,]?((?:${task})?)$`, "iu"),
    afterAmount: new RegExp(String.raw`^(.*?)[ ,(]+${one}\)?,?( ${text} .*)$`, "iu"),
  })
  return {
    onDate: takes(`${word("on")} (${date})`),
    onAny: takes(`${word("on")} (${date}|${clear}|${weekday})`),
    bare: takes(`(${clear})`),
    aText: new RegExp(` ${text} `, "iu"),
    /** Fits if the text before `yesterday` ends in a word such as `of`. Then `yesterday` is no day: "the newspaper of yesterday". */
    leadsOn: new RegExp(`(?:^| )(?:${text}|${oneOf(typed, "when", "of")})$`, "iu"),
  }
})

/**
 * Removes the day from a line, such as `on 2026-12-29`, `on 29 December`, `yesterday` or `last Friday`. The day can stand at the end,
 * before a `T3` at the end, or after the amount. A day inside a text or in quotes belongs to that text.
 * @param form `"date"`: only a date with `on` counts as a day, not a word such as `yesterday`
 * @returns the line without the day, and the day as typed; null if there is no day
 */
export function takeDay(
  line: string,
  typed: TypedWords,
  form: "any" | "date" = "any",
): { readonly line: string; readonly typed: string | null } {
  const plain = line.slice(0, longest).normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const { onDate, onAny, bare, aText, leadsOn } = patterns(typed)
  for (const { atEnd, afterAmount } of form === "date" ? [onDate] : [onAny, bare]) {
    const leads = (before: string) => atEnd === bare.atEnd && leadsOn.test(before)
    const [, first, early, texts] = afterAmount.exec(plain) ?? []
    // If a text begins before the day, the day is a part of that text. Only a day directly after the amount is taken out here.
    const isAmount = first !== undefined && !aText.test(`${first} `) && !leads(first)
    if (isAmount && early !== undefined) return { line: `${first}${texts}`, typed: early }
    const [, before, late, ending = ""] = atEnd.exec(plain) ?? []
    if (before !== undefined && late !== undefined && !leads(before)) return { line: before + ending, typed: late }
  }
  return { line, typed: null }
}

/** A line is cut to this many characters. A longer line is refused anyway, because its texts are too long. */
const longest = 2000

/** The most years that a day may be past. An earlier day is probably a typo. */
const mostYears = 5

/**
 * Reads a day as people type it: `2026-12-29`, `29.12.2026`, `29 December`, `yesterday`. Without a year, the last such day is meant. But if
 * the next such day is near, the text is refused, because it could mean either day. Future days are refused.
 * @param year `"needed"`: a day without its year is refused
 */
export function readDay(
  text: string,
  now: Instant,
  zone: string,
  typed: TypedWords,
  year: "needed" | "last" = "last",
): CalendarDay | Refused {
  const today = dateOf(now, zone)
  const about = { typed: shortened(text), today }
  const read = typedDay(text, today, typed)
  if (read === null || read.soon || (year === "needed" && !/\d{4}/.test(text)))
    return { refused: "day-unclear", ...about }
  const { day } = read
  if (day === null) return { refused: "day-none", ...about }
  if (day > today) return { refused: "day-to-come", today, day }
  const earliest = DateTime.fromISO(today, { zone: "UTC" }).minus({ years: mostYears }).toFormat("yyyy-MM-dd")
  return day < earliest ? { refused: "day-long-ago", today, day, years: mostYears } : day
}
