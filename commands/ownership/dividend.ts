/** `!dividend`: what can be paid to the owners. `!dividend propose 1000 EUR for 2026`: opens a vote on it (§19.6). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { readMoneyLine } from "../../src/kernel/rules/money-line.ts"
import { proposeDividend, readSurplus } from "../../src/ownership/acts/dividends.ts"
import { surplusCards } from "../../src/ownership/views/dividends.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { typed } from "../arguments.ts"

export default defineCommand({
  name: "dividend",
  topic: "money",
  usage: "[propose 1000 EUR [for 2026]]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readSurplus.who,
  offered: ({ coop }) => coop.config.ownership.shares,
  deadlines: true,
  pieces: [{ line: "asked" }],
  args: z.object({ asked: z.string().default("") }),
  examples: ["dividend", "dividend propose 1000 EUR for 2026"],
  async run(context, { asked }) {
    const { words, coop, prefix, sender } = context
    const [, first = "", rest = ""] = /^\s*(\S*)\s*(.*)$/.exec(asked) ?? []
    if (first === "") {
      const { card, law } = surplusCards(words, await readSurplus(context, sender), prefix)
      if (law === null) return context.reply(card)
      // In a room the law goes into a thread, where it takes up no space.
      const direct = context.message.room.place === "direct"
      await context.reply(direct ? card : `${card}\n${words.t("dividend-law-in-thread")}`)
      return context.reply(law, { startThread: !direct })
    }
    if (words.typed.meaning("sharing", first) !== "propose" || rest === "") refuse("dividend-how")
    if (context.message.room.place !== "members") refuse("share-vote-elsewhere")
    const { amount, texts } = readMoneyLine(rest, words.typed, ["for"])
    const year = texts.for === undefined ? null : /^\d{4}$/.test(texts.for) ? Number(texts.for) : refuse("dividend-how")
    const motion = await proposeDividend(context, sender, amount, year, typed(context))
    const voters = await expectedRoll(context, motion)
    const about = { first: openedLine(words, motion), voters, server: coop.server, prefix }
    await context.reply(proposalCard(words, motion, about), { startThread: true })
  },
})
