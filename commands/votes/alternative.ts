/** `!alternative M7 TEXT`: adds another option while the proposal stage lasts. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { addAlternative, expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, proposalCard } from "../../src/votes/views/motions.ts"
import { motion, text, title, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

export default defineCommand({
  name: "alternative",
  topic: "votes",
  usage: "M1 TEXT",
  where: ["members"],
  who: addAlternative.who,
  pieces: ["motion", { line: "title" }, { lines: "text" }],
  args: z.object({ motion, title, text }),
  likely: likelyMotion("proposal"),
  examples: ["alternative M1 Stay, but switch the tariff"],
  async run(context, { motion: id, ...wording }) {
    const { words, coop, prefix } = context
    const motion = await addAlternative(context, context.sender, id, wording, typed(context))
    const first = words.t("alternative-added", { motion: heading(motion), until: words.deadline(proposalEnd(motion)) })
    const voters = await expectedRoll(context, motion)
    await context.reply(proposalCard(words, motion, { first, voters, server: coop.server, prefix }))
  },
})
