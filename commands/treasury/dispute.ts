/**
 * `!dispute P3 REASON`: a member says that a payment has not arrived, or was not as recorded (§7.2). Without a number it is the one payment
 * that waits for their answer.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { withoutIban } from "../../src/kernel/rules/iban-in-text.ts"
import { readMoney } from "../../src/kernel/rules/money.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { dispute, onlyPaymentWaiting } from "../../src/treasury/acts/payments.ts"
import { paymentId } from "../../src/treasury/rules/payments.ts"
import { paymentDisputeNoted } from "../../src/treasury/views/payments.ts"
import { longText, payment, text } from "../arguments.ts"
import { likelyPayment } from "../likely.ts"

/** A payment, and whether it was typed without its letter. */
const numbered = z
  .string()
  .transform((text) => ({ number: text, bare: /^\d/.test(text) }))
  .pipe(z.object({ number: payment, bare: z.boolean() }))

/** A word without a digit is no number of a payment, but the first word of the reason. */
const which = z
  .string()
  .regex(/^\D+$/u)
  .transform((word) => ({ number: null, bare: false, word }))
  .or(numbered)

export default defineCommand({
  name: "dispute",
  topic: "money",
  usage: "P1 REASON",
  where: ["direct"],
  who: dispute.who,
  unlimited: true,
  pieces: ["payment", { line: "reason" }, { lines: "text" }],
  args: z.object({ payment: which, reason: longText, text }),
  takenOut: {
    is: "matter",
    // Only the treasurer may read the reason, so the command is taken out of other rooms.
    proof: (_, __, { payment: which, reason }) => payment.safeParse(which).success && reason !== undefined,
    reason: (words) => words.t("payment-dispute-take-out-reason"),
    told: (words, removal) => words.t("payment-dispute-elsewhere", removal),
  },
  likely: likelyPayment,
  examples: ["dispute P1 Only 150.00 EUR has arrived."],
  async run(context, { payment: which, reason: line, text }) {
    const { words, coop, prefix, sender, message } = context
    const { bare } = which
    const number = which.number ?? (await onlyPaymentWaiting(context, sender, "dispute"))
    const reason = which.number === null ? `${which.word} ${line}` : line
    const [first] = line.split(/\s/)
    // The number may be the beginning of an amount, as in "3 EUR are missing". Then it names no payment.
    if (bare && !isRefused(readMoney(`${number} ${first}`, { language: words.language, typed: words.typed })))
      return refuse("payment-or-amount", { payment: paymentId(number) })
    const whole = text === "" ? reason : `${reason}\n${text}`
    orRefuse(withoutIban(whole))
    const { payment, told } = await dispute(context, sender, message.trust, { number, reason: whole })
    await context.reply(paymentDisputeNoted(words, payment, told, { server: coop.server, prefix }))
  },
})
