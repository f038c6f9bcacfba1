/**
 * `!reword M7 [NUMBER] TEXT`: changes the wording of the sender's own option while the proposal stage lasts. If the motion was held by
 * consent and came back to the sender, it opens another round (§3.9). A document's text is reworded by a file, in the lines below, or paragraph by
 * paragraph as in `!amend`.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { tryAgain } from "../../src/votes/acts/consent.ts"
import { expectedRoll, reword } from "../../src/votes/acts/propose.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { motion, option, text, titleOrNone, typed } from "../arguments.ts"
import { rewordedDocument } from "../documents/reworded.ts"
import { likelyMotion } from "../likely.ts"
import { sayReworded } from "../rewording.ts"

export default defineCommand({
  name: "reword",
  topic: "votes",
  usage: "M1 [NUMBER] TEXT",
  where: ["members"],
  who: reword.who,
  pieces: ["motion", { number: "option" }, { line: "title" }, { lines: "text" }],
  takesFile: true,
  // With a file there is no title.
  args: z.object({ motion, option: option.optional(), title: titleOrNone, text }),
  likely: likelyMotion("proposal"),
  examples: ["reword M1 Move our servers to the wind-powered data centre", "reword M1 2 Stay, and ask again in a year"],
  async run(context, args) {
    const { words, coop, prefix } = context
    const { motion: id, option = null, title: line, text: lines } = args
    if (await rewordedDocument(context, { motion: id, option, title: line, text: lines })) return
    const wording = { title: line, text: lines }
    if (line === "") refuse("reword-how", { motion: id })
    const again = await tryAgain(context, context.sender, id, wording, typed(context))
    if (again) {
      const first = paragraphs(openedLine(words, again), words.t("motion-again-of", { motion: id, prefix }))
      const about = { first, voters: await expectedRoll(context, again), server: coop.server, prefix }
      return context.reply(proposalCard(words, again, about), { startThread: true })
    }
    const changed = await reword(context, context.sender, id, option, wording, typed(context))
    const shown = quoted(paragraphs(escapeMarkdown(wording.title), wording.text === "" ? null : wording.text))
    await sayReworded(context, changed, { wording: shown })
  },
})
