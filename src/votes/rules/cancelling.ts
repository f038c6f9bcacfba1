/** Cancelling an open vote (§2.7c): whether it can be, by whom, and in time. */
import type { Instant, MatrixId, MotionId, Refused, Terms } from "../../kernel/rules/types.ts"
import { isElection, kinds, takesCancelling } from "./kinds.ts"
import { type Motion, stageEnd } from "./motions.ts"

/** Why the open vote on this motion cannot be cancelled by anybody; null if it can. */
export function mayBeCancelled({ id, kind, terms, votingEndsAt }: Motion, sentAt: Instant): Refused | null {
  if (isElection(kinds[kind])) return { refused: "cancel-never", motion: id, why: "election" }
  if (kinds[kind].cancels) return { refused: "cancel-never", motion: id, why: "cancellation" }
  if (!takesCancelling(kinds[kind])) return { refused: "cancel-never", motion: id, why: "removal" }
  if (terms.cancel === "none") return { refused: "cancel-never", motion: id, why: "rules" }
  return votingEndsAt !== null && sentAt >= votingEndsAt
    ? { refused: "cancel-over", motion: id, endedAt: votingEndsAt }
    : null
}

/** Why whoever presides may not cancel this vote alone; null if they may. Nobody ends a vote on themselves. */
export const mayCancelAlone = ({ id, subject }: Motion, presider: MatrixId): Refused | null =>
  subject === presider ? { refused: "cancel-about-you", motion: id } : null

/**
 * Why a vote on cancelling this one cannot begin now; null if it can. It has to end while the other is still open. And once the voters have
 * said that a vote goes on, they are not asked again.
 * @param terms the rules of the cancellation
 * @param before an earlier cancellation that came to a vote
 */
export function canEndBefore(
  { id, votingEndsAt }: Motion,
  terms: Pick<Terms, "proposalStage" | "votingStage">,
  { now, zone, before }: { readonly now: Instant; readonly zone: string; readonly before: MotionId | null },
): Refused | null {
  if (before !== null) return { refused: "cancel-decided", motion: id, other: before }
  const earliest = stageEnd(stageEnd(now, terms.proposalStage, zone), terms.votingStage, zone)
  return votingEndsAt === null || earliest >= votingEndsAt
    ? { refused: "cancel-too-late", motion: id, endsAt: votingEndsAt ?? now, earliest }
    : null
}
