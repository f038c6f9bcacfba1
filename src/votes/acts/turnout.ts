/** The status message of an open vote, which shows the current turnout. Also ends a vote once everybody has voted. */

import { type Act, homeOf, say, sayAnew } from "../../kernel/acts/context.ts"
import { instant } from "../../kernel/rules/types.ts"
import { publicationFor } from "../rules/count-file.ts"
import { type RollEntry, rollOf } from "../store/ballots.ts"
import { changeMotion, type KeptMotion } from "../store/motions.ts"
import { type VotingState, votingCard, votingOverCard } from "../views/ballots.ts"
import { concernedBy } from "./concerned.ts"

/** The name of the one status message of a vote. */
export const statusName = (motion: KeptMotion): string => `status:${motion.coop}:${motion.id}`

/** Says that voting has begun, which rules decide, and how many have voted. */
export async function sayTurnout(act: Act, motion: KeptMotion): Promise<void> {
  await say(act, homeOf(act, motion), await status(act, motion), {
    name: statusName(motion),
    alert: true,
    mentions: concernedBy(motion),
  })
}

/** Updates the status message of an open vote. */
export async function showTurnout(act: Act, motion: KeptMotion): Promise<void> {
  await sayAnew(act, homeOf(act, motion), statusName(motion), await status(act, motion), { alert: true })
}

/** Says in the status message that the vote is over. `roll`: the roll by which the vote was counted. */
export async function showOver(act: Act, motion: KeptMotion, roll: readonly RollEntry[]): Promise<void> {
  const card = votingOverCard(act.coop.words, motion, votingState(act, motion, roll))
  await sayAnew(act, homeOf(act, motion), statusName(motion), card, { alert: true })
}

async function status(act: Act, motion: KeptMotion): Promise<string> {
  return votingCard(act.coop.words, motion, votingState(act, motion, await rollOf(act.work, motion.row)))
}

const votingState = (act: Act, motion: KeptMotion, roll: readonly RollEntry[]): VotingState => ({
  roll,
  publication: publicationFor(motion.terms, roll),
  lot: motion.lotCommitment ?? "",
  server: act.coop.server,
})

/**
 * Ends a vote before its deadline, because everybody has voted (§2.5). It closes in the same way as at a deadline, once everything sent
 * until now is handled. So a replacement ballot that was sent before this moment still counts (§2.6).
 */
export async function endVoting({ work }: Pick<Act, "work">, motion: KeptMotion): Promise<void> {
  const endsAt = instant(Math.min(work.now, motion.votingEndsAt ?? work.now))
  await changeMotion(work, motion.row, { voting_ends_at: endsAt })
}
