/** `!propose TEXT`: opens a decision. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { motionsLike } from "../../src/votes/acts/look-alikes.ts"
import { expectedRoll, propose } from "../../src/votes/acts/propose.ts"
import { likeOthers, openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { text, title, typed } from "../arguments.ts"

export default defineCommand({
  name: "propose",
  topic: "votes",
  foremost: () => "usual",
  usage: "TEXT",
  where: ["members"],
  who: propose.who,
  deadlines: true,
  pieces: [{ line: "title" }, { lines: "text" }],
  args: z.object({ title, text }),
  examples: ["propose Move our servers to the hydro-powered data centre"],
  async run(context, wording) {
    const { words, coop, prefix } = context
    const motion = await propose(context, context.sender, wording, typed(context))
    const first = paragraphs(openedLine(words, motion), likeOthers(words, await motionsLike(context, motion)))
    const voters = await expectedRoll(context, motion)
    await context.reply(proposalCard(words, motion, { first, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})
