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
import { proposeDilution, proposeTerms } from "../../src/ownership/acts/terms.ts"
import { paidInCard } from "../../src/ownership/views/contributions.ts"
import { sharesCard } from "../../src/ownership/views/shares.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { typed } from "../arguments.ts"

export default defineCommand({
  name: "shares",
  topic: "money",
  usage: "[paid @USER 50 EUR [on DAY] | propose value=600EUR | dilute 25]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readShares.who,
  offered: ({ coop }) => coop.config.ownership.shares,
  pieces: [{ line: "asked" }],
  args: z.object({ asked: z.string().default("") }),
  deadlines: true,
  examples: ["shares", "shares paid @ana 50 EUR on 2026-11-20", "shares propose value=600EUR", "shares dilute 25"],
  async run(context, { asked }) {
    const { words, coop, prefix, sender } = context
    const [, first = "", rest = ""] = /^\s*(\S*)\s*(.*)$/.exec(asked) ?? []
    const deed = words.typed.meaning("sharing", first)
    if (deed !== null && context.message.room.place !== "members") refuse("share-vote-elsewhere")
    if (deed === "propose") return opened(context, await proposeTerms(context, sender, rest, typed(context)))
    if (deed === "dilute") {
      const [, authorised] = /^(?:\p{L}+ )?([1-9]\d{0,5})$/u.exec(rest.trim()) ?? []
      if (authorised === undefined) refuse("dilution-how", { more: coop.config.ownership.authorised + 1 })
      return opened(context, await proposeDilution(context, sender, Number(authorised), typed(context)))
    }
    switch (words.typed.meaning("holding", first)) {
      case "give":
        return refuse("share-not-given")
      case "paid":
        return paidIn(context, rest)
      case null: {
        if (first !== "") refuse("shares-what", { typed: first })
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

/** Answers with the motion that was opened. */
async function opened(context: CommandContext, motion: Awaited<ReturnType<typeof proposeTerms>>): Promise<void> {
  const { words, coop, prefix } = context
  const voters = await expectedRoll(context, motion)
  const about = { first: openedLine(words, motion), voters, server: coop.server, prefix }
  await context.reply(proposalCard(words, motion, about), { startThread: true })
}

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
