/** `!motion M7`: everything about one motion. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { ballotsIn } from "../../src/bot/series.ts"
import { readMotion } from "../../src/votes/acts/reading.ts"
import { motionDetails } from "../../src/votes/views/motions.ts"
import { motion } from "../arguments.ts"

export default defineCommand({
  name: "motion",
  topic: "votes",
  usage: "M1",
  where: ["members", "moderators", "direct"],
  who: readMotion.who,
  deadlines: true,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion }),
  textFor: "propose",
  examples: ["motion M1"],
  async run(context, args) {
    const { words, coop, prefix, sender, series, message } = context
    const mentionable = { series, ballots: ballotsIn(message.room) }
    const { motion, ...more } = await readMotion(context, sender, args.motion, mentionable)
    await context.reply(motionDetails(words, motion, { server: coop.server, prefix, ...more }))
  },
})
