/** What may be entered and changed (§18.2): no day has more than 24 hours, and what was paid never changes. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import { mayBe } from "./day.ts"
import { clockText, type Hours, type HoursSaid, hoursId } from "./hours.ts"

/** The most minutes of a day. */
export const wholeDay = 24 * 60

/** Why a line cannot be entered. */
export type HoursProblem =
  | "hours-nothing"
  | "hours-too-many"
  | "hours-day-full"
  | "hours-day-to-come"
  | "hours-day-long-ago"
  | "hours-day-before"

/** Whether a line counts: all do but those that were taken back. */
export const counts = ({ state }: Pick<Hours, "state">): boolean => state !== "dropped"

/** The minutes of all lines that count. */
export const total = (lines: readonly Pick<Hours, "state" | "minutes">[]): number =>
  lines.filter(counts).reduce((sum, { minutes }) => sum + minutes, 0)

/**
 * Whether a line of hours may be entered.
 * @param there the minutes of the other lines of that person on that day
 * @param since the person's first day in the co-op. Null: they were there from its first day on, and it may be older than its bot
 */
export function mayEnter(
  { day, minutes, kind }: Pick<HoursSaid, "day" | "minutes" | "kind">,
  { there, today, since }: { readonly there: number; readonly today: CalendarDay; readonly since: CalendarDay | null },
): Refused<HoursProblem> | null {
  if (minutes <= 0) return { refused: "hours-nothing" }
  if (minutes > wholeDay) return { refused: "hours-too-many", most: 24 }
  const off = mayBe(day, kind, today)
  if (off) return off
  if (since !== null && day < since) return { refused: "hours-day-before", day, since }
  if (there + minutes > wholeDay) return { refused: "hours-day-full", day, there: clockText(there) }
  return null
}

/** What becomes of a correction. `change`, `drop`: of this line, which pay has not taken. `enter`: a line of its own with these minutes. */
export type Correction =
  | { readonly do: "change"; readonly line: Hours; readonly minutes: number }
  | { readonly do: "drop"; readonly line: Hours }
  | { readonly do: "enter"; readonly corrects: number; readonly minutes: number }

/**
 * How a line comes to these minutes. Before it was paid, the line itself changes. Afterwards a line of its own makes up the difference
 * (§18.2).
 * @param corrections the lines that correct this line
 * @param wanted the minutes that there should be; 0 takes the line back
 */
export function correctionOf(
  line: Hours,
  corrections: readonly Hours[],
  wanted: number,
): Correction | Refused<"hours-dropped" | "hours-correction" | "hours-same"> {
  const hours = hoursId(line.number)
  if (!counts(line)) return { refused: "hours-dropped", hours }
  if (line.takenBy === null) {
    if (wanted === 0) return { do: "drop", line }
    // A correction says how much there is too much or too little, so it is changed through the line that it corrects.
    if (line.corrects !== null) return { refused: "hours-correction", hours, of: hoursId(line.corrects) }
    return { do: "change", line, minutes: wanted }
  }
  if (line.corrects !== null) return { refused: "hours-correction", hours, of: hoursId(line.corrects) }
  const standing = corrections.filter(counts)
  const waiting = standing.find(({ takenBy }) => takenBy === null)
  const paid = line.minutes + total(standing.filter(({ takenBy }) => takenBy !== null))
  const minutes = wanted - paid
  if (minutes === (waiting?.minutes ?? 0)) return { refused: "hours-same", hours }
  if (!waiting) return { do: "enter", corrects: line.number, minutes }
  return minutes === 0 ? { do: "drop", line: waiting } : { do: "change", line: waiting, minutes }
}
