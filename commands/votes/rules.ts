/** `!rules`: the rules of the co-op's votes. `!rules KIND`: everything about one kind of motion. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { readRules } from "../../src/votes/acts/reading.ts"
import { ruleManual, rulesCard } from "../../src/votes/views/rules.ts"

const longestName = 60

export default defineCommand({
  name: "rules",
  shows: true,
  topic: "votes",
  usage: "[KIND]",
  where: ["members", "moderators", "direct"],
  who: readRules.who,
  pieces: [{ line: "kind" }],
  args: z.object({
    kind: z
      .string()
      .default("")
      .transform((name) => cleanLine(name, longestName)),
  }),
  examples: ["rules", "rules decision"],
  async run(context, { kind: typed }) {
    const { coop, words, prefix, sender, reply } = context
    const kinds = await readRules(context, sender, typed)
    if (kinds === null) return reply(rulesCard(words, coop.config, prefix))
    await reply(paragraphs(...kinds.map((kind) => ruleManual(words, coop.config, kind, prefix))))
  },
})
