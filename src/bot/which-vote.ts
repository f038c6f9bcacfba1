/**
 * Finds the vote for a ballot that names none. It is the only vote that could be meant when the ballot was sent. If there are several, the
 * bot asks the sender (§3.1).
 */
import { refuse } from "../kernel/acts/refusal.ts"
import { type Instant, instant } from "../kernel/rules/types.ts"
import { sentInLostTime } from "../kernel/store/restores.ts"
import { coopsOf } from "../standing/reads.ts"
import {
  coopsOfVoter,
  type KeptMotion,
  motionByRow,
  motionsIn,
  type VoteOfPerson,
  votesOfPerson,
} from "../votes/reads.ts"
import { clockTolerance, couldBeMeant } from "../votes/rules/meant.ts"
import { votingEnd } from "../votes/rules/motions.ts"
import type { CommandContext } from "./command.ts"
import { ballotsIn } from "./series.ts"

type Context = Pick<CommandContext, "work" | "coop" | "message">

/**
 * The vote that the message is meant for, in the co-op of one of these contexts.
 * @throws Refusal if no vote, or more than one, could be meant. The refusal says what is open now and what to type
 */
export async function meantVote<C extends Context>(
  contexts: readonly C[],
): Promise<{ context: C; motion: KeptMotion }> {
  const votes = await votesThatCount(contexts)
  const [first] = contexts
  if (!first) return refuse("no-open-vote")
  const { work, message } = first
  // A restore may have erased votes that were open when the message was sent. So the bot cannot know which vote is meant.
  if (await sentInLostTime(work, message.sentAt)) return refuse("ballot-in-lost-time")
  const [only, ...others] = couldBeMeant(votes, message)
  const context = contexts.find(({ coop }) => coop.key === only?.coop)
  if (only && others.length === 0 && context) return { context, motion: await motionByRow(work, only.row) }
  const open: { context: C; motion: KeptMotion }[] = []
  for (const vote of votes) {
    const theirs = contexts.find(({ coop }) => coop.key === vote.coop)
    if (theirs && vote.open && work.now <= vote.endedAt)
      open.push({ context: theirs, motion: await motionByRow(work, vote.row) })
  }
  return open.length > 0 ? askWhich(open, contexts.length > 1) : nothingOpen(contexts)
}

/** Whether a vote was open for the sender when the message was sent, in any of these co-ops. */
export const wasVoting = async (contexts: readonly Context[]): Promise<boolean> =>
  (await votesThatCount(contexts)).length > 0

/**
 * All votes that the sender may have meant. These include the votes of a co-op in which they have no part any more, although the bot cannot
 * ask about such votes. A vote of another co-op is left out if the sender could have named that co-op.
 */
async function votesThatCount(contexts: readonly Context[]): Promise<VoteOfPerson[]> {
  const [first] = contexts
  if (!first) return []
  const { work, message } = first
  const since = instant(message.sentAt - clockTolerance)
  const votes = await votesOfPerson(work, message.sender, { since, series: ballotsIn(message.room) })
  const named = contexts.map(({ coop }) => coop.key)
  const others = [...(await coopsOf(work, message.sender)), ...(await coopsOfVoter(work, message.sender))]
  return votes.filter(({ coop }) => named.includes(coop) || !others.includes(coop))
}

/**
 * Asks which of these votes is meant.
 * @param several whether the votes may be in several co-ops
 * @throws Refusal
 */
export function askWhich(open: readonly { context: Context; motion: KeptMotion }[], several: boolean): never {
  const [first] = open
  if (!first) return refuse("no-open-vote")
  const { motion, context } = first
  if (!several)
    return refuse("which-vote", {
      open: open.length,
      motions: open.map(({ motion }) => motion.id),
      motion: motion.id,
    })
  const motions = open.map(({ context: { coop }, motion: { id } }) => `${id} – ${coop.config.name}`)
  return refuse("which-vote-where", { open: open.length, motions, motion: motion.id, key: context.coop.key })
}

/** Refuses the ballot, because no vote is open for the sender now. The refusal names the vote that ended last in any of the co-ops. */
async function nothingOpen(contexts: readonly Context[]): Promise<never> {
  let last: { motion: KeptMotion; endedAt: Instant } | null = null
  for (const { work, coop, message } of contexts) {
    const scope = { series: ballotsIn(message.room), voter: message.sender, limit: 1 }
    // A vote that is not counted yet ended later than all counted ones. So such a vote is preferred.
    const [uncounted] = await motionsIn(work, coop.key, ["voting"], scope)
    const [motion = uncounted] = uncounted ? [uncounted] : await motionsIn(work, coop.key, ["closed"], scope)
    if (!motion) continue
    const endedAt = votingEnd(motion) ?? motion.openedAt
    if (endedAt > (last?.endedAt ?? 0)) last = { motion, endedAt }
  }
  if (!last) return refuse("no-open-vote")
  return refuse("ballot-too-late", { motion: last.motion.id, endedAt: last.endedAt })
}
