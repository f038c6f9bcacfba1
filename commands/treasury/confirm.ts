/** `!confirm P3`: a member says that a payment has arrived (§7.2). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { confirm } from "../../src/treasury/acts/payments.ts"
import { paymentConfirmed } from "../../src/treasury/views/payments.ts"
import { payment } from "../arguments.ts"

export default defineCommand({
  name: "confirm",
  topic: "money",
  usage: "P1",
  where: ["direct"],
  who: confirm.who,
  unlimited: true,
  pieces: ["payment"],
  args: z.object({ payment }),
  examples: ["confirm P1"],
  async run(context, { payment: number }) {
    const { payment } = await confirm(context, context.sender, context.message.trust, number)
    await context.reply(paymentConfirmed(context.words, payment))
  },
})
