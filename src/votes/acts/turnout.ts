/** The messages about an open vote in the room of its series: the status message with the turnout, and the rules. Also ends a vote once
 * everybody has voted. */

import { type Act, homeOf, say, sayAnew } from "../../kernel/acts/context.ts"
import { instant } from "../../kernel/rules/types.ts"
import { isNamed } from "../../kernel/store/outbox.ts"
import { publicationFor } from "../rules/count-file.ts"
import { changeMotion, type KeptMotion } from "../store/motions.ts"
import { type RollEntry, rollOf } from "../store/roll.ts"
import { type VotingState, votingCard, votingOverCard, votingRules } from "../views/voting.ts"
import { concernedBy } from "./concerned.ts"

/** The name of the one status message of a vote. */
export const statusName = (motion: KeptMotion): string => `status:${motion.coop}:${motion.id}`

/** The name of the message with the vote's rules. It begins like `statusName`, so that a reply to this message means this vote too. */
const rulesName = (motion: KeptMotion): string => `${statusName(motion)}:rules`

/** Says that voting has begun, and how many have voted. The rules of the vote go into the thread of this message, and alert nobody. */
export async function sayTurnout(act: Act, motion: KeptMotion): Promise<void> {
  const state = votingState(act, motion, await rollOf(act.work, motion.row))
  await say(act, homeOf(act, motion), votingCard(act.coop.words, motion, state), {
    name: statusName(motion),
    alert: true,
    mentions: concernedBy(motion),
  })
  await showRules(act, motion, state)
}

/** Updates the messages of an open vote. `roll`: its roll as it is now, if the caller knows it. */
export async function showTurnout(act: Act, motion: KeptMotion, roll?: readonly RollEntry[]): Promise<void> {
  const state = votingState(act, motion, roll ?? (await rollOf(act.work, motion.row)))
  await showRules(act, motion, state)
  await sayAnew(act, homeOf(act, motion), statusName(motion), votingCard(act.coop.words, motion, state), {
    alert: true,
  })
}

/** Says in the status message that the vote is over. `roll`: the roll by which the vote was counted. */
export async function showOver(act: Act, motion: KeptMotion, roll: readonly RollEntry[]): Promise<void> {
  const state = votingState(act, motion, roll)
  await showRules(act, { ...motion, stage: "closed" }, state)
  const card = votingOverCard(act.coop.words, motion, state)
  await sayAnew(act, homeOf(act, motion), statusName(motion), card, { alert: true })
}

/**
 * Says the rules in the thread of the status message. If they were said before, only the list of people who have voted is updated. An
 * earlier release wrote the rules into the status message itself. In such a vote, the rules are said before the status message gets
 * shorter, because the lot's commitment must stay readable.
 */
async function showRules(act: Act, motion: KeptMotion, state: VotingState): Promise<void> {
  const card = votingRules(act.coop.words, motion, state)
  if (!(await isNamed(act.work, rulesName(motion))))
    await say(act, homeOf(act, motion), card, {
      name: rulesName(motion),
      relation: { threadOf: statusName(motion) },
    })
  else if (motion.terms.showWhoVoted) await sayAnew(act, homeOf(act, motion), rulesName(motion), card)
}

/** The state of a vote for its messages. Before the vote, `roll` is the roll that it would have now. */
export const votingState = (act: Act, motion: KeptMotion, roll: VotingState["roll"]): VotingState => ({
  roll,
  publication: publicationFor(motion.terms, roll),
  lot: motion.lotCommitment,
  server: act.coop.server,
  isNobodys: motion.author === act.coop.bot,
})

/**
 * Ends a vote before its deadline, because everybody has voted (§2.5). It closes in the same way as at a deadline, once everything sent
 * until now is handled. So a replacement ballot that was sent before this moment still counts (§2.6).
 */
export async function endVoting({ work }: Pick<Act, "work">, motion: KeptMotion): Promise<void> {
  const endsAt = instant(Math.min(work.now, motion.votingEndsAt ?? work.now))
  await changeMotion(work, motion.row, { voting_ends_at: endsAt })
}
