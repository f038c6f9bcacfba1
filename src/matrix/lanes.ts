/**
 * Decides which lanes send now: answers go first, then each lane has its turn. Also tells which lanes are stuck. A lane holds the messages
 * that wait for one room or person.
 */
import type { Instant } from "../kernel/rules/types.ts"
import { type OutboxHead, urgencies } from "../kernel/store/outbox-sending.ts"

const lanesAtOnce = 8
/** How many additional lanes may send if each of them sends an answer. Because of them, no answer waits behind slow sendings. */
const moreForAnswers = 2
/**
 * After the homeserver has asked us to slow down, only `lanesAtOnceSlowly` lanes send at the same time. This lasts for `slowlyFor`
 * milliseconds.
 */
const lanesAtOnceSlowly = 1
const slowlyFor = 30_000
/** A row that has waited this long (milliseconds) is as urgent as an answer. */
const longestBehind = 60_000
/** The longest time, in milliseconds, for which a row holds up the rows behind it. A lane that has failed for this long counts as stuck. */
export const patience = 10 * 60_000

const forgottenAfter = 2 * 60 * 60_000

/** A lane that is stuck: something waits in it, but every attempt to send has failed since `since`. */
export interface StandingLane {
  /** The room, or the person whose direct room it is. */
  readonly to: string
  readonly since: Instant
  /** Why the newest attempt failed: a code of the homeserver's, or a single word. */
  readonly why: string
}

/** The room or person of a lane. */
export const receiverOf = (lane: string): string => lane.replace(/^(?:clear-)?(?:room|open|person):/, "")

interface Rest {
  /** The end of the wait, a time of performance.now. */
  readonly until: number
  readonly failures: number
  /** Whether the next sync ends the wait. */
  readonly forSync: boolean
}

export class Lanes {
  readonly #resting = new Map<string, Rest>()
  readonly #failing = new Map<string, { readonly since: Instant; readonly last: Instant; readonly why: string }>()
  /** The number of each lane's last turn. A smaller number is longer ago. */
  readonly #turns = new Map<string, number>()
  /** Lanes whose last sent row was an answer. */
  readonly #answered = new Set<string>()
  #turn = 0
  #slowUntil = 0
  #slowlyUntil = 0

  /**
   * The lanes that may begin to send now, besides those that are sending. Among equally urgent rows, the lane whose last turn is longest
   * ago comes first.
   * `begin`: the row to send in each of these lanes.
   * `next`: when to look again (performance.now). Null if no lane has to wait until a certain time.
   */
  choose(
    all: readonly OutboxHead[],
    busy: ReadonlySet<string>,
    clock: Instant,
  ): { begin: OutboxHead[]; next: number | null } {
    const now = performance.now()
    const heads = [...Map.groupBy(all, ({ lane }) => lane).values()].flatMap((rows) => this.#pick(rows))
    const here = new Set(heads.map(({ lane }) => lane))
    for (const map of [this.#turns, this.#resting, this.#answered])
      for (const lane of map.keys()) if (!here.has(lane) && !busy.has(lane)) map.delete(lane)
    const until = ({ lane }: OutboxHead) => Math.max(this.#resting.get(lane)?.until ?? 0, this.#slowUntil)
    const waiting = heads.filter(({ lane }) => !busy.has(lane))
    const times = waiting.map(until).filter((time) => time > now)
    // A row that has waited long goes first, so that newer rows cannot keep it waiting for ever.
    const rank = ({ urgency, queuedAt }: OutboxHead) => (clock - queuedAt >= longestBehind ? urgencies.answer : urgency)
    const turn = ({ lane }: OutboxHead) => this.#turns.get(lane) ?? 0
    const free = waiting
      .filter((head) => until(head) <= now)
      .toSorted((one, other) => rank(one) - rank(other) || turn(one) - turn(other) || one.id - other.id)
    const most = now < this.#slowlyUntil ? lanesAtOnceSlowly : lanesAtOnce
    const begin: OutboxHead[] = []
    for (const head of free) {
      const more = head.urgency === urgencies.answer ? moreForAnswers : 0
      if (busy.size + begin.length < most + more) begin.push(head)
    }
    for (const { lane } of begin) this.#turns.set(lane, ++this.#turn)
    return { begin, next: times.length > 0 ? Math.min(...times) : null }
  }

  /** Leaves the lane alone for this many milliseconds. */
  rest(lane: string, milliseconds: number, { forSync = false, failures = 0 } = {}): void {
    this.#resting.set(lane, { until: performance.now() + milliseconds, failures, forSync })
  }

  /** How many attempts to send the lane's first row have failed so far. */
  failuresOf(lane: string): number {
    return this.#resting.get(lane)?.failures ?? 0
  }

  wake(lane: string): void {
    this.#resting.delete(lane)
  }

  /** Lets the lanes that waited for a sync go on. Returns whether there were any. */
  synced(): boolean {
    const waiting = [...this.#resting].filter(([, { forSync }]) => forSync)
    for (const [lane, rest] of waiting) this.#resting.set(lane, { ...rest, forSync: false, until: 0 })
    return waiting.length > 0
  }

  /** Notes that the homeserver asked us to slow down. The request applies to everything we send. */
  slowDown(milliseconds: number): void {
    const now = performance.now()
    this.#slowUntil = Math.max(this.#slowUntil, now + milliseconds)
    this.#slowlyUntil = this.#slowUntil + slowlyFor
  }

  /** Whether the lane's next row should be an answer, if an answer waits. After each answer a row that is no answer has its turn. */
  answersNext(lane: string): boolean {
    return !this.#answered.has(lane)
  }

  #pick(rows: readonly OutboxHead[]): OutboxHead[] {
    const [first] = rows
    if (!first) return []
    const wanted = rows.find(({ urgency }) => (urgency === urgencies.answer) === this.answersNext(first.lane))
    return [wanted ?? first]
  }

  sent({ lane, urgency }: Pick<OutboxHead, "lane" | "urgency">): void {
    if (urgency === urgencies.answer) this.#answered.add(lane)
    else this.#answered.delete(lane)
    this.#resting.delete(lane)
    this.#failing.delete(lane)
  }

  failed(lane: string, why: string, since: Instant, now: Instant): void {
    this.#failing.set(lane, { since: this.#failing.get(lane)?.since ?? since, last: now, why })
  }

  /** The lanes that have failed for at least `patience`. */
  standing(now: Instant): StandingLane[] {
    // A row that failed is tried again within an hour. So a lane that has not failed for two hours has nothing left to send.
    for (const [lane, { last }] of this.#failing) if (now - last > forgottenAfter) this.#failing.delete(lane)
    const all = [...this.#failing].filter(([, { since }]) => now - since >= patience)
    return all.map(([lane, { since, why }]) => ({
      to: receiverOf(lane),
      since,
      why,
    }))
  }
}
