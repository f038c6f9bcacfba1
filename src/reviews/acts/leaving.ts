/** What becomes of reviews when somebody leaves or is removed (§14.4). */
import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { eraseResults } from "../store/results.ts"
import { takeOutOfRound } from "../store/sealed.ts"

/**
 * Nobody is asked about somebody who has left, and what was written of them is erased. What they wrote of others counts, as ballots do; of
 * somebody removed it does not (§2.4).
 */
export async function endReviewsOf({ work, coop }: Act, person: MatrixId, why: "left" | "removed"): Promise<void> {
  await takeOutOfRound(work, coop.key, person, why === "removed")
  await eraseResults(work, coop.key, person, { sums: true })
}
