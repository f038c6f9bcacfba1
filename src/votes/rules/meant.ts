/** Finds the vote for a ballot that has no motion number (§3.1). Only votes that were open when the ballot was sent are considered. */
import type { Instant } from "../../kernel/rules/types.ts"

/** The times of a vote that has the sender on its roll. `endedAt`: its deadline, or the earlier moment when everybody had voted. */
export interface VoteTimes {
  readonly openedAt: Instant
  readonly endedAt: Instant
}

/**
 * The times of a message. `receivedAt`: when it arrived, on our clock. `sentAt`: when the homeserver says that it was sent, but never later
 * than `receivedAt`.
 */
export interface Sent {
  readonly sentAt: Instant
  readonly receivedAt: Instant
}

/**
 * By how many milliseconds a homeserver's clock may be slow. A voter may answer within seconds. If the clock is slow, the answer can seem
 * older than the vote. A minute is generous, because homeservers synchronise their clocks. If another vote ended within the same minute,
 * the bot asks which vote was meant.
 */
export const clockTolerance = 60_000

/**
 * The votes for which a message can be a ballot. A vote that opened after the message arrived is never among them. If only one vote is
 * found, the ballot is for that vote, even if it has ended by now. If several are found, the sender must say which one they mean.
 */
export function couldBeMeant<V extends VoteTimes>(votes: readonly V[], { sentAt, receivedAt }: Sent): V[] {
  const begun = votes.filter(({ openedAt }) => openedAt <= receivedAt && openedAt <= sentAt + clockTolerance)
  // If a vote seems to have opened after the message was sent, the homeserver's clock may be slow. In that case the same tolerance applies
  // to the ends of votes.
  const slow = begun.some(({ openedAt }) => openedAt > sentAt) ? clockTolerance : 0
  return begun.filter(({ endedAt }) => sentAt - slow <= endedAt)
}
