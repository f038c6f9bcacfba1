/** How far this machine's clock and the homeserver's are apart: deadlines are ours, but messages bear the homeserver's time. */
import type { Instant } from "./types.ts"

/** By how many milliseconds the homeserver's clock is ahead of ours; below zero: behind it. Nobody knows more than these bounds. */
export interface Difference {
  readonly least: number
  readonly most: number
}

/** A time that the homeserver stated in an answer. All by our clock but `stated`, in milliseconds. */
export interface Stated {
  readonly stated: number
  /** How much later than `stated` it may have been at most: a `Date` header has whole seconds. */
  readonly precision: number
  /** Between these two moments it was stated. */
  readonly asked: Instant
  readonly answered: Instant
}

/** Two clocks that do not agree: what each of them shows now. */
export interface Apart {
  readonly ours: Instant
  readonly theirs: Instant
}

export const differenceOf = ({ stated, precision, asked, answered }: Stated): Difference => ({
  least: stated - answered,
  most: stated + precision - asked,
})

/** The same after our clock was moved forward by so many milliseconds; below zero: back. */
export const afterMove = ({ least, most }: Difference, moved: number): Difference => ({
  least: least - moved,
  most: most - moved,
})

/**
 * Whether the clocks are further apart than `limit` milliseconds. What is not certain either way leaves it as it was `before`, so that
 * clocks just at the limit do not come together and part again with each answer.
 */
export function areApart({ least, most }: Difference, limit: number, before: boolean): boolean {
  if (least > limit || most < -limit) return true
  return before && (least < -limit || most > limit)
}

/** The distance that is certain, with the sign of a difference; 0 where the clocks may agree. */
export const certainDistance = ({ least, most }: Difference): number => (least > 0 ? least : most < 0 ? most : 0)
