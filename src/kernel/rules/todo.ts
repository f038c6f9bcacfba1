/** The order in which `!todo` lists what waits for a person. */
import type { Instant } from "./types.ts"

/**
 * The order of duties without an end. `work`: others wait for this person; `money`: payments and accounts to look at; `openings`: motions
 * that they could open; `arrivals`: invited people who have not joined yet.
 */
export const ranks = ["work", "money", "openings", "arrivals"] as const
export type Rank = (typeof ranks)[number]

/** Something that waits for a person. */
export interface Duty {
  /** The moment when it is too late; null: it has no end. */
  readonly until: Instant | null
}

interface Ranked extends Duty {
  readonly rank: Rank
}

/**
 * Duties with an end come first, soonest first, without those that have ended. The others follow by rank. Equal duties keep their order.
 */
export function inOrder<D extends Ranked>(duties: readonly D[], now: Instant): D[] {
  const timed = duties.flatMap((duty) => (duty.until === null || duty.until < now ? [] : [{ duty, until: duty.until }]))
  const rest = duties.filter(({ until }) => until === null)
  return [
    ...timed.toSorted((one, other) => one.until - other.until).map(({ duty }) => duty),
    ...rest.toSorted((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank)),
  ]
}
