/** `!impeach [GROUNDS]`: opens the vote on whether the treasurer loses the office (§4, §7.3). */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { openImpeachment } from "../src/coop/impeachment.ts"
import { expectedRoll } from "../src/coop/propose.ts"
import { paragraphs, quoted } from "../src/views/markdown.ts"
import { openedLine, proposalCard } from "../src/views/motions.ts"
import { joined, text, typed } from "./arguments.ts"

export default defineCommand({
  name: "impeach",
  section: "offices",
  usage: "[GROUNDS]",
  where: ["members"],
  who: { start: "impeachment" },
  deadlines: true,
  pieces: [{ line: "line" }, { lines: "text" }],
  args: z.object({ line: text, text }),
  examples: ["impeach The accounts of June are missing."],
  async run(context, { line, text }) {
    const { words, coop, prefix, sender } = context
    const grounds = joined(line, text)
    const motion = await openImpeachment(context, sender, grounds, typed(context))
    const voters = await expectedRoll(context, motion)
    const first = paragraphs(
      openedLine(words, motion),
      grounds === "" ? null : quoted(grounds),
      words.t("impeachment-means"),
    )
    await context.reply(proposalCard(words, motion, { first, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})
