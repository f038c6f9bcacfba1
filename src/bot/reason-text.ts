/** `!reason`: a voter says why they voted so, for everybody to read below the outcome. */

import type { MatrixId, MotionId } from "../kernel/rules/types.ts"
import { cleanLine } from "../kernel/views/markdown.ts"
import { plainName } from "../kernel/views/people.ts"
import { aboutBallot } from "../votes/acts/proxied.ts"
import { giveReason } from "../votes/acts/vote.ts"
import { type GivenReason, longestGiven } from "../votes/rules/reasons.ts"
import { longestReasonCards, reasonCard } from "../votes/views/reasons.ts"
import { castingOn } from "./ballot-text.ts"
import type { BallotContext } from "./known-votes.ts"

/**
 * Gives the sender's ballot a reason, or takes it away (`reason` is null). `named`: the motion. Null: the only vote that it can mean.
 * `giver`: whose ballot it is, if the sender cast it by proxy (§3.10).
 * @throws Refusal
 */
export async function reasonFor(
  context: BallotContext,
  named: MotionId | null,
  reason: GivenReason | null,
  giver: MatrixId | null = null,
): Promise<void> {
  const { words, prefix, coop, message } = context
  const casting = await castingOn(context, named, giver)
  if (casting === null) return
  const { motion, cast } = casting
  const clean = reason && { ...reason, text: cleanLine(reason.text, longestGiven + 2) }
  await giveReason(context, cast, motion, clean)
  const of = giver === null ? undefined : plainName(giver, coop.server)
  const name = await aboutBallot(context.work, motion, giver ?? message.sender)
  await context.reply(reasonCard(words, motion, clean, { prefix, of }), {
    name,
    asLongAs: longestReasonCards(words, motion, { prefix }),
  })
}
