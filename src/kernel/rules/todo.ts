/** The order in which `!todo` lists what waits for a person. */
import type { Instant } from "./types.ts"

/**
 * The order in which things without a deadline are listed. `work`: others wait for this person. `money`: payments and accounts to look at.
 * `openings`: motions that the person could open. `arrivals`: invited people who have not joined yet.
 */
export const ranks = ["work", "money", "openings", "arrivals"] as const
export type Rank = (typeof ranks)[number]

/** Something that waits for a person. */
export interface Duty {
  /** The deadline. Null: it has none. */
  readonly until: Instant | null
}

interface Ranked extends Duty {
  readonly rank: Rank
}

/**
 * Sorts duties. Those with a deadline come first, soonest first; a duty whose deadline has passed is left out. Those without a deadline
 * follow by rank. Duties of equal rank keep their order.
 */
export function inOrder<D extends Ranked>(duties: readonly D[], now: Instant): D[] {
  const timed = duties.flatMap((duty) => (duty.until === null || duty.until < now ? [] : [{ duty, until: duty.until }]))
  const rest = duties.filter(({ until }) => until === null)
  return [
    ...timed.toSorted((one, other) => one.until - other.until).map(({ duty }) => duty),
    ...rest.toSorted((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank)),
  ]
}
