/**
 * `!statement [2026-11] [@user] [pdf|csv]`: all amounts that fell due to a person in a month and all payments to them, each line with the
 * rule behind it (§8.6).
 */

import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { whoseMeant } from "../../src/bot/whose.ts"
import { readStatementHours } from "../../src/hours/acts/reading.ts"
import { averageText, notPaidText } from "../../src/hours/views/lines.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { isYear, looksLikeMonth, readMonth, withMonths } from "../../src/kernel/rules/months.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { readHoursWithoutRate } from "../../src/pay/acts/pay-todo.ts"
import { waitsForRate } from "../../src/pay/views/rates.ts"
import { statementFor } from "../../src/treasury/acts/dues.ts"
import { sendStatement } from "../../src/treasury/acts/statement-file.ts"
import type { Statement } from "../../src/treasury/rules/statement.ts"
import { statementCard, statementSent } from "../../src/treasury/views/dues.ts"
import { type StatementFormat, statementFormats } from "../../src/treasury/views/statement-file.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "statement",
  topic: "money",
  usage: "[MONTH] [@USER] [pdf|csv]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: statementFor.who,
  pieces: [{ many: "what" }],
  args: z.object({ what: z.array(person) }),
  examples: ["statement", "statement 2026-11", "statement 2026-11 pdf"],
  async run(context, { what }) {
    const { words, coop, prefix, sender, message } = context
    const asked = await read(context, what)
    const statement = await statementFor(context, sender, message.trust, asked.person, asked.month)
    const hours = await readStatementHours(context, sender, statement.person, statement.month)
    const more = [notPaidText(words, statement.month, hours.notPaid), averageText(words, hours)]
    if (asked.format !== null)
      return send(
        context,
        statement,
        asked.format,
        more.filter((text) => text !== null),
      )
    const about = { reader: sender.person, server: coop.server, prefix }
    // Rates are nobody else's business.
    const waits = hours.notPaid.approved !== 0 && statement.person === sender.person
    const rate = waits ? waitsForRate(words, await readHoursWithoutRate(context, sender), prefix) : null
    const card = paragraphs(statementCard(words, statement, about), more[0], rate, more[1])
    await answerPrivately(context, card, words.t("statement-sent"))
  },
})

/** Sends the file into the sender's encrypted direct room, wherever they asked for it. */
async function send(
  context: CommandContext,
  statement: Statement,
  format: StatementFormat,
  more: readonly string[],
): Promise<void> {
  const { words, coop, sender, message } = context
  const card = statementSent(words, statement, { reader: sender.person, server: coop.server })
  if (message.room.place === "direct" && message.room.encrypted) await context.reply(card)
  else {
    await say(context, { person: sender.person }, card)
    await context.reply(words.t("statement-sent"))
  }
  await sendStatement(context, sender.person, statement, format, more)
}

/** Reads a month, a person and a format, in any order. @throws Refusal */
async function read(context: CommandContext, pieces: readonly string[]) {
  const typed = withMonths(pieces, context.words.typed)
  const formats = typed.flatMap((piece) => formatOf(piece) ?? [])
  const isMonth = (piece: string) => looksLikeMonth(piece, context.words.typed)
  const [month, anotherMonth] = typed.filter(isMonth)
  const [who, somebodyElse] = typed.filter((piece) => !isMonth(piece) && formatOf(piece) === undefined)
  if (anotherMonth !== undefined || somebodyElse !== undefined || formats.length > 1) refuse("statement-unclear")
  if (who !== undefined && isYear(who)) refuse("dues-of-month", { typed: who })
  return {
    month: month === undefined ? null : orRefuse(readMonth(month, context.now, context.coop.zone, context.words.typed)),
    person: await whoseMeant(context, who, { others: "dues-of-others", word: "statement-unclear" }),
    format: formats[0] ?? null,
  }
}

/** The format that a word names. A person with such a name is typed with an @. */
const formatOf = (piece: string) => statementFormats.find((format) => format === piece.toLowerCase())
