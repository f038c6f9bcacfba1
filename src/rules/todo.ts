/** The order in which people are told of what waits for them. */
import type { Instant } from "./types.ts"

/**
 * The order of what has no end. `work`: others wait for them to do it; `money`: payments and accounts to look at; `openings`: motions
 * that they could open; `arrivals`: people who were invited and have not come yet.
 */
export const ranks = ["work", "money", "openings", "arrivals"] as const
export type Rank = (typeof ranks)[number]

/** Something that waits for a person. */
export interface Duty {
  /** Null: it has no end. */
  readonly until: Instant | null
}

interface Ranked extends Duty {
  readonly rank: Rank
}

/**
 * First what has an end, the earliest first, without what ended before `now`; then the rest by rank. What is equal in this stays in the
 * order in which it was given.
 */
export function inOrder<D extends Ranked>(duties: readonly D[], now: Instant): D[] {
  const timed = duties.flatMap((duty) => (duty.until === null || duty.until < now ? [] : [{ duty, until: duty.until }]))
  const rest = duties.filter(({ until }) => until === null)
  return [
    ...timed.toSorted((one, other) => one.until - other.until).map(({ duty }) => duty),
    ...rest.toSorted((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank)),
  ]
}
