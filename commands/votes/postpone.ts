/** `!postpone M7 3 days`, `!postpone M7 until Friday`: its starter puts off the vote on a motion (§2.7c). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { postpone } from "../../src/votes/acts/shelve.ts"
import { formOf, heading } from "../../src/votes/views/motions.ts"
import { motion, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "postpone",
  topic: "votes",
  usage: "M1 WHEN",
  where: ["members", "moderators"],
  who: postpone.who,
  deadlines: true,
  pieces: [{ motion: "motion" }, { line: "when" }],
  args: z.object({ motion, when: z.string().default("") }),
  likely: likelyMotion("proposal"),
  examples: ["postpone M1 3 days", "postpone M1 until next Friday"],
  async run(context, args) {
    const { words } = context
    const motion = await postpone(context, context.sender, args.motion, args.when, typed(context))
    const until = words.deadline(motion.proposalEndsAt)
    const said = words.t("motion-postponed", { motion: heading(motion), form: formOf(motion), until })
    await replyAndRecord(context, motion, { brief: said, whole: said })
  },
})
