/** `!amend bylaws [SUMMARY]`: proposes a new text of a document, which stands below or in a file. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { amend } from "../../src/documents/acts/amend.ts"
import { title, typed } from "../arguments.ts"
import { sayProposed } from "./proposed.ts"
import { typedText } from "./typed-text.ts"

export default defineCommand({
  name: "amend",
  topic: "votes",
  usage: "KEY [SUMMARY]",
  where: ["members"],
  who: amend.who,
  deadlines: true,
  takesFile: true,
  // The key is part of the line. Otherwise a text that begins below the key would lose its first line to the summary.
  pieces: [{ line: "asked" }, { lines: "text" }],
  args: z.object({ asked: title, text: z.string().default("") }),
  examples: ["amend bylaws Three weeks of notice"],
  async run(context, { asked: line, text }) {
    const [key = "", ...more] = line.split(" ")
    const whole = typedText(context, text, `amend ${key}`)
    const change = { summary: more.join(" "), text: whole }
    await sayProposed(context, await amend(context, context.sender, key, change, typed(context)))
  },
})
