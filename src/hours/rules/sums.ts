/** How hours add up (§18.2): by state, by week, against the norm, and as leave and sickness. */
import { DateTime } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { counts } from "./entering.ts"
import type { Hours, HoursKind } from "./hours.ts"

type Summed = Pick<Hours, "state" | "minutes" | "kind" | "day">

/** Minutes by what became of them. `all` is always the sum of the other three. */
export interface Sums {
  readonly all: number
  readonly approved: number
  readonly open: number
  readonly contested: number
}

export function sumsOf(lines: readonly Summed[]): Sums {
  const of = (state: Hours["state"]) =>
    lines.filter((line) => line.state === state).reduce((sum, { minutes }) => sum + minutes, 0)
  const [approved, open, contested] = [of("approved"), of("open"), of("contested")]
  return { all: approved + open + contested, approved, open, contested }
}

/** The minutes of one kind. */
export const minutesOf = (lines: readonly Summed[], kind: HoursKind): number =>
  lines.filter((line) => counts(line) && line.kind === kind).reduce((sum, { minutes }) => sum + minutes, 0)

/** The minutes that count against the norm: paid leave and sickness do, since nobody has to make up for them. */
export const normal = (lines: readonly Summed[]): number =>
  lines.filter((line) => counts(line) && line.kind !== "unpaid").reduce((sum, { minutes }) => sum + minutes, 0)

/** The Monday of a day's week. */
export const weekOf = (day: CalendarDay): CalendarDay =>
  DateTime.fromISO(day, { zone: "UTC" }).startOf("week").toFormat("yyyy-MM-dd")

/** The day that is this many days later. */
export const daysAfter = (day: CalendarDay, days: number): CalendarDay =>
  DateTime.fromISO(day, { zone: "UTC" }).plus({ days }).toFormat("yyyy-MM-dd")

/** Over how many whole weeks the average is reckoned. */
export const averageWeeks = 12

/** The first day that the average needs. */
export const averageFrom = (today: CalendarDay): CalendarDay => daysAfter(weekOf(today), -7 * averageWeeks)

/** Hours that the average is of: so many minutes in so many whole weeks. */
interface Averaged {
  readonly lines: readonly Summed[]
  readonly weeks: number
}

/** Null: there is no whole week yet. */
function averaged(lines: readonly Summed[], first: CalendarDay | null, today: CalendarDay): Averaged | null {
  if (first === null) return null
  const [earliest, end] = [averageFrom(today), weekOf(today)]
  const [, from = end] = [earliest, weekOf(first)].sort()
  const days = DateTime.fromISO(end, { zone: "UTC" }).diff(DateTime.fromISO(from, { zone: "UTC" }), "days").days
  const weeks = Math.round(days / 7)
  return weeks < 1 ? null : { lines: lines.filter(({ day }) => day >= from && day < end), weeks }
}

/**
 * The minutes a week on average: over the last twelve whole weeks, or since the week of the first hours if that is later. The present week
 * does not count, since it is not over. Null: there is no whole week yet.
 * @param lines all lines since `averageFrom(today)`
 */
export function averageOf(lines: readonly Summed[], first: CalendarDay | null, today: CalendarDay): number | null {
  const of = averaged(lines, first, today)
  return of === null ? null : Math.round(normal(of.lines) / of.weeks)
}

/** How many contested minutes are in the average. Nobody has agreed to them, so whoever reads the average is told. */
export const contestedIn = (lines: readonly Summed[], first: CalendarDay | null, today: CalendarDay): number =>
  normal((averaged(lines, first, today)?.lines ?? []).filter(({ state }) => state === "contested"))

/** The sums of each person, in the order of the people's first line. */
export function byPerson(lines: readonly Hours[]): ReadonlyMap<MatrixId, readonly Hours[]> {
  const found = new Map<MatrixId, Hours[]>()
  for (const line of lines) found.set(line.person, [...(found.get(line.person) ?? []), line])
  return found
}
