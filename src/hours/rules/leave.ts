/** Leave: how much somebody has in a year, how much of it they took, and what is carried over (§18.2). */
import { Duration } from "luxon"

/** The settings of a co-op for hours. All durations are ISO 8601. */
export interface HoursRules {
  /** Hours a week. Zero: there is no norm. */
  readonly norm: string
  /** How many hours a day of leave has. */
  readonly day: string
  /** Paid leave a year, in days or in hours. Zero: the co-op has set none. */
  readonly leave: string
  /** Whether leave that was not taken goes over into the next year. */
  readonly carryLeave: boolean
  /** How long before a month's end those are reminded who have hours to approve. Zero: never. */
  readonly remindBefore: string
}

const minutesIn = (iso: string): number => Math.round(Duration.fromISO(iso).as("minutes"))

/** The norm in minutes a week. Null: there is none. */
export function normOf({ norm }: Pick<HoursRules, "norm">): number | null {
  const minutes = minutesIn(norm)
  return minutes > 0 ? minutes : null
}

/** The minutes of a day of leave. */
export const leaveDay = ({ day }: Pick<HoursRules, "day">): number => Math.max(1, minutesIn(day))

/** Whether the co-op counts leave in days or in hours. Null: it has set none. */
export function leaveUnit({ leave }: Pick<HoursRules, "leave">): "days" | "hours" | null {
  if (minutesIn(leave) <= 0) return null
  const { hours = 0, minutes = 0 } = Duration.fromISO(leave).toObject()
  return hours > 0 || minutes > 0 ? "hours" : "days"
}

/** The leave of a whole year in minutes. */
function wholeYear(rules: HoursRules): number {
  if (leaveUnit(rules) === "hours") return minutesIn(rules.leave)
  return Math.round(Duration.fromISO(rules.leave).as("days") * leaveDay(rules))
}

/** A person's leave in a year, in minutes. */
export interface Leave {
  readonly year: number
  /** What the year itself gives. */
  readonly own: number
  /** What is left of the years before. */
  readonly carried: number
  readonly taken: number
  /** Below zero if more was taken than there was. */
  readonly left: number
}

export interface LeaveYear {
  readonly year: number
  /** In how many months of the year the person belonged to the co-op. */
  readonly months: number
  /** The minutes of leave that the person has taken, or has entered for days to come. */
  readonly taken: number
}

/**
 * A person's leave in the last of these years. Somebody who belongs to the co-op for a part of the year has a twelfth of the year's leave for
 * each month in which they do, rounded to whole minutes.
 * @param years all years since the person's first hours, in order, without gaps
 */
export function leaveIn(rules: HoursRules, years: readonly LeaveYear[]): Leave | null {
  if (leaveUnit(rules) === null) return null
  let last: Leave | null = null
  for (const { year, months, taken } of years) {
    const own = Math.round((wholeYear(rules) * months) / 12)
    const carried: number = rules.carryLeave && last !== null ? Math.max(0, last.left) : 0
    last = { year, own, carried, taken, left: own + carried - taken }
  }
  return last
}
