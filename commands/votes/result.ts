/** `!result M7`: how a vote ended, with the published count. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { answerTo } from "../../src/bot/scene.ts"
import { attach } from "../../src/votes/acts/close.ts"
import { readResult } from "../../src/votes/acts/reading.ts"
import { heading, stageLine } from "../../src/votes/views/motions.ts"
import { outcomeAgain } from "../../src/votes/views/outcome.ts"
import { motion } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "result",
  shows: true,
  topic: "votes",
  usage: "M1",
  where: ["members", "moderators", "office", "direct"],
  who: readResult.who,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion }),
  likely: likelyMotion("closed"),
  examples: ["result M1"],
  async run(context, args) {
    const { words, message } = context
    const { motion, published } = await readResult(context, context.sender, args.motion, context)
    if (motion.outcome?.result === "withdrawn")
      return context.reply(words.t("result-none", { motion: heading(motion), prefix: context.prefix, id: motion.id }))
    if (motion.outcomeText === null || !published)
      return context.reply(words.t("result-not-yet", { motion: heading(motion), stage: stageLine(words, motion) }))
    await context.reply(outcomeAgain(words, motion.outcomeText))
    const files = { json: `${motion.id}-count.json`, blt: published.blt === null ? null : `${motion.id}.blt` }
    // In a room the files go into a thread, where they take up no space in everybody's timeline.
    const thread = message.room.place === "direct" ? {} : { thread: message.thread ?? message.eventId }
    await attach(context, answerTo(message), files, published, { replyTo: message.eventId, ...thread })
  },
})
