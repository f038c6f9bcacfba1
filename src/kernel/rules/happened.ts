/** The day on which something happened (§7.4a): how people type it, and the day on which the books enter it. */
import { DateTime } from "luxon"
import { shortened } from "./money.ts"
import { madeOf, oneOf } from "./typed-pattern.ts"
import { type Meaning, meaningsOf, type TypedWords } from "./typed-words.ts"
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
 * The moment at which the books enter something that happened on `day`. For a past day it is noon, because nobody knows the hour. For today
 * it is now.
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
  const month = oneOf(typed, "month", ...meaningsOf("month"))
  const day = String.raw`\d{1,2}${word("day")}?`
  const date = String.raw`\d{1,4}[-./]\d{1,2}(?:[-./]\d{0,4})?|${day} ${month}\.?(?:,? \d{4})?|${month}\.? ${day}(?:,? \d{4})?`
  const task = String.raw`[ (]*\bt\d{1,15}\)?\.?`
  const text = word("from", "to", "for")
  return {
    atEnd: new RegExp(String.raw`^(.*?)[ ,(]+${word("on")} (${date})\)?[.,]?((?:${task})?)$`, "iu"),
    afterAmount: new RegExp(String.raw`^(.*?)[ ,(]+${word("on")} (${date})\)?,?( ${text} .*)$`, "iu"),
    aText: new RegExp(` ${text} `, "iu"),
  }
})

/**
 * Takes the day, such as `on 2026-12-29`, out of a line. The day can stand at the end, before a `T3` at the end, or after the amount. A day
 * inside a text or in quotes belongs to that text.
 * @returns the line without the day, and the day as typed; null if there is no day
 */
export function takeDay(line: string, typed: TypedWords): { readonly line: string; readonly typed: string | null } {
  const plain = line.slice(0, longest).normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const { atEnd, afterAmount, aText } = patterns(typed)
  const [, first, early, texts] = afterAmount.exec(plain) ?? []
  // If a text has begun before the day, the day belongs to that text. So it does not count as standing after the amount.
  const isAmount = first !== undefined && !aText.test(`${first} `)
  if (isAmount && early !== undefined) return { line: `${first}${texts}`, typed: early }
  const [, before, late, ending = ""] = atEnd.exec(plain) ?? []
  return before === undefined || late === undefined ? { line, typed: null } : { line: before + ending, typed: late }
}

/** A line is cut to this many characters. A longer line is refused anyway, because its texts are too long. */
const longest = 2000

/** The most years that a day may be past. An earlier day is probably a typo. */
const mostYears = 5

/** Reads a day as people type it: `2026-12-29`, `29.12.2026`, `29 December 2026`. Future days are refused, and no day is guessed. */
export function readDay(text: string, now: Instant, zone: string, typed: TypedWords): CalendarDay | Refused {
  const today = dateOf(now, zone)
  const about = { typed: shortened(text), today }
  const parts = partsOf(text.toLowerCase(), typed)
  if (parts === null) return { refused: "day-unclear", ...about }
  const date = DateTime.fromObject(parts, { zone: "UTC" })
  if (!date.isValid) return { refused: "day-none", ...about }
  const day = date.toFormat("yyyy-MM-dd")
  if (day > today) return { refused: "day-to-come", today, day }
  const earliest = DateTime.fromISO(today, { zone: "UTC" }).minus({ years: mostYears }).toFormat("yyyy-MM-dd")
  return day < earliest ? { refused: "day-long-ago", today, day, years: mostYears } : day
}

function partsOf(text: string, typed: TypedWords): { year: number; month: number; day: number } | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (german) return { year: Number(german[3]), month: Number(german[2]), day: Number(german[1]) }
  const [, begin, middle, year] = /^(\S+) (\S+?),? (\d{4})$/.exec(text) ?? []
  // Null: the text has no year, or it is a day such as 12/29/2026, which people read in two ways.
  if (begin === undefined || middle === undefined) return null
  const [name, number] = /^\d/.test(begin) ? [middle, begin] : [begin, middle]
  const month = typed.meaning("month", name.replace(/\.$/, "")) ?? monthBegunBy(name, typed)
  if (month === null) return null
  return { year: Number(year), month: meaningsOf("month").indexOf(month) + 1, day: Number.parseInt(number, 10) }
}

/** The month whose name stands at the beginning of the word. So "Feber" and "Dec," are read too. */
function monthBegunBy(name: string, typed: TypedWords): Meaning<"month"> | null {
  const word = name.normalize("NFC")
  const begins = (one: Meaning<"month">) => typed.spellings("month", one).some((spelling) => word.startsWith(spelling))
  return meaningsOf("month").find(begins) ?? null
}
