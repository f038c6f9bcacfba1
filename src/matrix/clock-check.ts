/**
 * Compares this machine's clock with the homeserver's. A clock that jumps forward would end votes before people's time is up; one that jumps
 * back would make the bot believe that it has heard all up to a deadline, which it has not.
 */
import type { Clock } from "../rules/clock.ts"
import {
  type Apart,
  afterMove,
  areApart,
  certainDistance,
  type Difference,
  differenceOf,
} from "../rules/clock-difference.ts"
import { isMoment } from "../rules/event-bounds.ts"
import { type Instant, instant, type MatrixId } from "../rules/types.ts"
import type { RawEvent } from "../store/inbox.ts"
import type { Log } from "./port.ts"

export interface ClockCheckParts {
  readonly clock: Clock
  /** How far the clocks may be apart, in milliseconds. */
  readonly limit: number
  readonly log: Log
  /** Milliseconds that go on evenly whatever becomes of the clock. */
  readonly ticks?: () => number
}

/** A moment by both the clock and the ticks. */
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
  /** By the `Date` of answers, and by the times that the homeserver gave to messages of ours. */
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

  /** When something was by our clock as it goes now: it may have been moved since. */
  momentOf({ at, tick }: Mark): Instant {
    const now = this.mark()
    const steady = now.at - (now.tick - tick)
    return Math.abs(steady - at) > this.#parts.limit ? instant(Math.round(steady)) : at
  }

  /** An answer to a request made at `asked` has come just now. What a cache kept (`Age`) is of another time. */
  answered(headers: Headers, asked: Mark): void {
    const stated = Date.parse(headers.get("date") ?? "")
    if (!isMoment(stated) || headers.has("age")) {
      this.#noDate()
      return
    }
    const before = this.#byDate && this.#now(this.#byDate)
    const found = this.#differenceBy(stated, 1000, asked)
    // One of the clocks was put right: what an older message told is over.
    if (before && Math.abs(found.least - before.least) > this.#parts.limit) this.#byEvents = null
    this.#byDate = found
    this.#judge()
    this.#tell()
  }

  /**
   * Events that came with an answer just now. Of our own, sent by this device, the time and the age come to the homeserver's time: others'
   * could bear any time that somebody chose.
   */
  saw(events: readonly RawEvent[], me: MatrixId, asked: Mark): void {
    const own = events.findLast(({ sender, unsigned }) => sender === me && typeof unsigned?.transaction_id === "string")
    const age = own?.unsigned?.age
    if (!own || !isMoment(own.origin_server_ts) || !isMoment(age)) return
    this.#byEvents = this.#differenceBy(own.origin_server_ts + age, 1, asked)
    this.#judge()
    this.#tell()
  }

  /** Null: they agree, as far as anybody knows. */
  apart(): Apart | null {
    this.#judge()
    if (!this.#apart) return null
    const { at: ours } = this.mark()
    return { ours, theirs: instant(Math.round(ours + certainDistance(this.#worst()))) }
  }

  /** Up to when everything has arrived, of which the syncs say `horizon`; null: nothing is certain, so nothing may close. */
  upTo(horizon: Instant): Instant | null {
    return horizon > 0 && !this.apart() ? horizon : null
  }

  /** By how much the homeserver's time may be behind ours, within the limit; nothing is certain before that has passed there too. */
  get lag(): number {
    // A `Date` is up to a second old when it is made.
    return this.#byDate ? Math.max(0, -(this.#now(this.#byDate).least + 1000)) : 0
  }

  #differenceBy(stated: number, precision: number, asked: Mark): Seen {
    const mark = this.mark()
    const took = Math.max(0, mark.tick - asked.tick)
    return {
      ...differenceOf({ stated, precision, asked: instant(mark.at - took), answered: mark.at }),
      mark,
    }
  }

  /** What was seen, as it is now: our clock may have been moved since. */
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

  /** Called with an answer alone: after a machine has slept its clock seems to have jumped until the homeserver has been asked. */
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

/** Asks the homeserver once whether its clock and this machine's agree; one that does not answer says nothing. */
export async function clocksAgree(homeserver: string, limit: number): Promise<boolean> {
  const check = new ClockCheck({ clock: { now: () => instant(Date.now()) }, limit, log: silent })
  const asked = check.mark()
  const signal = AbortSignal.timeout(longestLook)
  const answer = await fetch(`${homeserver}/_matrix/client/versions`, { signal }).catch(() => null)
  if (answer) check.answered(answer.headers, asked)
  await answer?.body?.cancel()
  return check.apart() === null
}
