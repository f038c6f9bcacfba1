/**
 * `!expense 20 EUR to Bakery for bread`: the treasurer records what the co-op spent. Payments to members are recorded with `!pay` (§7.2).
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { beginsWithAmount } from "../../src/kernel/rules/money-line.ts"
import { recordExpense } from "../../src/treasury/acts/bookings.ts"
import { expenseBooked } from "../../src/treasury/views/bookings.ts"

export default defineCommand({
  name: "expense",
  topic: "money",
  foremost: ({ place }) => (place === "treasury" ? "own" : null),
  usage: "20 EUR to TEXT for TEXT [on DAY]",
  where: ["treasury", "direct"],
  who: recordExpense.who,
  pieces: [{ line: "what" }],
  args: z.object({ what: z.string().min(1) }),
  takenOut: { is: "booking", proof: (_, rest) => beginsWithAmount(rest) },
  examples: ["expense 20 EUR to Bakery for bread", "expense 20 EUR to Bakery for bread on 2026-11-20"],
  async run(context, { what }) {
    const { words, prefix, sender, message, coop } = context
    const booked = await recordExpense(context, { ...sender, trust: message.trust }, what)
    await context.reply(expenseBooked(words, booked, { server: coop.server, prefix }))
  },
})
