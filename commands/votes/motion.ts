/** `!motion M7`: everything about one motion. */
import { z } from "zod"
import { knownMotion } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { motionsLike } from "../../src/votes/acts/look-alikes.ts"
import { rollOf } from "../../src/votes/reads.ts"
import { motionDetails } from "../../src/votes/views/motions.ts"
import { motion } from "../arguments.ts"

export default defineCommand({
  name: "motion",
  section: "motions",
  usage: "M1",
  where: ["members", "moderators", "direct"],
  who: "member",
  deadlines: true,
  pieces: ["motion"],
  args: z.object({ motion }),
  examples: ["motion M1"],
  async run(context, args) {
    const { words, coop, prefix, work } = context
    const motion = await knownMotion(context, args.motion)
    const roll = await rollOf(work, motion.row)
    const turnout =
      motion.stage === "voting" ? { cast: roll.filter(({ voted }) => voted).length, roll: roll.length } : null
    const like = await motionsLike(context, motion)
    await context.reply(motionDetails(words, motion, { server: coop.server, prefix, turnout, like }))
  },
})
