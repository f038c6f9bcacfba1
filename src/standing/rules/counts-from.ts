/** From when a deed or a decision counts for the dues: from when it happened, not from when the bot handled it. */
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"

/**
 * The moment from which something that happened at `at` counts: not after `now`, and not before any of `bounds` (null: no bound). After a
 * clock was set back, a bound may lie after `now`; then the bound holds, because closed months stay closed.
 */
export function countsFrom(at: Instant, now: Instant, bounds: readonly (Instant | null)[]): Instant {
  return instant(bounds.reduce<number>((from, bound) => Math.max(from, bound ?? from), Math.min(at, now)))
}

/** The time in which a person belonged to the co-op; `until` null: they still do. */
export interface Membership {
  readonly person: MatrixId
  readonly from: Instant
  readonly until: Instant | null
}
