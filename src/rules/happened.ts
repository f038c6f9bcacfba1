/** The day on which something happened (§7.4a): how people type it, and which day of the books it stands under. */
import { DateTime } from "luxon"
import { shortened } from "./money.ts"
import { type Instant, instant, isRefused, type Refused } from "./types.ts"

/** A day of the calendar, `2026-12-29`. */
export type CalendarDay = string

/** The day of a moment in a time zone. */
export const dateOf = (at: Instant, zone: string): CalendarDay =>
  DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd")

/** The day after a day. */
export const nextDate = (day: CalendarDay): CalendarDay =>
  DateTime.fromISO(day, { zone: "UTC" }).plus({ days: 1 }).toFormat("yyyy-MM-dd")

/** The moment for which an entry of this day counts: its noon, since nobody knows the hour; now, if the day is today or later. */
export function momentOn(day: CalendarDay, now: Instant, zone: string): Instant {
  const noon = DateTime.fromISO(day, { zone }).set({ hour: 12 }).toMillis()
  return day < dateOf(now, zone) ? instant(noon) : now
}

/** When an entry counts, and the day on which it happened if that is another day. */
export interface Dated {
  readonly at: Instant
  readonly happened: CalendarDay | null
}

/**
 * §7.4a: an entry stands under the day on which it happened. If the books of that day are closed, it stands under the first open day, with
 * the day on which it happened beside it.
 * @param closed the last day whose books are closed; null: none is
 */
export function datedIn(closed: CalendarDay | null, at: Instant, now: Instant, zone: string): Dated {
  const day = dateOf(at, zone)
  if (closed === null || day > closed) return { at, happened: null }
  return { at: momentOn(nextDate(closed), now, zone), happened: day }
}

/** The moment of the day on which something happened: for the budget that was in force then. */
export const happenedAt = ({ at, happened }: Dated, zone: string): Instant =>
  happened === null ? at : instant(DateTime.fromISO(happened, { zone }).set({ hour: 12 }).toMillis())

const months =
  "jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|maerz|apr(?:il)?|may|mai|june?|juni?|july?|juli?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
const monthNumbers: readonly (readonly [begin: RegExp, month: number])[] = [
  [/^j[aä]n/, 1],
  [/^feb/, 2],
  [/^(mar|mär|maer)/, 3],
  [/^apr/, 4],
  [/^ma[iy]/, 5],
  [/^jun/, 6],
  [/^jul/, 7],
  [/^aug/, 8],
  [/^sep/, 9],
  [/^o[ck]t/, 10],
  [/^nov/, 11],
  [/^de[cz]/, 12],
]
const dated = String.raw`\d{1,4}[-./]\d{1,2}(?:[-./]\d{0,4})?|\d{1,2}(?:\.|st|nd|rd|th)? (?:${months})\.?(?:,? \d{4})?|(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`
const word = "(?:on|am)"
const task = String.raw`[ (]*\bt\d{1,15}\)?\.?`
const atEnd = new RegExp(String.raw`^(.*?)[ ,(]+${word} (${dated})\)?[.,]?((?:${task})?)$`, "iu")
const afterAmount = new RegExp(
  String.raw`^(.*?)[ ,(]+${word} (${dated})\)?,?( (?:from|to|for|von|vom|an|für|fuer) .*)$`,
  "iu",
)

/**
 * Takes the day out of a line: `on 2026-12-29` at its end, before a `T3` there, or between the amount and the first text. The same words
 * within a text, or in quotes, are part of the text.
 * @returns the line without the day, and the day as it was typed; null: none was
 */
export function takeDay(line: string): { readonly line: string; readonly typed: string | null } {
  const plain = line.slice(0, longest).normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const [, first, early, texts] = afterAmount.exec(plain) ?? []
  // Only what stands before the first text: an amount, and at most whom it is for.
  const isAmount = first !== undefined && !/ (?:from|to|for|von|vom|an|für|fuer) /i.test(`${first} `)
  if (isAmount && early !== undefined) return { line: `${first}${texts}`, typed: early }
  const [, before, late, ending = ""] = atEnd.exec(plain) ?? []
  return before === undefined || late === undefined ? { line, typed: null } : { line: before + ending, typed: late }
}

/** A longer line is refused for its texts. */
const longest = 2000

/** More years ago than these is a slip of the finger. */
const mostYears = 5

/** Reads a day as people type it: `2026-12-29`, `29.12.2026`, `29 December 2026`. Never a day to come, and no day is guessed. */
export function readDay(typed: string, now: Instant, zone: string): CalendarDay | Refused {
  const today = dateOf(now, zone)
  const about = { typed: shortened(typed), today }
  const parts = partsOf(typed.toLowerCase())
  if (isRefused(parts)) return { ...parts, ...about }
  const date = DateTime.fromObject(parts, { zone: "UTC" })
  if (!date.isValid) return { refused: "day-none", ...about }
  const day = date.toFormat("yyyy-MM-dd")
  if (day > today) return { refused: "day-to-come", ...about, day }
  const earliest = DateTime.fromISO(today, { zone: "UTC" }).minus({ years: mostYears }).toFormat("yyyy-MM-dd")
  return day < earliest ? { refused: "day-long-ago", ...about, day, years: mostYears } : day
}

function partsOf(typed: string): { year: number; month: number; day: number } | Refused {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed)
  if (german) return { year: Number(german[3]), month: Number(german[2]), day: Number(german[1]) }
  const [, begin, middle, year] = /^(\S+) (\S+?),? (\d{4})$/.exec(typed) ?? []
  // Without a year, or as 12/29 or 29/12, it could be two days.
  if (begin === undefined || middle === undefined) return { refused: "day-unclear" }
  const [name, number] = /^\d/.test(begin) ? [middle, begin] : [begin, middle]
  const month = monthNumbers.find(([pattern]) => pattern.test(name))?.[1]
  return month === undefined
    ? { refused: "day-unclear" }
    : { year: Number(year), month, day: Number.parseInt(number, 10) }
}
