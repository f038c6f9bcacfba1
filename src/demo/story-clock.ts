/**
 * The clock of a story in which a year ends. Nobody can wait for that in a demo, so the bot's clock is set back to the December before, and
 * forward to January when the story says so. It is never ahead of the homeserver's: a message of the future counts as sent when it arrives.
 */
import { DateTime } from "luxon"
import type { Clock } from "../kernel/rules/clock.ts"
import { type Instant, instant } from "../kernel/rules/types.ts"

/** A few days, so that 3 January has begun in every time zone and lies behind us for as long as somebody may stay. */
const margin = { days: 5 }

export class StoryClock implements Clock {
  readonly #zone: string
  readonly #system: () => number
  /** The year that ends in the story. */
  readonly year: number
  #behind: number

  /** @param system the machine's own clock, in milliseconds */
  constructor(zone: string, system: () => number = Date.now) {
    this.#zone = zone
    this.#system = system
    this.year = DateTime.fromMillis(system(), { zone }).minus(margin).year - 1
    this.#behind = this.#until(this.year, 12, 1)
  }

  now(): Instant {
    return instant(this.#system() - this.#behind)
  }

  /** The time now, in the co-op's time zone. */
  here(): DateTime {
    return DateTime.fromMillis(this.now(), { zone: this.#zone })
  }

  /** The year ends: it is 3 January. */
  endYear(): void {
    this.#behind = this.#until(this.year + 1, 1, 3)
  }

  /** How far this day's morning lies behind. */
  #until(year: number, month: number, day: number): number {
    return this.#system() - DateTime.fromObject({ year, month, day, hour: 9 }, { zone: this.#zone }).toMillis()
  }
}
