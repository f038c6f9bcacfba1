/** `!alternative M7 TEXT`: adds another option while the proposal stage lasts. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { cleanLine, escapeMarkdown, paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { addAlternative, expectedRoll } from "../../src/votes/acts/propose.ts"
import { proposalEnd, proposals } from "../../src/votes/rules/motions.ts"
import { heading, proposalCard } from "../../src/votes/views/motions.ts"
import { motion, text, title, typed } from "../arguments.ts"
import { likelyMotion } from "../likely.ts"

/** How many characters of the new option's title the answer shows. */
const namedBy = 60

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
    const until = words.deadline(proposalEnd(motion))
    const added = proposals(motion)
    const option = added.length
    const title = escapeMarkdown(cleanLine(added.at(-1)?.title ?? "", namedBy))
    const brief = words.t("alternative-added", { motion: heading(motion), title, option, until })
    const first = paragraphs(brief, wording.text === "" ? null : quoted(wording.text))
    const voters = await expectedRoll(context, motion)
    const whole = proposalCard(words, motion, { first, voters, server: coop.server, prefix })
    await replyAndRecord(context, motion, { brief, whole })
  },
})
