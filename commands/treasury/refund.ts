/** `!refund 50 EUR for T3`: the treasurer records that the co-op paid back part of a task's price (§9.3). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { recordRefund } from "../../src/treasury/acts/refunds.ts"
import { refundBooked } from "../../src/treasury/views/bookings.ts"

export default defineCommand({
  name: "refund",
  topic: "money",
  usage: "50 EUR [to TEXT] for T3 [on DAY]",
  where: ["treasury", "direct"],
  who: recordRefund.who,
  pieces: [{ line: "what" }],
  args: z.object({ what: z.string().min(1) }),
  takenOut: { is: "booking" },
  examples: ["refund 50 EUR for T3", "refund 50 EUR to City works for T3 on 2026-11-20"],
  async run(context, { what }) {
    const { words, prefix, sender, message, coop } = context
    const booked = await recordRefund(context, { ...sender, trust: message.trust }, what)
    await context.reply(refundBooked(words, booked, { server: coop.server, prefix }))
  },
})
