/**
 * `!payments [@user] [month]`: which payments were made, and whether their receivers confirmed them (§7.2). `!payments complete`: after a
 * restore, the books have all that the bank shows.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { whoseMeant } from "../../src/bot/whose.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { looksLikeMonth, readMonth, withMonths } from "../../src/kernel/rules/months.ts"
import { type PaymentsAsked, paymentsSeen } from "../../src/treasury/acts/payments-seen.ts"
import { booksCompared } from "../../src/treasury/acts/restored.ts"
import { paymentList } from "../../src/treasury/views/payments.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "payments",
  shows: true,
  topic: "money",
  usage: "[@USER] [MONTH] | complete",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: paymentsSeen.who,
  pieces: [{ many: "whose" }],
  args: z.object({ whose: z.array(person) }),
  examples: ["payments", "payments 2026-11"],
  async run(context, { whose }) {
    const { words, coop, prefix, sender, message } = context
    if (whose.length === 1 && words.typed.meaning("payments", whose[0] ?? "") === "complete") {
      const compared = await booksCompared(context, sender)
      return context.reply(words.t("books-compared", { at: words.moment(compared[0]?.from ?? context.now) }))
    }
    const asked = await read(context, whose)
    const seen = await paymentsSeen(context, sender, message.trust, asked)
    // In the treasury room, the treasurer is answered in the room, and guests may read along. All other answers only the sender can read.
    const alone = message.room.place !== "treasury" || !sender.rooms.has("treasury")
    const about = { reader: sender.person, month: asked.month, server: coop.server, prefix, alone }
    await answerPrivately(context, paymentList(words, seen, about), words.t("payments-sent"))
  },
})

/** Reads a person and a month, in either order. @throws Refusal */
async function read(context: CommandContext, words: readonly string[]): Promise<PaymentsAsked> {
  const typed = withMonths(words, context.words.typed)
  const isMonth = (word: string) => looksLikeMonth(word, context.words.typed)
  const [month, anotherMonth] = typed.filter(isMonth)
  const [who, somebodyElse] = typed.filter((word) => !isMonth(word))
  if (anotherMonth !== undefined || somebodyElse !== undefined) refuse("payments-unclear")
  const meant = await whoseMeant(context, who, { others: "payments-of-others", word: "payments-unclear" })
  return {
    person: who === undefined ? null : (meant ?? context.sender.person),
    month: month === undefined ? null : orRefuse(readMonth(month, context.now, context.coop.zone, context.words.typed)),
  }
}
