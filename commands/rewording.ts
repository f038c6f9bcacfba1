/** Says that somebody has reworded an option: briefly in the room, with the whole card in the motion's thread. */
import type { CommandContext } from "../src/bot/command.ts"
import { replyAndRecord } from "../src/bot/motion-thread.ts"
import { paragraphs } from "../src/kernel/views/markdown.ts"
import { expectedRoll, type Reworded } from "../src/votes/acts/propose.ts"
import { heading, proposalCard } from "../src/votes/views/motions.ts"

/** @param shown `wording`: the new wording, in a few lines. `below`: what stands at the end, such as a redline */
export async function sayReworded(
  context: CommandContext,
  { motion, number, endsAt }: Reworded,
  { wording = null, below = null }: { readonly wording?: string | null; readonly below?: string | null },
): Promise<void> {
  const { words, coop, prefix } = context
  const first = paragraphs(
    words.t("option-reworded", { motion: heading(motion), option: number }),
    wording,
    endsAt === null ? null : words.t("option-reworded-moved", { until: words.deadline(endsAt) }),
  )
  const voters = await expectedRoll(context, motion)
  const card = proposalCard(words, motion, { first, voters, server: coop.server, prefix })
  await replyAndRecord(context, motion, { brief: paragraphs(first, below), whole: paragraphs(card, below) })
}
