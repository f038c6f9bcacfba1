/** `!cancel M7 [REASON]`: its starter withdraws a motion before the vote; an open vote is put to a vote itself, or ended by who presides (§2.7c). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { cancel } from "../../src/votes/acts/cancelling.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { heading, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { joined, motion, text, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "cancel",
  topic: "votes",
  usage: "M1 [REASON]",
  where: ["members", "moderators"],
  who: cancel.who,
  unlimited: true,
  deadlines: true,
  pieces: [{ motion: "motion" }, { line: "line" }, { lines: "text" }],
  args: z.object({ motion, line: text, text }),
  likely: likelyMotion("proposal", "voting"),
  examples: ["cancel M1 We found a better way."],
  async run(context, args) {
    const { words, coop, prefix, sender } = context
    const reason = joined(args.line, args.text)
    const cancelled = await cancel(context, sender, args.motion, reason, typed(context))
    const { motion } = cancelled
    if (cancelled.done === "withdrawn") {
      const brief = words.t("motion-cancelled", { motion: heading(motion) })
      const whole = paragraphs(brief, reason === "" ? null : quoted(reason))
      return replyAndRecord(context, motion, { brief, whole })
    }
    // The motion's room has just been told, and it can be typed nowhere else.
    if (cancelled.done !== "asked") return
    const { cancellation } = cancelled
    const first = paragraphs(
      openedLine(words, cancellation),
      reason === "" ? null : quoted(reason),
      words.t("cancellation-opened", { motion: motion.id, cancellation: cancellation.id }),
    )
    const voters = await expectedRoll(context, cancellation)
    await context.reply(proposalCard(words, cancellation, { first, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})
