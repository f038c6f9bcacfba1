/** `!rules`: the rules of the co-op's votes. `!rules KIND`: everything about one kind of motion. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { nearest } from "../../src/config/nearest.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { motionKinds } from "../../src/votes/rules/kinds.ts"
import { kindsCalled, namesOf, ruleManual, rulesCard } from "../../src/votes/views/rules.ts"

const longestName = 60

export default defineCommand({
  name: "rules",
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
    const kinds = kindsCalled(typed, words.typed)
    if (kinds.length === 0) {
      const near = nearest(
        typed,
        motionKinds.flatMap((kind) => namesOf(kind, words.typed)),
      )
      const [kind = "none"] = near === null ? [] : kindsCalled(near, words.typed)
      refuse("no-such-kind", { typed, near: kind })
    }
    await reply(paragraphs(...kinds.map((kind) => ruleManual(words, coop.config, kind, prefix))))
  },
})
