/** Which vote a ballot means that names none (§3.1): only one that was open when the ballot was sent. */
import type { Instant } from "./types.ts"

/** A vote with the sender on its roll, as far as times go. `endedAt`: its deadline, or when all had voted. */
export interface VoteTimes {
  readonly openedAt: Instant
  readonly endedAt: Instant
}

/** When a message was sent, as its homeserver says but no later than it arrived; and when it arrived, by our clock. */
export interface Sent {
  readonly sentAt: Instant
  readonly receivedAt: Instant
}

/**
 * How slow the clock of somebody's homeserver may be, in milliseconds. A quick voter answers seconds after a vote opens; by a slow clock
 * that is before it opened. Homeservers keep their clocks by the network, so a minute is generous; and since a message within it could
 * mean a vote that ended in that minute just as well, it is then asked about.
 */
export const clockTolerance = 60_000

/**
 * Those of the votes that the message could mean: what was open when it was sent. A vote that opened after the message had arrived is never
 * among them. Only one of them: the ballot is for that vote, open still or not. Otherwise the sender must say which.
 */
export function couldBeMeant<V extends VoteTimes>(votes: readonly V[], { sentAt, receivedAt }: Sent): V[] {
  const begun = votes.filter(({ openedAt }) => openedAt <= receivedAt && openedAt <= sentAt + clockTolerance)
  // One that opened just after the message, by the sender's clock, says that this clock may be slow: for the ends as well, then.
  const slow = begun.some(({ openedAt }) => openedAt > sentAt) ? clockTolerance : 0
  return begun.filter(({ endedAt }) => sentAt - slow <= endedAt)
}
