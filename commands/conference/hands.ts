/** `!hands TEXT`: asks those present for a show of hands. `!hands yes`, `!hands no`: answers. `!hands end`: counts (§16.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { askHands, finishHands, showHand } from "../../src/conference/acts/hands.ts"
import { lineOf } from "./lines.ts"

export default defineCommand({
  name: "hands",
  topic: "conference",
  usage: "TEXT",
  where: ["members"],
  who: askHands.who,
  unlimited: true,
  pieces: [{ line: "question" }],
  args: z.object({ question: z.string().default("") }),
  examples: ["hands Shall we take a break?", "hands yes"],
  async run(context, { question }) {
    const { words, sender, reply } = context
    const deed = words.typed.meaning("hand", question.trim().replace(/[.!]$/, ""))
    if (deed === "end") return finishHands(context, sender)
    if (deed === null) {
      await askHands(context, sender, lineOf("question", question))
      return
    }
    const { agrees, raised, over } = await showHand(context, sender, deed === "yes")
    // The result itself answers the last one.
    if (!over) await reply(words.t("hands-raised", { agrees: String(agrees), raised }))
  },
})
