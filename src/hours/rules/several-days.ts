/** Whether what was typed names more than the one day to which a line of hours belongs (§18.2): `24.12. to 31.12.`, `leave next week`. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { dayAt } from "./day.ts"
import type { HoursKind } from "./hours.ts"

const dash = /[-–—]/

/**
 * The words that name another day or several days. Null: there are none. What somebody worked on can name a day further on in its text (`bread
 * for Friday`), so only its beginning counts. Leave and sickness have no such texts: there, any day or week means that it was about more.
 */
export function severalDays(
  { text }: { readonly text: string },
  kind: HoursKind,
  today: CalendarDay,
  words: TypedWords,
): string | null {
  const tokens = text.split(/\s+/).filter((word) => word !== "")
  const isDay = (at: number) =>
    dayAt(tokens.slice(at), today, words) !== null || isRange(tokens[at] ?? "", today, words)
  const link = (at: number) => words.meaning("hourslink", (tokens[at] ?? "").replace(/,$/, ""))
  const joins = (at: number) =>
    link(at) === "until" ||
    link(at) === "since" ||
    words.meaning("small", tokens[at] ?? "") === "and" ||
    /^[-–—+&,]$/.test(tokens[at] ?? "")
  const begins = isDay(0) || (joins(0) && isDay(1))
  const spans = kind !== "worked" && tokens.some((_, at) => isDay(at) || link(at) === "days")
  return begins || spans ? text : null
}

/** `24.12.-31.12.`, `24.-31.12.` */
function isRange(word: string, today: CalendarDay, words: TypedWords): boolean {
  const [from = "", to = "", ...more] = word.replace(/,$/, "").split(dash)
  if (from === "" || to === "" || more.length > 0) return false
  const isDay = (text: string) => dayAt([text], today, words) !== null
  return isDay(to) && (isDay(from) || /^\d{1,2}\.?$/.test(from))
}
