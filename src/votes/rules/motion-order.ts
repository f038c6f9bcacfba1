/** The order in which people read open motions. Anybody can make many proposals, so proposals never come before votes. */
import { type Motion, proposalEnd } from "./motions.ts"

/**
 * Votes come first, then proposals. Within each group, the motion that ends first comes first. If two end together, the older one comes
 * first.
 */
export function mostUrgentFirst<M extends Motion>(motions: readonly M[]): M[] {
  const rank = ({ stage }: M) => (stage === "voting" ? 0 : 1)
  const end = (motion: M) => (motion.stage === "voting" ? motion.votingEndsAt : proposalEnd(motion)) ?? motion.openedAt
  return motions.toSorted(
    (one, other) => rank(one) - rank(other) || end(one) - end(other) || one.openedAt - other.openedAt,
  )
}
