/**
 * How far apart this machine's clock and the homeserver's are. It matters because deadlines use ours, but messages carry the homeserver's
 * time.
 */
import type { Instant } from "./types.ts"

/** Bounds of how many milliseconds the homeserver's clock is ahead of ours; negative: behind. */
export interface Difference {
  readonly least: number
  readonly most: number
}

/** A time that the homeserver gave in an answer, and when by our clock we asked and got it. In milliseconds. */
export interface Stated {
  readonly stated: number
  /** How much later the true time can be: a `Date` header has whole seconds. */
  readonly precision: number
  /** The homeserver looked at its clock between these two moments. */
  readonly asked: Instant
  readonly answered: Instant
}

/** The times that two disagreeing clocks show now. */
export interface Apart {
  readonly ours: Instant
  readonly theirs: Instant
}

/** The bounds that one answer proves. */
export const differenceOf = ({ stated, precision, asked, answered }: Stated): Difference => ({
  least: stated - answered,
  most: stated + precision - asked,
})

/** The same bounds after our clock was moved forward by `moved` milliseconds; negative: back. */
export const afterMove = ({ least, most }: Difference, moved: number): Difference => ({
  least: least - moved,
  most: most - moved,
})

/**
 * Whether the clocks are more than `limit` milliseconds apart. If the bounds do not decide it, the answer stays as `before`: otherwise
 * clocks near the limit would count as apart and together in turns.
 */
export function areApart({ least, most }: Difference, limit: number, before: boolean): boolean {
  if (least > limit || most < -limit) return true
  return before && (least < -limit || most > limit)
}

/** The difference that is certain, in milliseconds and with its sign; 0 if the clocks may agree. */
export const certainDistance = ({ least, most }: Difference): number => (least > 0 ? least : most < 0 ? most : 0)
