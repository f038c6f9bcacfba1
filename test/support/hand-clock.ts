/** A clock that tests move by hand. */
import { Duration } from "luxon"
import type { Clock } from "../../src/kernel/rules/clock.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"

export class HandClock implements Clock {
  #now = Date.parse("2026-11-20T17:00:00Z")
  now(): Instant {
    return instant(this.#now)
  }
  /** Moves the clock by an ISO 8601 duration, such as `PT10M`. */
  forward(duration: string): void {
    this.#now += Duration.fromISO(duration).toMillis()
  }
  set(at: Instant): void {
    this.#now = at
  }
}
