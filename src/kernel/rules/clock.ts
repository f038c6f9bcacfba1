/** All time comes from one clock. Tests replace it with a clock that they move by hand. */
import type { Instant } from "./types.ts"

export interface Clock {
  now(): Instant
}
