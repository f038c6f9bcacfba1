/** `!shares`: the sender's share, the register of all, and the terms in force (§19). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { readShares } from "../../src/ownership/acts/reading.ts"
import { sharesCard } from "../../src/ownership/views/shares.ts"

export default defineCommand({
  name: "shares",
  topic: "money",
  usage: "",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readShares.who,
  offered: ({ coop }) => coop.config.ownership.shares,
  pieces: [{ line: "asked" }],
  args: z.object({ asked: z.string().default("") }),
  examples: ["shares"],
  async run(context, { asked }) {
    const { words, coop, prefix, sender } = context
    const [first = ""] = asked.trim().split(/\s+/)
    if (words.typed.meaning("holding", first) === "give") refuse("share-not-given")
    const read = await readShares(context, sender)
    await answerPrivately(context, sharesCard(words, read, { server: coop.server, prefix }), words.t("shares-sent"))
  },
})
