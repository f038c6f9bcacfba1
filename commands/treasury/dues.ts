/** `!dues [@user]`: what the co-op owes a person now, and how that came about (§8.6). */

import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { whoseMeant } from "../../src/bot/whose.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { isYear, looksLikeMonth, previousMonth } from "../../src/kernel/rules/months.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { readHoursWithoutRate } from "../../src/pay/acts/pay-todo.ts"
import { waitsForRate } from "../../src/pay/views/rates.ts"
import { statementFor } from "../../src/treasury/acts/dues.ts"
import { monthToClose } from "../../src/treasury/acts/months.ts"
import { duesCard } from "../../src/treasury/views/dues.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "dues",
  shows: true,
  topic: "money",
  foremost: ({ place }) => (place === "direct" ? "usual" : null),
  usage: "[@USER]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: statementFor.who,
  pieces: ["person"],
  args: z.object({ person: person.optional() }),
  examples: ["dues"],
  async run(context, { person }) {
    const { words, coop, prefix, now, sender, message } = context
    // A month or a year is of no person: whoever types one means a statement or the pay roll.
    if (person && /\d/.test(person) && (isYear(person) || looksLikeMonth(person, words.typed)))
      refuse("dues-of-month", { typed: person })
    const meant = await whoseMeant(context, person, { others: "dues-of-others", word: "dues-of-others" })
    const statement = await statementFor(context, sender, message.trust, meant, null)
    // A month may have ended without being closed, because the bot may still have to handle messages from that month.
    const waiting = await monthToClose(context, now)
    const left = statement.sums.some(({ opening }) => opening !== 0n)
    const earlier = previousMonth(statement.month)
    const before = left ? await statementFor(context, sender, message.trust, meant, earlier) : null
    const about = { reader: sender.person, server: coop.server, prefix, waiting, before }
    // Hours that wait for a rate are no dues yet, and whoever worked them looks for them here.
    const waits =
      statement.person === sender.person
        ? waitsForRate(words, await readHoursWithoutRate(context, sender), prefix)
        : null
    await answerPrivately(context, paragraphs(duesCard(words, statement, about), waits), words.t("dues-sent"))
  },
})
