/**
 * Finds the vote that a ballot without a motion number is for (§3.1). Only votes that were open when the ballot was sent are considered.
 */
import type { Instant } from "../../kernel/rules/types.ts"

/** The times of a vote with the sender on its roll. `endedAt`: its deadline, or when everybody had voted. */
export interface VoteTimes {
  readonly openedAt: Instant
  readonly endedAt: Instant
}

/**
 * The times of a message. `sentAt`: when it was sent by its homeserver's clock, but never after its arrival; `receivedAt`: when it arrived
 * by our clock.
 */
export interface Sent {
  readonly sentAt: Instant
  readonly receivedAt: Instant
}

/**
 * How many milliseconds a homeserver's clock may be slow. A quick voter answers within seconds, which by a slow clock is before the vote
 * opened. A minute is generous, because homeservers synchronise their clocks. If the same minute ended another vote, the bot asks which
 * vote was meant.
 */
export const clockTolerance = 60_000

/**
 * The votes that a message could be for. A vote that opened after the message arrived is never among them. If there is just one, the ballot
 * is for that vote, even if it has ended; otherwise the sender must say which vote they mean.
 */
export function couldBeMeant<V extends VoteTimes>(votes: readonly V[], { sentAt, receivedAt }: Sent): V[] {
  const begun = votes.filter(({ openedAt }) => openedAt <= receivedAt && openedAt <= sentAt + clockTolerance)
  // If a vote seems to have opened after the message was sent, the sender's clock may be slow. The ends of votes then get the same
  // tolerance.
  const slow = begun.some(({ openedAt }) => openedAt > sentAt) ? clockTolerance : 0
  return begun.filter(({ endedAt }) => sentAt - slow <= endedAt)
}
