/**
 * What holds back a due time (§2.6): messages that have arrived and are not handled, and pieces of a room's history that are missing. Only
 * those that can change what is due, each for a bounded time; so nobody from outside can hold anything, and nobody for long.
 */
import type { Place } from "./places.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "./types.ts"

/** A message that is not handled yet, or a gap in a room's history. */
export interface Waiting {
  /** The message's event, or the room of the gap. */
  readonly id: string
  /** What was due up to this instant it does not hold back: it was sent later, or arrived when that had already been certain. */
  readonly from: Instant
  /**
   * `turn`: behind others, or being handled; `key`: it, or one before it in its room, waits for its key; `file`: one before it is a file
   * that is being fetched; `fault`: it, or one before it, is tried again; `gap`: what was said there has still to be asked for.
   */
  readonly why: "turn" | "key" | "file" | "fault" | "gap"
  readonly room: { readonly place: Place; readonly coop: CoopKey | null; readonly encrypted: boolean }
  /** Whose it is; of a gap: all in the room. */
  readonly people: readonly MatrixId[]
  /** Whether it is encrypted, as ballots are; of a gap that is not known, and true. */
  readonly encrypted: boolean
}

/** Whether it may turn out to be a ballot of somebody on the roll. */
export const couldBeBallot = ({ encrypted, room, people }: Waiting, roll: ReadonlySet<MatrixId>): boolean =>
  encrypted && room.place === "direct" && room.encrypted && people.some((person) => roll.has(person))

/** Whether it may change a proposal: a member's word in the room where proposals are made, such as an objection to an early end. */
export const couldChangeProposal = (waiting: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (waiting.room.place === "members" || waiting.room.place === "moderators") && couldBeOfCoop(waiting, coop, members)

/** Whether it may change what falls due in a co-op: a member's word in a room of the co-op, or in their direct one. */
export const couldBeOfCoop = ({ room, people }: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (room.place === "direct" || room.coop === coop) && people.some((person) => members.has(person))

/**
 * Whether it may change what a vote's outcome does, such as a candidate's leaving, and needs only its turn, as after an outage. What cannot
 * be read, and is no ballot, does not count: of that nobody knows whether it ever comes.
 */
export const onlyNeedsTime = ({ why }: Waiting): boolean => why === "turn" || why === "gap"

/** Up to when everything is certain, `until` at the latest, given what of the waiting matters. */
export const certainUpTo = (until: Instant, waiting: readonly Waiting[]): Instant =>
  instant(Math.min(until, ...waiting.map(({ from }) => from)))

/** What still holds back what is due, those of it that have not for long, and what has for too long. */
export type Seen = Readonly<Record<"holding" | "lately" | "given", readonly Waiting[]>>
