/** `!object M7`: objects to an early end of the proposal stage (§2.3). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { object } from "../../src/votes/acts/propose.ts"
import { heading } from "../../src/votes/views/motions.ts"
import { motion, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "object",
  topic: "votes",
  usage: "M1",
  where: ["members", "moderators"],
  who: object.who,
  unlimited: true,
  deadlines: true,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion }),
  likely: likelyMotion("proposal"),
  examples: ["object M1"],
  async run(context, args) {
    const { words } = context
    const motion = await object(context, context.sender, args.motion, typed(context))
    const until = words.deadline(motion.proposalEndsAt)
    const said = words.t("early-end-objected", { motion: heading(motion), until })
    await replyAndRecord(context, motion, { brief: said, whole: said })
  },
})
