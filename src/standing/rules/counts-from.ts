/** The moment from which an act or a decision counts for the dues. That is when it happened, not when the bot handled it. */
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"

/**
 * The moment from which something that happened at `at` counts. It is not after `now`, and not before any of `bounds` (null: no bound). If
 * a clock was set back, a bound can be after `now`. Then the bound decides, because closed months stay closed.
 */
export function countsFrom(at: Instant, now: Instant, bounds: readonly (Instant | null)[]): Instant {
  return instant(bounds.reduce<number>((from, bound) => Math.max(from, bound ?? from), Math.min(at, now)))
}

/** A time in which a person belonged to the co-op. `until` is null if they still belong. */
export interface Membership {
  readonly person: MatrixId
  readonly from: Instant
  readonly until: Instant | null
}
