/** Time comes from one clock that tests replace by one moved by hand. */
import type { Instant } from "./types.ts"

export interface Clock {
  now(): Instant
}
