/** What holds back due times now, and what has held back each vote whose time has come. */

import type { Clock } from "../rules/clock.ts"
import { belongs } from "../rules/franchise.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import { rollOf } from "../store/ballots.ts"
import { standings } from "../store/members.ts"
import type { Work } from "../store/work.ts"
import {
  certainUpTo,
  couldBeBallot,
  couldBeOfCoop,
  couldChangeProposal,
  onlyNeedsTime,
  Patience,
  type Seen,
  type Waiting,
} from "./waiting.ts"

export interface HoldingParts {
  readonly clock: Clock
  /** What has arrived and is not handled yet. */
  waiting(): readonly Waiting[]
  /** Whether a message was given up, since its key did not come in time. */
  isUnread(event: string): boolean
}

const mostNoted = 1000

export class Holding {
  readonly #parts: HoldingParts
  readonly #patience = new Patience()
  /** By the place of a vote in the database: what has held its count. */
  readonly #noted = new Map<number, Set<string>>()

  constructor(parts: HoldingParts) {
    this.#parts = parts
  }

  /** What is certain up to `until` at the latest. Asked after everything up to then has arrived. */
  look(until: Instant): Held {
    return new Held(until, () => this.#patience.look(this.#parts.waiting(), this.#parts.clock.now()))
  }

  /** Takes note of what holds the count of a vote. Returns whether it is the first time. */
  note(row: number, waiting: readonly Waiting[]): boolean {
    const before = this.#noted.get(row)
    const noted = before ?? new Set()
    for (const { id } of waiting) if (noted.size < mostNoted) noted.add(id)
    this.#noted.set(row, noted)
    return before === undefined
  }

  /** How many messages that could have been ballots could not be read in time: those still waiting, and those that were given up. */
  unread(row: number, given: readonly Waiting[]): number {
    const noted = [...(this.#noted.get(row) ?? [])].filter((id) => this.#parts.isUnread(id))
    return new Set([...given.map(({ id }) => id), ...noted]).size
  }

  forget(row: number): void {
    this.#noted.delete(row)
  }
}

/** One look at what waits. */
export class Held {
  readonly until: Instant
  readonly #look: () => Seen
  #seen: Seen | null = null

  constructor(until: Instant, look: () => Seen) {
    this.until = until
    this.#look = look
  }

  /** Looked at where something is due, and then once. */
  get #now(): Seen {
    this.#seen ??= this.#look()
    return this.#seen
  }

  /**
   * What holds a vote that ended then: what could be a ballot; and for a shorter time what members have said, which may change what the
   * outcome does. `ballots`: only the former; `given`: what of these held it for too long.
   */
  async ofVote(
    work: Work,
    { row, coop }: { readonly row: number; readonly coop: CoopKey },
    end: Instant,
  ): Promise<Record<"holding" | "ballots" | "given", readonly Waiting[]>> {
    const before = (waiting: readonly Waiting[]) => waiting.filter(({ from }) => from < end)
    const [holding, given] = [before(this.#now.holding), before(this.#now.given)]
    if (holding.length + given.length === 0) return { holding, ballots: holding, given }
    const roll = new Set((await rollOf(work, row)).map(({ person }) => person))
    const ballot = (one: Waiting) => couldBeBallot(one, roll)
    const members = await membersOf(work, coop)
    const word = (one: Waiting) => !ballot(one) && onlyNeedsTime(one) && couldBeOfCoop(one, coop, members)
    const words = before(this.#now.lately).filter(word)
    const ballots = holding.filter(ballot)
    return { holding: [...ballots, ...words], ballots, given: given.filter(ballot) }
  }

  /** What holds the end of a proposal stage at that time. */
  async ofProposal(work: Work, coop: CoopKey, end: Instant): Promise<readonly Waiting[]> {
    const holding = this.#now.holding.filter(({ from }) => from < end)
    if (holding.length === 0) return holding
    const members = await membersOf(work, coop)
    return holding.filter((one) => couldChangeProposal(one, coop, members))
  }

  /** Up to when all that members have said is known: for months, which what they say can change, as when they leave. */
  async inCoop(work: Work, coop: CoopKey): Promise<Instant> {
    const { holding } = this.#now
    if (holding.length === 0) return this.until
    const members = await membersOf(work, coop)
    return certainUpTo(
      this.until,
      holding.filter((one) => couldBeOfCoop(one, coop, members)),
    )
  }
}

/** Who belongs is the same whatever their offices let them do. */
const membersOf = async (work: Work, coop: CoopKey): Promise<ReadonlySet<MatrixId>> =>
  new Set((await standings(work, { key: coop, offices: [] })).filter(belongs).map(({ person }) => person))
