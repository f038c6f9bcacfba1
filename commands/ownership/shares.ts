/**
 * `!shares`: the sender's share, the register of all, and the terms in force (§19). `!shares paid @ana 50 EUR`: the treasurer records what an
 * owner has paid in.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { recordContribution } from "../../src/ownership/acts/contributions.ts"
import { readShares } from "../../src/ownership/acts/reading.ts"
import { paidInCard } from "../../src/ownership/views/contributions.ts"
import { sharesCard } from "../../src/ownership/views/shares.ts"

export default defineCommand({
  name: "shares",
  topic: "money",
  usage: "[paid @USER 50 EUR [on DAY]]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readShares.who,
  offered: ({ coop }) => coop.config.ownership.shares,
  pieces: [{ line: "asked" }],
  args: z.object({ asked: z.string().default("") }),
  examples: ["shares", "shares paid @ana 50 EUR on 2026-11-20"],
  async run(context, { asked }) {
    const { words, coop, prefix, sender } = context
    const [, first = "", rest = ""] = /^\s*(\S*)\s*(.*)$/.exec(asked) ?? []
    switch (words.typed.meaning("holding", first)) {
      case "give":
        return refuse("share-not-given")
      case "paid":
        return paidIn(context, rest)
      case null: {
        const read = await readShares(context, sender)
        return answerPrivately(
          context,
          sharesCard(words, read, { server: coop.server, prefix }),
          words.t("shares-sent"),
        )
      }
    }
  },
})

async function paidIn(context: CommandContext, typed: string): Promise<void> {
  const { words, coop, prefix, sender, message } = context
  const { place } = message.room
  if (place !== "treasury" && place !== "direct") refuse("share-paid-elsewhere")
  const [, who = "", line = ""] = /^(\S*)\s*(.*)$/.exec(typed) ?? []
  if (who === "" || line === "") refuse("share-paid-whom")
  const recorder = { ...sender, trust: message.trust }
  const paid = await recordContribution(context, recorder, await thePerson(context, who), line)
  await context.reply(paidInCard(words, paid, { server: coop.server, prefix }))
}
