/** Calendar months and days in a co-op's time zone (§8.3): counted by the calendar, so that the clock change makes no difference. */
import { DateTime } from "luxon"
import { type Instant, instant, type Refused } from "./types.ts"

/** `2026-11` */
export type Month = string & { readonly kind: "month" }

export const month = (text: string): Month => text as Month

export const monthOf = (at: Instant, zone: string): Month =>
  month(DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM"))

const begin = (of: Month, zone: string): DateTime => DateTime.fromFormat(of, "yyyy-MM", { zone }).startOf("month")

export const monthBegin = (of: Month, zone: string): Instant => instant(begin(of, zone).toMillis())

/** The first moment after it. */
export const monthEnd = (of: Month, zone: string): Instant => instant(begin(of, zone).plus({ months: 1 }).toMillis())

export const nextMonth = (of: Month): Month => month(begin(of, "UTC").plus({ months: 1 }).toFormat("yyyy-MM"))

export const previousMonth = (of: Month): Month => month(begin(of, "UTC").minus({ months: 1 }).toFormat("yyyy-MM"))

/** All months from one to another, both included; none where the other is earlier. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let one = first; one <= last; one = nextMonth(one)) months.push(one)
  return months
}

/** A day from its first moment to the first of the next. Not all have 24 hours. */
export interface Day {
  readonly begin: Instant
  readonly end: Instant
}

export function daysOf(of: Month, zone: string): readonly Day[] {
  const first = begin(of, zone)
  const start = (day: number) => instant(first.plus({ days: day }).startOf("day").toMillis())
  return Array.from({ length: first.daysInMonth ?? 0 }, (_, day) => ({ begin: start(day), end: start(day + 1) }))
}

/** The day of a moment. */
export function dayOf(at: Instant, zone: string): Day {
  const first = DateTime.fromMillis(at, { zone }).startOf("day")
  return { begin: instant(first.toMillis()), end: instant(first.plus({ days: 1 }).startOf("day").toMillis()) }
}

const patterns: readonly RegExp[] = [
  /^(?<year>\d{4})[-–—−/](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
]

/** Whether a word is meant as a month: `2026-11`, `11.2026`, `11/2026`. */
export const looksLikeMonth = (text: string): boolean => patterns.some((pattern) => pattern.test(text.trim()))

/** Reads a month as people type it. One that has not begun is refused, and so is one before anything was written down. */
export function readMonth(text: string, now: Instant, zone: string): Month | Refused {
  const plain = text.normalize("NFKC").trim()
  const groups = patterns.map((pattern) => pattern.exec(plain)?.groups).find((found) => found !== undefined)
  const typed = plain.slice(0, 60)
  if (!groups) return { refused: "month-unreadable", typed }
  const named = month(`${groups.year}-${(groups.month ?? "").padStart(2, "0")}`)
  if (!DateTime.fromFormat(named, "yyyy-MM", { zone }).isValid) return { refused: "month-unreadable", typed }
  if (monthBegin(named, zone) > now) return { refused: "month-to-come", typed: named, now: monthOf(now, zone) }
  return named
}
