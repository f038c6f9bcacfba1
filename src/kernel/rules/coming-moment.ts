/** Reads a moment ahead as people type it: `18:00`, `in 2 hours`, `Friday`, `tomorrow 9:00`, `2026-12-24 at 6 pm`. */
import { DateTime } from "luxon"
import { findComingDay } from "./coming-day.ts"
import type { CalendarDay } from "./happened.ts"
import { type TimeOfDay, timeIn, timePattern } from "./time-of-day.ts"
import { madeOf, oneOf } from "./typed-pattern.ts"
import { meaningsOf, type TypedWords } from "./typed-words.ts"
import { type Instant, instant } from "./types.ts"

/** A length such as `3 days` or `2 hours`. */
export interface Length {
  readonly many: number
  readonly unit: "minutes" | "days" | "weeks" | "months"
}

/** What was typed: a length from some moment on (`3 days`, `in 2 hours`), or a day, a time of day, or both (`in 3 days`, `Friday 18:00`). */
export type ComingMoment =
  | { readonly length: Length }
  | { readonly day: CalendarDay; readonly time: TimeOfDay | null }
  | { readonly day: null; readonly time: TimeOfDay }

const patterns = madeOf((typed) => {
  const count = oneOf(typed, "count", ...meaningsOf("count"))
  const span = oneOf(typed, "span", ...meaningsOf("span"))
  const time = oneOf(typed, "time", "hour", "minute")
  const whole = oneOf(typed, "time", "half-hour", "full-hour")
  const within = `(?:${oneOf(typed, "when", "in")} )?`
  return {
    before: new RegExp(`^${oneOf(typed, "postponed", "until")} `, "iu"),
    days: new RegExp(String.raw`^(?<count>\d{1,3}|${count}) (?<span>${span})[.!]?$`, "iu"),
    hours: new RegExp(
      String.raw`^${within}(?:(?<count>\d{1,3}(?:[.,]5)?|${count}) ?(?<time>${time})|(?<whole>${whole}))[.!]?$`,
      "iu",
    ),
    first: new RegExp(`^${timePattern(typed)}(?:[ ,]+|[.!]?$)`, "iu"),
    last: new RegExp(`[ ,]+${timePattern(typed)}[.!]?$`, "iu"),
  }
})

/**
 * The moment ahead that the whole text names. Null: it names none, or a day that does not exist, as `31 November` does.
 * @param today the present day in the co-op's zone
 */
export function comingMoment(text: string, today: CalendarDay, typed: TypedWords): ComingMoment | null {
  const { before, first, last } = patterns(typed)
  const plain = text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(before, "")
    .replace(/^(\d{4}-\d{2}-\d{2})T/i, "$1 ")
  const length = lengthIn(plain, typed)
  if (length !== null) return { length }
  const found = first.exec(plain) ?? last.exec(plain)
  const time = found === null ? null : timeIn(found.groups ?? {})
  if (found !== null && time === null) return null
  const rest = found === null ? plain : plain.replace(found[0], "").replace(before, "")
  // `10.12` alone could be a day as well as a time.
  if (rest === "") return time === null || /^\d{1,2}\.(?:0[1-9]|1[0-2])$/.test(plain) ? null : { day: null, time }
  const day = dayIn(rest, today, typed)
  return day === null ? null : { day, time }
}

function lengthIn(plain: string, typed: TypedWords): Length | null {
  const { days, hours } = patterns(typed)
  const { count = "", span, time, whole } = (days.exec(plain) ?? hours.exec(plain))?.groups ?? {}
  if (whole !== undefined) return { many: typed.meaning("time", whole) === "half-hour" ? 30 : 60, unit: "minutes" }
  const word = typed.meaning("count", count)
  const many = word === null ? Number(count.replace(",", ".")) : meaningsOf("count").indexOf(word) + 1
  const unit = span === undefined ? null : typed.meaning("span", span)
  if (unit !== null) return { many, unit: `${unit}s` }
  if (time === undefined) return null
  return { many: Math.round(many * (typed.meaning("time", time) === "hour" ? 60 : 1)), unit: "minutes" }
}

/** The day that the whole text names, or null. */
function dayIn(text: string, today: CalendarDay, typed: TypedWords): CalendarDay | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DateTime.fromISO(text).isValid ? text : null
  const found = findComingDay(text, today, typed)
  return found !== null && /^[.!]?$/.test(text.replace(found.typed, "")) ? found.day : null
}

/** A length after a moment. Days keep the time of day, also where the clocks change. */
export const lengthAfter = (from: Instant, { many, unit }: Length, zone: string): Instant =>
  instant(
    DateTime.fromMillis(from, { zone })
      .plus({ [unit]: many })
      .toMillis(),
  )

/** A day's time of day in the zone. */
export const momentAt = (day: CalendarDay, { hour, minute }: TimeOfDay, zone: string): Instant =>
  instant(DateTime.fromISO(day, { zone }).set({ hour, minute }).toMillis())

/** The next time after a moment that the clock shows this time of day. */
export function nextTime(from: Instant, time: TimeOfDay, zone: string): Instant {
  const start = DateTime.fromMillis(from, { zone }).startOf("day")
  const [today, tomorrow] = [start, start.plus({ days: 1 })].map((day) => momentAt(day.toISODate() ?? "", time, zone))
  return today !== undefined && today > from ? today : (tomorrow ?? from)
}

/** The longest moment that is read from the words of a line. */
const mostWords = 8
const longestWord = 30

/**
 * How many words at the beginning of a line name a moment: 2 in `tomorrow 9:00 Where do we eat?`. At least 1. A weekday after a time belongs
 * to what follows, as in `18:00 Friday or Saturday?`.
 */
export function wordsOfMoment(words: readonly string[], typed: TypedWords): number {
  const long = words.findIndex((word) => word.length > longestWord)
  const near = words.slice(0, Math.min(mostWords, long === -1 ? mostWords : long))
  // Any day does for today, since only the form matters. This one is in a leap year.
  const read = near.map((_, at) => comingMoment(near.slice(0, at + 1).join(" "), "2028-01-01", typed))
  const time = read.findIndex((moment) => moment !== null && "time" in moment && moment.day === null)
  if (time !== -1 && typed.meaning("weekday", near[time + 1] ?? "") !== null) return time + 1
  return Math.max(read.findLastIndex((moment) => moment !== null) + 1, 1)
}
