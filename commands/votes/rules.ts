/**
 * `!rules`: the rules of the co-op's votes. `!rules KIND`: everything about one kind of motion. `!rules offices`: which office has which
 * powers.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { powersCard } from "../../src/offices/views/powers.ts"
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
  examples: ["rules", "rules decision", "rules offices"],
  async run(context, { kind: typed }) {
    const { coop, words, prefix, sender, reply } = context
    const read = await readRules(context, sender, typed)
    if (read === "all") return reply(rulesCard(words, coop.config, prefix))
    if (read === "offices") return reply(powersCard(words, coop.config, prefix))
    await reply(paragraphs(...read.map((kind) => ruleManual(words, coop.config, kind, prefix))))
  },
})
