/** `!stepback [M5]`: the sender withdraws from an election, even if they hold the office now (§4.2). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { mayStand } from "../../src/bot/who.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { stepBack } from "../../src/offices/acts/elections.ts"
import { electionCard } from "../../src/offices/views/offices.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { electionWithdrawn, heading } from "../../src/votes/views/motions.ts"
import { motion, typed } from "../arguments.ts"

export default defineCommand({
  name: "stepback",
  topic: "elections",
  usage: "[M1]",
  where: ["members"],
  who: stepBack.who,
  offered: mayStand,
  unlimited: true,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion: motion.optional() }),
  examples: ["stepback", "stepback M1"],
  async run(context, args) {
    const { words, coop, prefix, sender } = context
    const { motion, option } = await stepBack(context, sender, args.motion ?? null, typed(context))
    const person = nameOf(sender.person, coop.server)
    const first = words.t("election-stepped-back", { person, motion: heading(motion), role: option.role })
    if (motion.stage === "closed") {
      const over = paragraphs(first, electionWithdrawn(words, motion, prefix))
      return replyAndRecord(context, motion, { brief: over, whole: over })
    }
    const voters = await expectedRoll(context, motion)
    const whole = electionCard(words, motion, { first, voters, server: coop.server, prefix })
    await replyAndRecord(context, motion, { brief: first, whole })
  },
})
