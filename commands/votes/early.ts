/** `!early M7`: the author asks to end the proposal stage early (§2.3). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { askEarlyEnd } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading } from "../../src/votes/views/motions.ts"
import { motion, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "early",
  topic: "votes",
  usage: "M1",
  where: ["members", "moderators"],
  who: askEarlyEnd.who,
  deadlines: true,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion }),
  likely: likelyMotion("proposal"),
  examples: ["early M1"],
  async run(context, args) {
    const { words, prefix } = context
    const motion = await askEarlyEnd(context, context.sender, args.motion, typed(context))
    const until = words.deadline(proposalEnd(motion))
    const said = words.t("early-end-asked", { heading: heading(motion), motion: motion.id, until, prefix })
    await replyAndRecord(context, motion, { brief: said, whole: said })
  },
})
