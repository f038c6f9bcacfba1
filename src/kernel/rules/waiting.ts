/**
 * Messages and gaps for which the bot waits before it does something that is due, such as closing a vote (§2.6). Such a message has arrived
 * but is not handled yet. A gap is a missing piece of a room's history. The bot waits only for messages that can change the result, and
 * only for a limited time. So a stranger can hold back nothing, and nobody can hold anything back for long.
 */
import type { Place } from "./places.ts"
import { type CoopKey, type Instant, instant, type MatrixId } from "./types.ts"

/** A message that is not handled yet, or a gap in a room's history. */
export interface Waiting {
  /** The ID of the message's event. For a gap, the ID of the room. */
  readonly id: string
  /** The message or gap holds back only what falls due at this instant or later. It cannot change anything that was due before. */
  readonly from: Instant
  /**
   * Why the message or gap waits.
   * - `turn`: other messages come before it, or it is being handled
   * - `key`: it or an earlier message in its room lacks a key
   * - `file`: an earlier message is a file that is being fetched
   * - `fault`: it or an earlier message is tried again
   * - `gap`: the missing messages are still to be fetched
   */
  readonly why: "turn" | "key" | "file" | "fault" | "gap"
  readonly room: { readonly place: Place; readonly coop: CoopKey | null; readonly encrypted: boolean }
  /** The sender of the message. For a gap, everybody in the room. */
  readonly people: readonly MatrixId[]
  /** Whether the message is encrypted, as ballots are. A gap counts as encrypted, because nobody knows what is in it. */
  readonly encrypted: boolean
}

/** Whether the message could be a ballot of a person on the roll. */
export const couldBeBallot = ({ encrypted, room, people }: Waiting, roll: ReadonlySet<MatrixId>): boolean =>
  encrypted && room.place === "direct" && room.encrypted && people.some((person) => roll.has(person))

/**
 * Whether the message could change a proposal: a member wrote it in a room for proposals. For example, it could be an objection to an early
 * end.
 */
export const couldChangeProposal = (waiting: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (waiting.room.place === "members" || waiting.room.place === "moderators") && couldBeOfCoop(waiting, coop, members)

/** Whether the message could change what falls due in a co-op: a member wrote it in a room of the co-op, or in their direct room. */
export const couldBeOfCoop = ({ room, people }: Waiting, coop: CoopKey, members: ReadonlySet<MatrixId>): boolean =>
  (room.place === "direct" || room.coop === coop) && people.some((person) => members.has(person))

/**
 * Whether the bot only needs more time to handle the message, as after an outage. Any other message may never become readable, so the bot
 * does not delay a vote's effects for it. A message that needs time may say, for example, that a candidate leaves.
 */
export const onlyNeedsTime = ({ why }: Waiting): boolean => why === "turn" || why === "gap"

/** The moment up to which everything is certain. It is `until`, or earlier if a message in `waiting` can still change something. */
export const certainUpTo = (until: Instant, waiting: readonly Waiting[]): Instant =>
  instant(Math.min(until, ...waiting.map(({ from }) => from)))

/**
 * The messages and gaps that are not handled yet:
 * - `holding`: those for which the bot waits before it does something that is due
 * - `lately`: those in `holding` that have not waited long
 * - `given`: those for which the bot does not wait any longer
 */
export type Seen = Readonly<Record<"holding" | "lately" | "given", readonly Waiting[]>>
