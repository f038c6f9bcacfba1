/** `!rules`: by which rules votes are held here; `!rules KIND`: all about one kind. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { languages } from "../src/config/language.ts"
import { nearest } from "../src/config/nearest.ts"
import { refuse } from "../src/coop/refusal.ts"
import { motionKinds } from "../src/rules/kinds.ts"
import { cleanLine, paragraphs } from "../src/views/markdown.ts"
import { kindsCalled, namesOf, ruleManual, rulesCard } from "../src/views/rules.ts"
import { loadWords } from "../src/views/words.ts"

const longestName = 60

export default defineCommand({
  name: "rules",
  aliases: ["regeln"],
  usage: "[KIND]",
  where: ["members", "moderators", "direct"],
  who: "voter",
  pieces: [{ line: "kind" }],
  args: z.object({
    kind: z
      .string()
      .default("")
      .transform((name) => cleanLine(name, longestName)),
  }),
  examples: ["rules", "rules decision"],
  async run({ coop, words, prefix, reply }, { kind: typed }) {
    if (typed === "") return reply(rulesCard(words, coop.config, prefix))
    // A word of either language will do, whatever the co-op speaks.
    const spoken = languages.map((language) => loadWords(language))
    const kinds = kindsCalled(typed, spoken)
    if (kinds.length === 0) {
      const near = nearest(
        typed,
        motionKinds.flatMap((kind) => namesOf(kind, spoken)),
      )
      const [kind = "none"] = near === null ? [] : kindsCalled(near, spoken)
      refuse("no-such-kind", { typed, near: kind })
    }
    await reply(paragraphs(...kinds.map((kind) => ruleManual(words, coop.config, kind, prefix))))
  },
})
