/** From when what people did, or decided, counts in the dues: from when it was so, not from when the bot came to handle it. */
import { type Instant, instant } from "./types.ts"

/**
 * The moment from which something counts that was so at `at`: never later than `now`, and never before any of `bounds` (null: there is
 * none). Where these contradict `now`, as after a clock was set back, the latest bound holds: what is closed stays closed.
 */
export function countsFrom(at: Instant, now: Instant, bounds: readonly (Instant | null)[]): Instant {
  return instant(bounds.reduce<number>((from, bound) => Math.max(from, bound ?? from), Math.min(at, now)))
}
