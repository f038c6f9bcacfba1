/** `!withdraw M7 [NUMBER]`: withdraws the sender's own option. If no other proposed option is left, the motion ends. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { escapeMarkdown } from "../../src/kernel/views/markdown.ts"
import { expectedRoll, withdraw } from "../../src/votes/acts/propose.ts"
import { heading, proposalCard } from "../../src/votes/views/motions.ts"
import { motion, option, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "withdraw",
  topic: "votes",
  usage: "M1 [NUMBER]",
  where: ["members", "moderators"],
  who: withdraw.who,
  unlimited: true,
  pieces: ["motion", "option"],
  args: z.object({
    motion,
    option: option.optional(),
  }),
  likely: likelyMotion("proposal"),
  examples: ["withdraw M1", "withdraw M1 2"],
  async run(context, args) {
    const { words, coop, prefix } = context
    const { motion, option } = await withdraw(context, context.sender, args.motion, args.option ?? null, typed(context))
    const about = { motion: heading(motion), option: escapeMarkdown(option.title) }
    if (motion.stage === "closed") {
      const over = words.t("motion-withdrawn", about)
      return replyAndRecord(context, motion, { brief: over, whole: over })
    }
    const voters = await expectedRoll(context, motion)
    const first = words.t("option-withdrawn", about)
    const whole = proposalCard(words, motion, { first, voters, server: coop.server, prefix })
    await replyAndRecord(context, motion, { brief: first, whole })
  },
})
