/** `!income 500 EUR from City works T3`: the treasurer records money that came in (§7.2, §8.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { beginsWithAmount } from "../../src/kernel/rules/money-line.ts"
import { recordIncome } from "../../src/treasury/acts/bookings.ts"
import { incomeBooked } from "../../src/treasury/views/bookings.ts"

export default defineCommand({
  name: "income",
  topic: "money",
  foremost: ({ place }) => (place === "treasury" ? "own" : null),
  usage: "500 EUR from TEXT [T3] [on DAY] [--opening]",
  where: ["treasury", "direct"],
  who: recordIncome.who,
  pieces: [{ toggle: "opening" }, { line: "what" }],
  args: z.object({ opening: z.boolean(), what: z.string().min(1) }),
  takenOut: { is: "booking", proof: (_, rest) => beginsWithAmount(rest) },
  examples: [
    "income 500 EUR from City works T3",
    "income 20 EUR from the cake sale on 2026-11-20",
    "income 1000 EUR from the account --opening",
  ],
  async run(context, { opening, what }) {
    const { words, prefix, sender, message, coop } = context
    const recorder = { ...sender, trust: message.trust }
    const booked = await recordIncome(context, recorder, { line: what, opening })
    await context.reply(incomeBooked(words, booked, { server: coop.server, prefix }))
  },
})
