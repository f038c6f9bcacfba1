/** Finds the vote for a ballot that has no motion number (§3.1). Only votes that were open when the ballot was sent are considered. */
import type { Instant } from "../../kernel/rules/types.ts"

/** The times of a vote that has the sender on its roll. `endedAt`: its deadline, or the earlier moment when everybody had voted. */
export interface VoteTimes {
  readonly openedAt: Instant
  readonly endedAt: Instant
}

/**
 * The times of a message. `sentAt`: when it was sent by the homeserver's clock, but never later than it arrived. `receivedAt`: when it
 * arrived by our clock.
 */
export interface Sent {
  readonly sentAt: Instant
  readonly receivedAt: Instant
}

/**
 * By how many milliseconds a homeserver's clock may be slow. A quick voter answers within seconds. By a slow clock, that can be before the
 * vote opened. A minute is generous, because homeservers synchronise their clocks. If another vote ended within the same minute, the bot
 * asks which vote was meant.
 */
export const clockTolerance = 60_000

/**
 * The votes for which a message can be. A vote that opened after the message arrived is never among them. If there is only one, the ballot
 * is for that vote, even if the vote has ended. Otherwise the sender must say which vote they mean.
 */
export function couldBeMeant<V extends VoteTimes>(votes: readonly V[], { sentAt, receivedAt }: Sent): V[] {
  const begun = votes.filter(({ openedAt }) => openedAt <= receivedAt && openedAt <= sentAt + clockTolerance)
  // If a vote seems to have opened after the message was sent, the homeserver's clock may be slow. In that case the same tolerance applies
  // to the ends of votes.
  const slow = begun.some(({ openedAt }) => openedAt > sentAt) ? clockTolerance : 0
  return begun.filter(({ endedAt }) => sentAt - slow <= endedAt)
}
