/** In which order people read of open motions: proposals, of which anybody can make many, never stand before what is being voted on. */
import { type Motion, proposalEnd } from "./motions.ts"

/** First what is being voted on, then what is proposed; of each, what ends first. Of what ends together, the older. */
export function mostUrgentFirst<M extends Motion>(motions: readonly M[]): M[] {
  const rank = ({ stage }: M) => (stage === "voting" ? 0 : 1)
  const end = (motion: M) => (motion.stage === "voting" ? motion.votingEndsAt : proposalEnd(motion)) ?? motion.openedAt
  return motions.toSorted(
    (one, other) => rank(one) - rank(other) || end(one) - end(other) || one.openedAt - other.openedAt,
  )
}
