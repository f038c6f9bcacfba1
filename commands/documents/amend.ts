/**
 * `!amend bylaws [SUMMARY]`: proposes a new text of a document, which stands below or in a file. `!amend bylaws replace 4 TEXT`, `!amend bylaws
 * add after 4 TEXT` and `!amend bylaws delete 4` propose to change one paragraph.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { amend, amendParagraph } from "../../src/documents/acts/amend.ts"
import { readAmendment } from "../../src/documents/rules/asked.ts"
import { cleanLine } from "../../src/kernel/views/markdown.ts"
import { typed } from "../arguments.ts"
import { sayProposed } from "./proposed.ts"
import { typedText } from "./typed-text.ts"

/** The most characters of a summary. It becomes the title of an option. */
export const longestSummary = 120

export default defineCommand({
  name: "amend",
  topic: "votes",
  usage: "KEY [SUMMARY] | KEY replace 4 TEXT | KEY add after 4 TEXT | KEY delete 4",
  where: ["members"],
  who: amend.who,
  deadlines: true,
  takesFile: true,
  // The key is part of the line. Otherwise a text that begins below the key would lose its first line to the summary.
  pieces: [{ line: "asked" }, { lines: "text" }],
  args: z.object({ asked: z.string().min(1, "missing"), text: z.string().default("") }),
  examples: [
    "amend bylaws Three weeks of notice",
    "amend bylaws replace 4 Notice is three weeks.",
    "amend bylaws add after 4 Notice is given in writing.",
    "amend bylaws delete 4",
  ],
  async run(context, { asked, text }) {
    const { words, sender, message } = context
    const { key, ...change } = readAmendment(asked, text, words.typed)
    if (change.deed && !message.file)
      return sayProposed(context, await amendParagraph(context, sender, key, change.deed, typed(context)))
    const summary = change.deed ? "" : cleanLine(change.summary, longestSummary)
    const whole = typedText(context, text, `amend ${key}`)
    await sayProposed(context, await amend(context, sender, key, { summary, text: whole }, typed(context)))
  },
})
