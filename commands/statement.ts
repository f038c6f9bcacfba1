/** `!statement [2026-11] [@user]`: all that fell due to somebody in a month, and all that was paid, with the rule behind each line (§8.6). */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../src/bot/command.ts"
import { thePerson } from "../src/bot/person.ts"
import { answerPrivately } from "../src/bot/privately.ts"
import { whoseDues } from "../src/coop/dues.ts"
import { orRefuse, refuse } from "../src/coop/refusal.ts"
import { currentMonth, statementOf } from "../src/coop/statement.ts"
import { looksLikeMonth, readMonth } from "../src/rules/months.ts"
import { statementCard } from "../src/views/dues.ts"
import { person } from "./arguments.ts"

export default defineCommand({
  name: "statement",
  aliases: ["abrechnung"],
  section: "treasury",
  usage: "[MONTH] [@USER]",
  where: ["members", "moderators", "treasury", "direct"],
  who: "concerned",
  pieces: ["first", "second"],
  args: z.object({ first: person.optional(), second: person.optional() }),
  examples: ["statement", "statement 2026-11"],
  async run(context, { first, second }) {
    const { words, coop, prefix, sender, message } = context
    const asked = await read(context, [first, second])
    const whose = await whoseDues(context, sender, asked.person, message.trust)
    const statement = await statementOf(context, whose, asked.month ?? currentMonth(context))
    const about = { reader: sender.person, server: coop.server, prefix }
    await answerPrivately(context, statementCard(words, statement, about), words.t("statement-sent"))
  },
})

/** A month and a person, in whichever order. @throws Refusal */
async function read(context: CommandContext, pieces: readonly (string | undefined)[]) {
  const typed = pieces.filter((piece) => piece !== undefined)
  const [month, anotherMonth] = typed.filter(looksLikeMonth)
  const [who, somebodyElse] = typed.filter((piece) => !looksLikeMonth(piece))
  if (anotherMonth !== undefined || somebodyElse !== undefined) refuse("statement-unclear")
  return {
    // A word without a sign of a person is rather a month that could not be read.
    month: month === undefined ? null : orRefuse(readMonth(month, context.now, context.coop.zone)),
    person: who === undefined ? null : await thePerson(context, who),
  }
}
