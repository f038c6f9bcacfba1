/** `!confirm P3`: a member says that a payment has arrived (§7.2). Without a number it is the one payment that waits for their answer. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { confirm, onlyPaymentWaiting } from "../../src/treasury/acts/payments.ts"
import { paymentConfirmed } from "../../src/treasury/views/payments.ts"
import { payment } from "../arguments.ts"
import { likelyPayment } from "../likely.ts"

export default defineCommand({
  name: "confirm",
  topic: "money",
  usage: "[P1]",
  where: ["direct"],
  who: confirm.who,
  unlimited: true,
  pieces: ["payment"],
  args: z.object({ payment: payment.optional() }),
  likely: likelyPayment,
  examples: ["confirm P1"],
  async run(context, { payment: typed }) {
    const { sender, message } = context
    const number = typed ?? (await onlyPaymentWaiting(context, sender, "confirm"))
    const { payment } = await confirm(context, sender, message.trust, number)
    await context.reply(paymentConfirmed(context.words, payment))
  },
})
