/** Reads a past day as people type it: `2026-12-29`, `29.12.`, `29 December`, `yesterday`, `last Friday`, `three days ago`. */
import { DateTime } from "luxon"
import type { CalendarDay } from "./happened.ts"
import { numberOfMonth } from "./months.ts"
import { madeOf, oneOf } from "./typed-pattern.ts"
import { meaningsOf, type TypedWords, type WordGroup } from "./typed-words.ts"

/** A day as typed. */
export interface TypedDay {
  /** Null if there is no such day, as with 31 November. If the year was typed, the day may be in the future. */
  readonly day: CalendarDay | null
  /** Whether the text could also mean a day in the near future, such as `Monday`, or `20 December` in November. */
  readonly soon: boolean
}

/** In days. If somebody types `20 December` without a year, and the next 20 December is at most this far away, they could mean that day. */
const soonest = 31

/**
 * Parts of patterns for days such as `yesterday`, which are counted from today. They have no capturing groups, so other patterns can
 * contain them.
 */
export const spokenDays = madeOf((typed) => {
  const any = <G extends WordGroup>(group: G) => oneOf(typed, group, ...meaningsOf(group))
  const [ago, last] = [oneOf(typed, "when", "ago"), oneOf(typed, "when", "last")]
  const span = String.raw`(?:\d{1,2}|${any("count")}) ${any("span")}`
  return {
    /** Texts that can mean only a past day or today, in any line: `yesterday`, `last Friday`. */
    clear: `(?:${oneOf(typed, "day", "today")}|${any("past")}|${last} ${any("weekday")}|${ago} ${span}|${span} ${ago})`,
    weekday: any("weekday"),
  }
})

const patterns = madeOf((typed) => {
  const any = <G extends WordGroup>(group: G) => `(?<${group}>${oneOf(typed, group, ...meaningsOf(group))})`
  const [ago, last] = [oneOf(typed, "when", "ago"), oneOf(typed, "when", "last")]
  const span = String.raw`(?<many>\d{1,2}|${oneOf(typed, "count", ...meaningsOf("count"))}) ${any("span")}`
  const day = String.raw`(?<day>\d{1,2})${oneOf(typed, "small", "day")}?,?`
  const year = String.raw`(?:,? (?<year>\d{4}))`
  return [
    String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
    String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>\d{4}))?`,
    String.raw`${day} (?<name>\p{L}+)[.,]?${year}?`,
    String.raw`(?<name>\p{L}+)[.,]? ${day}${year}?`,
    oneOf(typed, "day", "today"),
    any("past"),
    `(?:(?<last>${last}) )?${any("weekday")}`,
    `(?:${ago} ${span}|${span} ${ago})`,
  ].map((form) => new RegExp(`^${form}$`, "iu"))
})

/**
 * The day that a text names. A date without a year means the latest such day, today included.
 * @param today the present day in the co-op's zone
 * @returns null if the text is no day in one of these forms
 */
export function typedDay(text: string, today: CalendarDay, typed: TypedWords): TypedDay | null {
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const match = patterns(typed)
    .map((form) => form.exec(plain))
    .find((found) => found !== null)
  if (!match) return null
  const now = DateTime.fromISO(today, { zone: "UTC" })
  const found = match.groups ?? {}
  if (found.day !== undefined) return named(found, now, typed)
  return { day: spoken(found, now, typed).toISODate(), soon: found.weekday !== undefined && found.last === undefined }
}

type Groups = Readonly<Record<string, string | undefined>>

function named({ day = "", month, name = "", year }: Groups, today: DateTime, typed: TypedWords): TypedDay | null {
  const number = month === undefined ? monthNamed(name, year !== undefined, typed) : Number(month)
  if (number === null) return null
  const inYear = (one: number) => DateTime.fromObject({ year: one, month: number, day: Number(day) }, { zone: "UTC" })
  const dayOf = (date: DateTime) => (date.isValid ? date.toISODate() : null)
  if (year !== undefined) return { day: dayOf(inYear(Number(year))), soon: false }
  const thisYear = inYear(today.year)
  const isPast = thisYear.isValid && thisYear <= today
  const next = isPast ? inYear(today.year + 1) : thisYear
  const soon = next.isValid && next.diff(today, "days").days <= soonest
  return { day: dayOf(isPast ? thisYear : inYear(today.year - 1)), soon }
}

/** The number of the month with this name. If a year was typed too, a longer word also counts, such as "Feber", which begins with "Feb". */
function monthNamed(name: string, withYear: boolean, typed: TypedWords): number | null {
  const exact = numberOfMonth(name, typed)
  if (exact !== null || !withYear) return exact
  const word = name.toLowerCase()
  const begins = meaningsOf("month").findIndex((one) =>
    typed.spellings("month", one).some((spelling) => word.startsWith(spelling)),
  )
  return begins === -1 ? null : begins + 1
}

function spoken(groups: Groups, today: DateTime, typed: TypedWords): DateTime {
  const place = <G extends WordGroup>(group: G, word: string) => {
    const meaning = typed.meaning(group, word)
    return meaning === null ? 0 : meaningsOf(group).indexOf(meaning) + 1
  }
  const { past, weekday, many, span } = groups
  // `place` counts from 1 in each group: "yesterday" is 1 day ago, and Monday is weekday 1, as in Luxon.
  if (past !== undefined) return today.minus({ days: place("past", past) })
  if (weekday !== undefined) return today.minus({ days: ((today.weekday - place("weekday", weekday) + 6) % 7) + 1 })
  if (many === undefined || span === undefined) return today
  const count = /^\d/.test(many) ? Number(many) : place("count", many)
  return today.minus({ [`${typed.meaning("span", span)}s`]: count })
}
