/** `!motion M7`: everything about one motion. `!motion M7 rules`: how it is counted. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { readMotion, readMotionRules } from "../../src/votes/acts/reading.ts"
import { motionDetails } from "../../src/votes/views/motions.ts"
import { votingRules } from "../../src/votes/views/voting.ts"
import { meant, motion } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "motion",
  shows: true,
  topic: "votes",
  usage: "M1 [rules]",
  where: ["members", "moderators", "office", "direct"],
  who: readMotion.who,
  deadlines: true,
  pieces: [{ motion: "motion" }, { word: "detail", of: "motion" }],
  args: z.object({ motion, detail: meant("motion", "not-about-a-motion").optional() }),
  textFor: "propose",
  likely: likelyMotion("proposal", "voting"),
  examples: ["motion M1", "motion M1 rules"],
  async run(context, args) {
    const { words, coop, prefix, sender, series, message } = context
    const mentionable = { series, ballots: ballotsIn(message.room) }
    if (args.detail === "rules") {
      const { motion, state } = await readMotionRules(context, sender, args.motion, mentionable)
      return context.reply(votingRules(words, motion, state))
    }
    const { motion, ...more } = await readMotion(context, sender, args.motion, mentionable)
    await context.reply(
      motionDetails(words, motion, {
        server: coop.server,
        prefix,
        follows: motion.follows,
        cancels: motion.cancels,
        ...more,
      }),
    )
  },
})
