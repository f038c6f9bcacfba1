/** Reads the day to which hours belong, as people type it: `yesterday`, `on Monday`, `27.11.`, `2026-11-27`. */
import { DateTime } from "luxon"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { typedDay } from "../../kernel/rules/typed-day.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import type { HoursKind } from "./hours.ts"

/** The most words of a day, as in `three days ago` or `27 November 2026`. */
const longest = 4

/** The days that a text can mean: the latest one that is not in the future, and the next one. Null: it cannot mean such a day. */
interface Meant {
  readonly past: CalendarDay | null
  readonly coming: CalendarDay | null
  /** Whether the text names a weekday that is today's. */
  readonly todays: boolean
  /** Whether the text names a weekday. Then leave means the next one. */
  readonly weekday: boolean
}

/** A day at the beginning of some words: how many of them name it, and the text. Null: they begin with no day. */
export function dayAt(
  words: readonly string[],
  today: CalendarDay,
  typed: TypedWords,
): { readonly words: number; readonly text: string } | null {
  const skip = typed.meaning("small", words[0] ?? "") === "on" ? 1 : 0
  for (let many = Math.min(longest, words.length - skip); many > 0; many -= 1) {
    const text = words
      .slice(skip, skip + many)
      .join(" ")
      .replace(/,$/, "")
    if (meant(text, today, typed) !== null) return { words: skip + many, text }
  }
  return null
}

function meant(text: string, today: CalendarDay, typed: TypedWords): Meant | null {
  // `heute` and `5 June` are days; `5` and `May` alone are none.
  const past = typedDay(text, today, typed)
  const found = findComingDay(text, today, typed)
  const whole = found !== null && found.index === 0 && found.typed.length === text.length ? found : null
  if (past === null && whole === null) return null
  const at = DateTime.fromISO(today, { zone: "UTC" })
  const word = text.split(" ").at(-1) ?? ""
  const named = typed.meaning("weekday", word)
  const last = typed.meaning("when", text.split(" ")[0] ?? "") === "last"
  const weekday = named !== null && !last
  const todays = weekday && past?.day !== null && past?.day === at.minus({ days: 7 }).toISODate()
  return { past: past?.day ?? null, coming: whole?.day ?? null, todays, weekday }
}

/** The most years that a day may be past: after three years nobody can ask for pay any more in many places (§195 BGB). */
const mostYears = 3
/** The most days that leave may be ahead. */
const farthest = 366

/**
 * The day that a text means for hours of this kind. Only leave can be in the future (§18.2). Without a year, worked hours mean the latest such
 * day, and leave the nearest one; a weekday means the next one for leave.
 */
export function dayFor(
  text: string,
  kind: HoursKind,
  today: CalendarDay,
  typed: TypedWords,
): CalendarDay | Refused<"hours-day-unclear" | "hours-day-none" | "hours-day-to-come" | "hours-day-long-ago"> {
  const days = meant(text, today, typed)
  if (days === null || (days.past === null && days.coming === null)) return { refused: "hours-day-none", typed: text }
  // On a Monday, "Monday" can be today, a week ago, or in a week.
  if (days.todays) return { refused: "hours-day-unclear", typed: text, today }
  const day = kind === "leave" ? leaveDay(days, today) : (days.past ?? days.coming)
  return day === null ? { refused: "hours-day-none", typed: text } : (mayBe(day, kind, today) ?? day)
}

function leaveDay({ past, coming, weekday }: Meant, today: CalendarDay): CalendarDay | null {
  if (past === null || coming === null) return past ?? coming
  if (weekday) return coming
  const from = (day: CalendarDay) => Math.abs(daysBetween(today, day))
  return from(coming) < from(past) ? coming : past
}

const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round(DateTime.fromISO(to, { zone: "UTC" }).diff(DateTime.fromISO(from, { zone: "UTC" }), "days").days)

/** Refuses a day on which hours of this kind cannot be. */
export function mayBe(
  day: CalendarDay,
  kind: HoursKind,
  today: CalendarDay,
): Refused<"hours-day-to-come" | "hours-day-long-ago"> | null {
  const ahead = daysBetween(today, day)
  if (ahead > (kind === "leave" ? farthest : 0)) return { refused: "hours-day-to-come", day, kind }
  const earliest = DateTime.fromISO(today, { zone: "UTC" }).minus({ years: mostYears }).toFormat("yyyy-MM-dd")
  return day < earliest ? { refused: "hours-day-long-ago", day, years: mostYears } : null
}

/** The day that a text means, or null. For callers that do not refuse. */
export const dayOrNull = (text: string, kind: HoursKind, today: CalendarDay, typed: TypedWords): CalendarDay | null => {
  const day = dayFor(text, kind, today, typed)
  return isRefused(day) ? null : day
}
