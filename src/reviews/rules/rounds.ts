/** When rounds of reviews open and end, what a review is, and what becomes of all of a person's reviews (§14.4). */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type Refused } from "../../kernel/rules/types.ts"

/** The co-op's settings for reviews. `every` and `open`: ISO 8601 durations; `PT0S`: there are no reviews. */
export interface ReviewRules {
  readonly every: string
  readonly open: string
  readonly atLeast: number
}

export const areOn = ({ every }: ReviewRules): boolean => Duration.fromISO(every).toMillis() > 0

/** At nine in the morning, people are awake and at work. */
const hour = 9

/** When the next round opens. `since`: when the last one opened, or if there was none, since when there are roles. */
export function nextRound(since: Instant, { every }: Pick<ReviewRules, "every">, zone: string): Instant {
  const interval = Duration.fromISO(every)
  const due = DateTime.fromMillis(since, { zone }).plus(interval)
  // Less than a day is only for trying reviews out.
  if (interval.toMillis() < 86_400_000) return instant(due.toMillis())
  const morning = due.startOf("day").set({ hour })
  return instant(Math.max(morning.toMillis(), since + 1))
}

/** The beginning of the time about which people are asked. */
export const sinceWhen = (now: Instant, last: Instant | null, { every }: ReviewRules, zone: string): Instant =>
  last ?? instant(DateTime.fromMillis(now, { zone }).minus(Duration.fromISO(every)).toMillis())

export const endOfRound = (opened: Instant, { open }: ReviewRules, zone: string): Instant =>
  instant(DateTime.fromMillis(opened, { zone }).plus(Duration.fromISO(open)).toMillis())

export const lowestMark = 1
export const highestMark = 5

/** The most characters and bytes of a review. */
export const longestReview = 1000
export const largestReview = 3072

export interface Review {
  readonly mark: number
  readonly text: string
}

/** Reads `4 Keep: …`, `4/5: …` or `4. …`. */
export function readReview(typed: string): Review | Refused<"review-mark" | "review-text" | "review-long"> {
  const line = typed.trim()
  const [, digits = "", behind = ""] = /^(\d+)(?:\s*\/\s*5)?(?:[.,:;)–-]*)(?:\s+([\s\S]*))?$/.exec(line) ?? []
  const mark = Number(digits)
  if (digits === "" || mark < lowestMark || mark > highestMark) return { refused: "review-mark", typed: line }
  const text = behind.trim()
  if (text === "") return { refused: "review-text", mark }
  if (text.length > longestReview || Buffer.byteLength(text) > largestReview)
    return { refused: "review-long", most: longestReview }
  return { mark, text }
}

/** The sums of a person's reviews: how many, all marks together, and the lowest and the highest. */
export interface Sums {
  readonly written: number
  readonly total: number
  readonly lowest: number
  readonly highest: number
}

/** The sums of these marks. Null if there are too few. */
export function sumsOf(marks: readonly number[], atLeast: number): Sums | null {
  if (marks.length < atLeast || marks.length === 0) return null
  const total = marks.reduce((sum, mark) => sum + mark, 0)
  return { written: marks.length, total, lowest: Math.min(...marks), highest: Math.max(...marks) }
}
