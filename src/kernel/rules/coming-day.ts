/** Finds a day ahead in a text, as people say it: `24 December`, `24.12.`, `in three weeks`, `next Friday`, `end of the month`. */
import { DateTime } from "luxon"
import type { CalendarDay } from "./happened.ts"
import { numberOfMonth } from "./months.ts"
import { madeOf, oneOf } from "./typed-pattern.ts"
import { meaningsOf, type TypedWords, type WordGroup } from "./typed-words.ts"

/** A day in a text. `typed`: the words for it, which begin at `index`. `day` is null if there is no such day, as with 31 November. */
export interface FoundDay {
  readonly index: number
  readonly typed: string
  readonly day: CalendarDay | null
}

const pattern = madeOf((typed) => {
  const any = <G extends WordGroup>(group: G) => oneOf(typed, group, ...meaningsOf(group))
  const number = String.raw`(?:\d{1,2}|${any("count")})`
  const dayNumber = String.raw`\d{1,2}${oneOf(typed, "small", "day")}?`
  const forms = [
    `(?<named>${any("day")})`,
    `${oneOf(typed, "when", "in")} (?<count>${number}) (?<span>${any("span")})`,
    `(?:${oneOf(typed, "when", "next")} )?(?<weekday>${any("weekday")})`,
    `(?<end>${oneOf(typed, "when", "month-end")})`,
    String.raw`(?<day>${dayNumber}) (?<month>${any("month")})\.?(?:,? (?<year>\d{4}))?`,
    String.raw`(?<month>${any("month")})\.? (?<day>${dayNumber})(?:,? (?<year>\d{4}))?`,
    String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?<year>\d{4})?`,
  ]
  return forms.map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}.,-])${form}(?![\p{L}\p{N}])`, "iu"))
})

/**
 * The first day ahead that the text names, or null. A weekday, or a date without a year, means the next day that fits. A weekday never
 * means today.
 * @param today the present day in the co-op's zone
 */
export function findComingDay(text: string, today: CalendarDay, typed: TypedWords): FoundDay | null {
  const found = pattern(typed)
    .map((form) => form.exec(text))
    .filter((match) => match !== null)
    .toSorted((one, other) => one.index - other.index || other[0].length - one[0].length)
  const [first] = found
  if (!first) return null
  const date = dateMeant(first.groups ?? {}, DateTime.fromISO(today, { zone: "UTC" }), typed)
  return { index: first.index, typed: first[0], day: date?.isValid ? date.toISODate() : null }
}

type Groups = Readonly<Record<string, string | undefined>>

function dateMeant(groups: Groups, today: DateTime, typed: TypedWords): DateTime | null {
  const { named, count, span, weekday, end, day, month, year } = groups
  const place = <G extends WordGroup>(group: G, word: string) => {
    const meaning = typed.meaning(group, word)
    return meaning === null ? -1 : meaningsOf(group).indexOf(meaning)
  }
  if (named !== undefined) return today.plus({ days: place("day", named) })
  if (count !== undefined && span !== undefined) {
    const many = /^\d/.test(count) ? Number(count) : place("count", count) + 1
    return today.plus({ [`${typed.meaning("span", span)}s`]: many })
  }
  // The meanings begin with Monday, and Luxon counts Monday as 1.
  if (weekday !== undefined) return today.plus({ days: ((place("weekday", weekday) + 1 - today.weekday + 6) % 7) + 1 })
  if (end !== undefined) return today.endOf("month").startOf("day")
  const number = /^\d/.test(month ?? "") ? Number(month) : numberOfMonth(month ?? "", typed)
  if (day === undefined || number === null) return null
  const inYear = (one: number) =>
    DateTime.fromObject({ year: one, month: number, day: Number.parseInt(day, 10) }, { zone: "UTC" })
  if (year !== undefined) return inYear(Number(year))
  const soon = inYear(today.year)
  return soon.isValid && soon >= today ? soon : inYear(today.year + 1)
}
