/** Calendar months and days in a co-op's time zone (§8.3). They follow the calendar, so a day with a clock change counts as one day. */
import { DateTime } from "luxon"
import { meaningsOf, type TypedWords } from "./typed-words.ts"
import { type Instant, instant, type Refused } from "./types.ts"

/** A calendar month, `2026-11`. */
export type Month = string & { readonly kind: "month" }

/** Marks a text as a month. Use it only for a text that certainly has the form `2026-11`. `readMonth` reads what people type. */
export const month = (text: string): Month => text as Month

/** The calendar month of a moment in a time zone. */
export const monthOf = (at: Instant, zone: string): Month =>
  month(DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM"))

/** No clock change is smaller than this, in milliseconds. */
const smallestChange = 15 * 60_000

/**
 * The first moment of a calendar day. If clocks go forward over midnight, the day begins later. If midnight comes twice, the day begins
 * with the first one. So each day begins where the day before ends.
 * @param date the calendar day, in UTC
 */
function dayBegin(date: DateTime, zone: string): Instant {
  // As numbers, since the digits of years before 0 and after 9999 do not sort.
  const numberOf = ({ year, month: one, day }: DateTime) => (year * 12 + one) * 31 + day
  const wanted = numberOf(date)
  const hasBegun = (at: number) => numberOf(DateTime.fromMillis(at, { zone })) >= wanted
  let at = date.setZone(zone, { keepLocalTime: true }).toMillis()
  while (!hasBegun(at)) at += smallestChange
  while (hasBegun(at - 1)) at -= smallestChange
  return instant(at)
}

const firstDay = (of: Month): DateTime => DateTime.fromFormat(of, "yyyy-MM", { zone: "UTC" })

/** Beginnings of months that were asked for before. Finding one takes a dozen conversions, and each look for due times asks for several. */
const monthBegins = new Map<string, Instant>()

/** The first moment of the month in a time zone. */
export function monthBegin(of: Month, zone: string): Instant {
  const asked = `${of} ${zone}`
  const known = monthBegins.get(asked)
  if (known !== undefined) return known
  const begin = dayBegin(firstDay(of), zone)
  monthBegins.set(asked, begin)
  return begin
}

/** The first moment after the month in a time zone. */
export const monthEnd = (of: Month, zone: string): Instant => monthBegin(nextMonth(of), zone)

/** The calendar month after this one: `2027-01` after `2026-12`. */
export const nextMonth = (of: Month): Month => monthAfter(of, 1)

/** The calendar month before this one: `2026-12` before `2027-01`. */
export const previousMonth = (of: Month): Month => monthAfter(of, -1)

function monthAfter(of: Month, by: number): Month {
  const [year, number] = of.split("-")
  const months = Number(year) * 12 + Number(number) - 1 + by
  const text = (part: number, digits: number) => String(part).padStart(digits, "0")
  return month(`${text(Math.floor(months / 12), 4)}-${text((months % 12) + 1, 2)}`)
}

/** All months from `first` to `last`, both included; empty if `last` is earlier. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let one = first; one <= last; one = nextMonth(one)) months.push(one)
  return months
}

/** A day, from its first moment to the first moment of the next day. It may have more or less than 24 hours. */
export interface Day {
  readonly begin: Instant
  readonly end: Instant
}

/** The month's days in a time zone. A day with a clock change may have 23 or 25 hours (§8.3). */
export function daysOf(of: Month, zone: string): readonly Day[] {
  const first = firstDay(of)
  const many = first.daysInMonth ?? 0
  const begins = Array.from({ length: many + 1 }, (_, day) => dayBegin(first.plus({ days: day }), zone))
  return begins.slice(0, many).map((begin, day) => ({ begin, end: begins[day + 1] ?? begin }))
}

/** The calendar has no days this far from 1970, in milliseconds. Only a database that somebody altered has such moments. */
const endOfTime = 8.63e15

/** The calendar day that a moment lies in. A moment beyond the calendar lies in its last or first day. */
export function dayOf(at: Instant, zone: string): Day {
  const within = Math.max(-endOfTime, Math.min(endOfTime, at))
  const date = DateTime.fromMillis(within, { zone }).setZone("UTC", { keepLocalTime: true }).startOf("day")
  return { begin: dayBegin(date, zone), end: dayBegin(date.plus({ days: 1 }), zone) }
}

const patterns: readonly RegExp[] = [
  /^(?<year>\d{4})[-–—−/](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
]

/** Whether a text has the form of a month: `2026-11`, `11.2026`, `11/2026`, `November`, `Nov 2026`, `last month`. */
export const looksLikeMonth = (text: string, typed: TypedWords): boolean =>
  patterns.some((pattern) => pattern.test(text.trim())) || monthInWords(text, typed) !== null

/** Whether this is a year, such as `2026`. */
export const isYear = (text: string): boolean => /^(19|20)\d\d[.,]?$/.test(text.trim())

/** The words of a command. Two words that together name a month, such as `last month` or `November 2026`, are joined into one. */
export function withMonths(words: readonly string[], typed: TypedWords): string[] {
  const joined: string[] = []
  for (const word of words) {
    const both = `${joined.at(-1)} ${word}`
    if (joined.length > 0 && looksLikeMonth(both, typed)) joined.splice(-1, 1, both)
    else joined.push(word)
  }
  return joined
}

/** The number of a month that is typed by its name, from 1 to 12; null for any other word. */
export function numberOfMonth(text: string, typed: TypedWords): number | null {
  const meant = typed.meaning("month", text.trim().replace(/[.,]$/, ""))
  return meant === null ? null : meaningsOf("month").indexOf(meant) + 1
}

/**
 * A month in words. `back`: how many months before the present one it is. Otherwise `number` is its place in the year, and `year` is null
 * if no year was typed.
 */
type InWords = { readonly back: number } | { readonly number: number; readonly year: string | null }

function monthInWords(text: string, typed: TypedWords): InWords | null {
  const plain = text.trim().replaceAll(/\s+/g, " ")
  const period = typed.meaning("period", plain)
  if (period !== null) return { back: meaningsOf("period").indexOf(period) }
  const [, name = "", year = null] = /^(\S+)(?: (\d{4}))?$/.exec(plain) ?? []
  const number = numberOfMonth(name, typed)
  return number === null ? null : { number, year }
}

/**
 * Reads a month as people type it. A name without a year means the last such month that has begun. A month that has not begun is refused.
 */
export function readMonth(text: string, now: Instant, zone: string, typed: TypedWords): Month | Refused {
  const plain = text.normalize("NFKC").trim()
  const words = monthInWords(plain, typed)
  const current = monthOf(now, zone)
  if (words !== null && "back" in words) return words.back === 0 ? current : previousMonth(current)
  if (words !== null && words.year === null) return lastMonthNumbered(words.number, current)
  const digits = patterns.map((pattern) => pattern.exec(plain)?.groups).find((found) => found !== undefined)
  const { year, number } = words ?? { year: digits?.year, number: digits?.month }
  const shown = plain.slice(0, 60)
  if (year === undefined) return { refused: "month-unreadable", typed: shown }
  const named = month(`${year}-${String(number).padStart(2, "0")}`)
  if (!DateTime.fromFormat(named, "yyyy-MM", { zone }).isValid) return { refused: "month-unreadable", typed: shown }
  if (monthBegin(named, zone) > now) return { refused: "month-to-come", typed: named, now: current }
  return named
}

function lastMonthNumbered(number: number, current: Month): Month {
  const year = Number(current.slice(0, 4))
  const thisYear = month(`${year}-${String(number).padStart(2, "0")}`)
  return thisYear <= current ? thisYear : month(`${year - 1}-${thisYear.slice(5)}`)
}
