/**
 * Compares this machine's clock with the homeserver's. A clock that jumps forward would end votes too early. A clock that jumps back would
 * make the bot believe that it has heard everything up to a deadline, although it has not.
 */
import type { Clock } from "../kernel/rules/clock.ts"
import {
  type Apart,
  afterMove,
  areApart,
  certainDistance,
  type Difference,
  differenceOf,
} from "../kernel/rules/clock-difference.ts"
import { isMoment } from "../kernel/rules/event-bounds.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import { type Instant, instant, type MatrixId } from "../kernel/rules/types.ts"
import type { Log } from "./port.ts"
import type { Listed } from "./sift.ts"

export interface ClockCheckParts {
  readonly clock: Clock
  /** How far the clocks may be apart, in milliseconds. */
  readonly limit: number
  readonly log: Log
  /** A steady counter in milliseconds, which does not jump when the clock is changed. */
  readonly ticks?: () => number
}

/** One moment, read from both the clock and the steady counter. */
export interface Mark {
  readonly at: Instant
  readonly tick: number
}

interface Seen extends Difference {
  readonly mark: Mark
}

export class ClockCheck {
  readonly #parts: ClockCheckParts
  readonly #ticks: () => number
  /**
   * `#byDate`: the difference seen in the `Date` header of answers. `#byEvents`: the difference seen in the times that the homeserver gave
   * to our own messages.
   */
  #byDate: Seen | null = null
  #byEvents: Seen | null = null
  #apart = false
  #told = false
  #undated = false

  constructor(parts: ClockCheckParts) {
    this.#parts = parts
    this.#ticks = parts.ticks ?? (() => performance.now())
  }

  mark(): Mark {
    return { at: this.#parts.clock.now(), tick: this.#ticks() }
  }

  /** When this mark was made, by our clock as it is set now. Somebody may have changed the clock since then. */
  momentOf({ at, tick }: Mark): Instant {
    const now = this.mark()
    const steady = now.at - (now.tick - tick)
    return Math.abs(steady - at) > this.#parts.limit ? instant(Math.round(steady)) : at
  }

  /**
   * Takes note of an answer that has just come to a request made at `asked`. An answer with an `Age` header is ignored: it is from a cache,
   * and its time is old.
   */
  answered(headers: Headers, asked: Mark): void {
    const stated = Date.parse(headers.get("date") ?? "")
    if (!isMoment(stated) || headers.has("age")) {
      this.#noDate()
      return
    }
    const before = this.#byDate && this.#now(this.#byDate)
    const found = this.#differenceBy(stated, 1000, asked)
    // If the difference jumps by more than the limit, somebody has set one of the clocks. So the difference from an older message is no
    // longer true.
    if (before && Math.abs(found.least - before.least) > this.#parts.limit) this.#byEvents = null
    this.#byDate = found
    this.#judge()
    this.#tell()
  }

  /**
   * Takes note of events that have just come with an answer. It uses only events that this device sent: their time plus their age is the
   * homeserver's time now. The time of other people's events can be anything.
   */
  saw(events: readonly Listed[], me: MatrixId, asked: Mark): void {
    const own = events.findLast(
      ({ sender, unsigned }) => sender === me && typeof objectOf(unsigned)?.transaction_id === "string",
    )
    const age = objectOf(own?.unsigned)?.age
    if (!own || !isMoment(own.origin_server_ts) || !isMoment(age)) return
    this.#byEvents = this.#differenceBy(own.origin_server_ts + age, 1, asked)
    this.#judge()
    this.#tell()
  }

  /** How far the clocks are apart. Null if they agree, or if nothing is known yet. */
  apart(): Apart | null {
    this.#judge()
    if (!this.#apart) return null
    const { at: ours } = this.mark()
    return { ours, theirs: instant(Math.round(ours + certainDistance(this.#worst()))) }
  }

  /**
   * The moment up to which everything has certainly arrived. Null if nothing is certain, and then no vote may close. `horizon`: the moment
   * up to which everything has arrived according to the syncs.
   */
  upTo(horizon: Instant): Instant | null {
    return horizon > 0 && !this.apart() ? horizon : null
  }

  /**
   * By how many milliseconds the homeserver's clock seems to be behind ours. Things count as due only when their time has passed by both
   * clocks.
   */
  get lag(): number {
    // The `Date` header leaves out parts of a second. So up to 1000 milliseconds of the difference may be mere rounding.
    // PostgreSQL takes whole milliseconds only, so parts of one are rounded away from what is certain.
    return this.#byDate ? Math.max(0, Math.ceil(-(this.#now(this.#byDate).least + 1000))) : 0
  }

  #differenceBy(stated: number, precision: number, asked: Mark): Seen {
    const mark = this.mark()
    const took = Math.max(0, mark.tick - asked.tick)
    return {
      ...differenceOf({ stated, precision, asked: instant(mark.at - took), answered: mark.at }),
      mark,
    }
  }

  /** The difference that was seen earlier, as it would be now: corrected for changes of our clock since then. */
  #now(seen: Seen): Difference {
    const { at, tick } = this.mark()
    return afterMove(seen, at - seen.mark.at - (tick - seen.mark.tick))
  }

  #worst(): Difference {
    const all = [this.#byDate, this.#byEvents].flatMap((seen) => (seen ? [this.#now(seen)] : []))
    const far = (one: Difference) => Math.abs(certainDistance(one))
    return all.toSorted((one, other) => far(other) - far(one))[0] ?? { least: 0, most: 0 }
  }

  #judge(): void {
    const { limit } = this.#parts
    const seen = [this.#byDate, this.#byEvents].flatMap((one) => (one ? [this.#now(one)] : []))
    this.#apart = seen.some((one) => areApart(one, limit, this.#apart))
  }

  /**
   * Logs when the clocks begin or cease to agree. It is called only when an answer has come. After a machine has slept, its clock seems to
   * have jumped until the next answer comes, and that must not be logged.
   */
  #tell(): void {
    if (this.#told === this.#apart) return
    this.#told = this.#apart
    const { log } = this.#parts
    if (!this.#apart) {
      log.info({}, "this machine's clock and the homeserver's agree again; what is due is done")
      return
    }
    const seconds = Math.round(certainDistance(this.#worst()) / 1000)
    const sentence = "this machine's clock and the homeserver's do not agree; until they do, no vote opens or closes"
    log.warn({ homeserverAheadBySeconds: seconds }, sentence)
  }

  #noDate(): void {
    if (this.#undated) return
    this.#undated = true
    this.#parts.log.warn(
      {},
      "the homeserver's answers state no time: only messages of the bot's own show how clocks compare",
    )
  }
}

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }
const longestLook = 10_000

/** Asks the homeserver once whether its clock and this machine's agree. True also if the homeserver does not answer. */
export async function clocksAgree(homeserver: string, limit: number): Promise<boolean> {
  const check = new ClockCheck({ clock: { now: () => instant(Date.now()) }, limit, log: silent })
  const asked = check.mark()
  const signal = AbortSignal.timeout(longestLook)
  const answer = await fetch(`${homeserver}/_matrix/client/versions`, { signal }).catch(() => null)
  if (answer) check.answered(answer.headers, asked)
  await answer?.body?.cancel()
  return check.apart() === null
}
