/**
 * Messages and gaps that hold back a due time (§2.6): messages that arrived but are not handled yet, and missing pieces of a room's
 * history. Only those count that can change what is due, and each only for a limited time. So no stranger can hold anything, and nobody can
 * for long.
 */
import type { Place } from "./places.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "./types.ts"

/** A message that is not handled yet, or a gap in a room's history. */
export interface Waiting {
  /** The message's event, or the room of the gap. */
  readonly id: string
  /** It does not hold back anything that was due before this instant: it was sent later, or arrived when that was certain already. */
  readonly from: Instant
  /**
   * Why it waits. `turn`: others come before it, or it is being handled; `key`: it or an earlier one in its room lacks a key; `file`: an
   * earlier one is a file that is being fetched; `fault`: it or an earlier one is tried again; `gap`: the messages are still to be fetched.
   */
  readonly why: "turn" | "key" | "file" | "fault" | "gap"
  readonly room: { readonly place: Place; readonly coop: CoopKey | null; readonly encrypted: boolean }
  /** The sender; for a gap, everybody in the room. */
  readonly people: readonly MatrixId[]
  /** Whether it is encrypted, as ballots are. A gap counts as encrypted, because nobody knows. */
  readonly encrypted: boolean
}

/** Whether it may be a ballot from a person on the roll. */
export const couldBeBallot = ({ encrypted, room, people }: Waiting, roll: ReadonlySet<MatrixId>): boolean =>
  encrypted && room.place === "direct" && room.encrypted && people.some((person) => roll.has(person))

/** Whether it may change a proposal: a member wrote it in a room for proposals. It could be an objection to an early end. */
export const couldChangeProposal = (waiting: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (waiting.room.place === "members" || waiting.room.place === "moderators") && couldBeOfCoop(waiting, coop, members)

/** Whether it may change what falls due in a co-op: a member wrote it in a room of the co-op, or in their direct room. */
export const couldBeOfCoop = ({ room, people }: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (room.place === "direct" || room.coop === coop) && people.some((person) => members.has(person))

/**
 * Whether it only needs time, as after an outage. For a vote's effects (a candidate may have left) the bot waits only for such messages,
 * because others may never become readable.
 */
export const onlyNeedsTime = ({ why }: Waiting): boolean => why === "turn" || why === "gap"

/** The moment up to which everything is certain, at most `until`, given the relevant messages that wait. */
export const certainUpTo = (until: Instant, waiting: readonly Waiting[]): Instant =>
  instant(Math.min(until, ...waiting.map(({ from }) => from)))

/**
 * The messages and gaps that wait. `holding`: they hold back what is due; `lately`: they do so, but not for long yet; `given`: they have
 * waited too long.
 */
export type Seen = Readonly<Record<"holding" | "lately" | "given", readonly Waiting[]>>
