/** Reads queries about the minutes (§11): records by number, date, motion or subject. */
import { DateTime } from "luxon"
import { dateOf } from "../../kernel/rules/happened.ts"
import { type ActName, actsIn } from "../../kernel/rules/minuted/index.ts"
import { type MinutesSubject, minutesSubjects } from "../../kernel/rules/minuted/subjects.ts"
import { looksLikeMonth, readMonth } from "../../kernel/rules/months.ts"
import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import { typedDay } from "../../kernel/rules/typed-day.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, instant, isRefused, type MotionId, type MotionKind, motionId } from "../../kernel/rules/types.ts"
import { kindsThat } from "../../votes/rules/kinds.ts"

/** The records that people find by one subject. */
interface Found {
  /** The subject includes all records of these acts. */
  readonly acts: readonly ActName[]
  /** The subject also includes all records about motions of these kinds. */
  readonly kinds: readonly MotionKind[]
}

/** For each subject, the acts and the kinds of motion that declare it. */
// The cast is needed, because Object.fromEntries loses the names of the keys. It is safe, because every subject has one entry here.
export const foundBy = Object.fromEntries(
  minutesSubjects.map((subject): [string, Found] => [
    subject,
    { acts: actsIn(subject), kinds: kindsThat(({ minutes }) => minutes.includes(subject)) },
  ]),
) as Readonly<Record<MinutesSubject, Found>>

export type MinutesQuery =
  | { readonly of: "newest" }
  | { readonly of: "record"; readonly number: number }
  | { readonly of: "range"; readonly from: number; readonly to: number }
  /** A day or a month in the co-op's time zone. `last` is its last moment. */
  | { readonly of: "day" | "month"; readonly from: Instant; readonly last: Instant }
  | { readonly of: "motion"; readonly motion: MotionId }
  | { readonly of: "subject"; readonly subject: MinutesSubject }

export interface Asked {
  readonly private: boolean
  readonly query: MinutesQuery
}

/** Why a query cannot be read. The caller adds the text that was typed. */
type NotAsked = Unfinished<
  "minutes-range-backwards" | "minutes-no-such-date" | "minutes-date-to-come" | "minutes-unknown",
  "typed"
>

/**
 * Reads the text after `!minutes`: nothing, `12`, `12-20`, `2026-11-20`, `20.11.2026`, `2026-11`, `11.2026`, `29 December`,
 * `yesterday`, `November`, `last month`, `M7`, or a subject.
 * @param reader `private`: whether the reader may ask for the moderators' own minutes. If not, the word `private` has no special meaning
 */
export function readMinutesQuery(
  text: string,
  reader: { readonly zone: string; readonly now: Instant; readonly private: boolean; readonly typed: TypedWords },
): Asked | NotAsked {
  const [first = "", ...rest] = text.trim().normalize("NFC").toLocaleLowerCase("en").split(/\s+/)
  const own = reader.private && reader.typed.meaning("series", first) === "private"
  const asked = (own ? rest : [first, ...rest]).join(" ")
  const query = numbers(asked, reader.typed) ?? date(asked, reader) ?? named(asked, reader.typed)
  return "refused" in query ? query : { private: own, query }
}

const patterns = madeOf((typed) => ({
  one: new RegExp(String.raw`^(?:${oneOf(typed, "small", "number")}\.? ?|#)?(\d{1,9})$`),
  // This also matches `2026-11`, which is a month. `numbers` leaves such texts to `date`.
  range: new RegExp(String.raw`^(\d{1,9}) ?(?:[-–—−]|\.\.\.?|…|${oneOf(typed, "small", "until")}) ?(\d{1,9})$`),
}))

function numbers(text: string, typed: TypedWords): MinutesQuery | NotAsked | null {
  if (text === "") return { of: "newest" }
  const { one: single, range: several } = patterns(typed)
  const one = single.exec(text)?.[1]
  if (one !== undefined) return { of: "record", number: Number(one) }
  const [, from, to] = several.exec(text) ?? []
  if (from === undefined || to === undefined || /^\d{4}[-–—−]\d{2}$/.test(text)) return null
  const range = { from: Number(from), to: Number(to) }
  return range.from <= range.to
    ? { of: "range", ...range }
    : { refused: "minutes-range-backwards", from: String(range.from), to: String(range.to) }
}

/** Dates as in ISO 8601, and as Germans write them. */
const dates: readonly RegExp[] = [
  /^(?<year>\d{4})[-–—−](?<month>\d{1,2})(?:[-–—−](?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})\. ?)?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
]

function date(
  text: string,
  { zone, now, typed }: { readonly zone: string; readonly now: Instant; readonly typed: TypedWords },
): MinutesQuery | NotAsked | null {
  const parts = dates.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!parts) return dateInWords(text, { zone, now, typed })
  const { year, month, day } = parts
  const from = DateTime.fromObject({ year: Number(year), month: Number(month), day: Number(day ?? 1) }, { zone })
  if (!from.isValid) return { refused: "minutes-no-such-date" }
  if (from.toMillis() > now) return { refused: "minutes-date-to-come" }
  const of = day === undefined ? "month" : "day"
  return { of, from: instant(from.toMillis()), last: instant(from.endOf(of).toMillis()) } as const
}

/**
 * A day or month in words, such as `29 December`, `yesterday`, `November 2026` or `last month`. Without a year: the last such day or month.
 */
function dateInWords(
  text: string,
  { zone, now, typed }: { readonly zone: string; readonly now: Instant; readonly typed: TypedWords },
): MinutesQuery | NotAsked | null {
  const isMonth = looksLikeMonth(text, typed)
  const read = isMonth ? readMonth(text, now, zone, typed) : typedDay(text, dateOf(now, zone), typed)?.day
  if (read === undefined) return null
  if (read === null || (isRefused(read) && read.refused !== "month-to-come")) return { refused: "minutes-no-such-date" }
  if (isRefused(read) || read > dateOf(now, zone)) return { refused: "minutes-date-to-come" }
  const from = DateTime.fromISO(read, { zone })
  const of = isMonth ? "month" : "day"
  return { of, from: instant(from.toMillis()), last: instant(from.endOf(of).toMillis()) }
}

function named(text: string, typed: TypedWords): MinutesQuery | NotAsked {
  if (/^[mr][1-9]\d{0,8}$/.test(text)) return { of: "motion", motion: motionId(text.toUpperCase()) }
  const subject = typed.meaning("minutes", text)
  return subject ? { of: "subject", subject } : { refused: "minutes-unknown", subjects: minutesSubjects }
}
