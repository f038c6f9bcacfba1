/** `!cancel M7 [REASON]`: its starter withdraws a motion as a whole, before the vote (§2.7c). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { cancel } from "../../src/votes/acts/shelve.ts"
import { heading } from "../../src/votes/views/motions.ts"
import { joined, motion, text, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "cancel",
  topic: "votes",
  usage: "M1 [REASON]",
  where: ["members", "moderators"],
  who: cancel.who,
  unlimited: true,
  pieces: [{ motion: "motion" }, { line: "line" }, { lines: "text" }],
  args: z.object({ motion, line: text, text }),
  likely: likelyMotion("proposal"),
  examples: ["cancel M1 We found a better way."],
  async run(context, args) {
    const { words } = context
    const motion = await cancel(context, context.sender, args.motion, typed(context))
    const reason = joined(args.line, args.text)
    const brief = words.t("motion-cancelled", { motion: heading(motion) })
    await replyAndRecord(context, motion, { brief, whole: paragraphs(brief, reason === "" ? null : quoted(reason)) })
  },
})
