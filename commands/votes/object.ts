/**
 * `!object M7`: objects to an early end of the proposal stage (§2.3). `!object M7 REASON`, in the direct room: a ballot in a vote by consent
 * (§3.9).
 */
import { z } from "zod"
import { vote } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { objectsByConsent, strayBallot } from "../../src/bot/stray-ballot.ts"
import { object } from "../../src/votes/acts/propose.ts"
import { heading } from "../../src/votes/views/motions.ts"
import { motion, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "object",
  topic: "votes",
  usage: "M1 [REASON]",
  where: ["members", "moderators", "direct"],
  who: object.who,
  unlimited: true,
  deadlines: true,
  pieces: [{ motion: "motion" }, { line: "reason" }, { lines: "more" }],
  args: z.object({ motion, reason: z.string().default(""), more: z.string().default("") }),
  takenOut: { is: "ballot", proof: objectsByConsent },
  likely: likelyMotion("proposal"),
  examples: ["object M1"],
  async run(context, { motion: id, reason, more }) {
    const { words, message, prefix } = context
    const why = `${reason}\n${more}`.trim()
    if (message.room.place === "direct") {
      if (await objectsByConsent(context, `${id} ${why}`)) return vote(context, id, `object: ${why}`)
      return context.reply(words.t("object-elsewhere", { motion: id, prefix }))
    }
    if (await objectsByConsent(context, `${id} ${why}`)) return strayBallot(context)
    const motion = await object(context, context.sender, id, typed(context))
    const until = words.deadline(motion.proposalEndsAt)
    const said = words.t("early-end-objected", { motion: heading(motion), until })
    await replyAndRecord(context, motion, { brief: said, whole: said })
  },
})
