/**
 * How far apart this machine's clock and the homeserver's clock are. This matters because deadlines follow our clock, but messages carry
 * the homeserver's time.
 */
import type { Instant } from "./types.ts"

/**
 * By how many milliseconds the homeserver's clock is ahead of ours: between `least` and `most`. A negative number means that it is behind.
 */
export interface Difference {
  readonly least: number
  readonly most: number
}

/** A time that the homeserver stated in an answer, and the times on our clock when we asked and got the answer. In milliseconds. */
export interface Stated {
  readonly stated: number
  /** The homeserver's clock showed at least `stated`, and at most this many milliseconds more. A `Date` header has only whole seconds. */
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

/** The bounds of the difference, as far as a single answer proves them. */
export const differenceOf = ({ stated, precision, asked, answered }: Stated): Difference => ({
  least: stated - answered,
  most: stated + precision - asked,
})

/** The same bounds after our clock was moved forward by `moved` milliseconds. A negative `moved`: it was moved back. */
export const afterMove = ({ least, most }: Difference, moved: number): Difference => ({
  least: least - moved,
  most: most - moved,
})

/**
 * Whether the clocks are more than `limit` milliseconds apart. If the bounds leave that open, the result is `before`, the previous result.
 * So the result does not keep changing for clocks near the limit.
 */
export function areApart({ least, most }: Difference, limit: number, before: boolean): boolean {
  if (least > limit || most < -limit) return true
  return before && (least < -limit || most > limit)
}

/**
 * How far the clocks certainly differ, in milliseconds. Positive if the homeserver's clock is ahead, negative if it is behind, 0 if they
 * may agree.
 */
export const certainDistance = ({ least, most }: Difference): number => (least > 0 ? least : most < 0 ? most : 0)
