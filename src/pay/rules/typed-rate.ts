/** Reads a rate as people type it: `B 22 EUR from 15 March because she leads the bakery now` (§18.1). */
import { DateTime } from "luxon"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { readMoney, shortened } from "../../kernel/rules/money.ts"
import { typedDay } from "../../kernel/rules/typed-day.ts"
import type { Reader } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"

export interface TypedRate {
  readonly grade: string
  readonly rate: Money
  /** Null: from today on. */
  readonly since: CalendarDay | null
  readonly reason: string
}

/** What the refusals offer to copy, and in which currency an amount without one is. */
interface Here {
  readonly today: CalendarDay
  readonly currency: string
  readonly copy: string
}

/** A day may lie at most this many years ahead. One further away is probably a typo. */
const mostYears = 2

export function readRate(text: string, reader: Reader, { today, currency, copy }: Here): TypedRate | Refused {
  const words = text.normalize("NFKC").trim().split(/\s+/)
  const meaning = (word: string) => reader.typed.meaning("rate", word.replace(/[:,;]$/, ""))
  const because = words.findIndex((word) => meaning(word) === "because")
  const before = because < 0 ? words : words.slice(0, because)
  const reason = because < 0 ? "" : words.slice(because + 1).join(" ")
  const from = before.findIndex((word) => meaning(word) === "from")
  const [grade = "", ...amount] = from < 0 ? before : before.slice(0, from)
  const spoken = amount.filter((word) => meaning(word) !== "an-hour").join(" ")
  if (grade === "" || spoken === "") return { refused: "rate-unreadable", copy }
  const rate = readMoney(spoken.replace(/\s*\/\s*h\.?$/iu, "").replace(/[,;]$/, ""), reader, {
    assumed: currency,
    used: [currency],
  })
  // Without a word before it, the reason stands where the amount should.
  if (isRefused(rate)) return because < 0 && amount.length > 2 ? { refused: "rate-no-reason", copy } : rate
  const typedSince =
    from < 0
      ? null
      : before
          .slice(from + 1)
          .join(" ")
          .replace(/[,;]$/, "")
  const since = typedSince === null ? null : nearestDay(typedSince, today, reader)
  if (typedSince !== null && since === null) return { refused: "rate-day", typed: shortened(typedSince) }
  if (since !== null && yearsAhead(today, since) > mostYears) return { refused: "rate-far", day: since }
  if (reason.replaceAll(/[^\p{L}\p{N}]/gu, "").length < 3) return { refused: "rate-no-reason", copy }
  return { grade: grade.toUpperCase(), rate, since, reason }
}

const yearsAhead = (today: CalendarDay, day: CalendarDay): number =>
  DateTime.fromISO(day, { zone: "UTC" }).diff(DateTime.fromISO(today, { zone: "UTC" }), "years").years

/** The day that the text names, before or after today. Without a year, whichever is nearer to today. Null: it names none. */
function nearestDay(text: string, today: CalendarDay, { typed }: Reader): CalendarDay | null {
  const past = typedDay(text, today, typed)?.day ?? null
  const coming = findComingDay(text, today, typed)?.day ?? null
  const away = (day: CalendarDay) => Math.abs(yearsAhead(today, day))
  if (past === null || /\b\d{4}\b/.test(text)) return past ?? coming
  if (coming === null) return past
  return away(coming) < away(past) ? coming : past
}
