/**
 * `!amend bylaws [SUMMARY]`: proposes a new text of a document, which stands below or in a file. `!amend bylaws replace 4 TEXT`, `!amend bylaws
 * add after 4 TEXT` and `!amend bylaws delete 4` propose to change one paragraph.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { amend, amendParagraph } from "../../src/documents/acts/amend.ts"
import { readAmendment } from "../../src/documents/rules/asked.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { Meaning } from "../../src/kernel/rules/typed-words.ts"
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
    if (!message.file && text.trim() === "") mustBeWhole(context, key, summary)
    const whole = typedText(context, text, `amend ${key}`)
    await sayProposed(context, await amend(context, sender, key, { summary, text: whole }, typed(context)))
  },
})

/**
 * `!amend bylaws replace 4` asks for a change of a paragraph, and does not say which or how. With a text below it, it would be what a whole new
 * text changes.
 * @throws Refusal
 */
function mustBeWhole({ words, prefix }: CommandContext, key: string, summary: string): void {
  const [verb = ""] = summary.split(" ")
  const deed = words.typed.meaning("amend", verb)
  if (deed !== "replace" && deed !== "add" && deed !== "delete") return
  const said = (meaning: Meaning<"amend">) => words.typed.spellings("amend", meaning, words.language)[0] ?? meaning
  const where = deed === "add" ? `${said("after")} 4` : "4"
  const behind = deed === "delete" ? "" : ` ${words.t("amend-text-to-type")}`
  refuse("amend-incomplete", { copy: `${prefix}amend ${key} ${said(deed)} ${where}${behind}` })
}
