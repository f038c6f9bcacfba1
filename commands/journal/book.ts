/** `!book 120 EUR from bank to rent for May`: the treasurer moves an amount from one account to another (§7.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { bookJournal } from "../../src/journal/acts/book.ts"
import { journalBooked } from "../../src/journal/views/journal.ts"
import { beginsWithAmount } from "../../src/kernel/rules/money-line.ts"

export default defineCommand({
  name: "book",
  topic: "money",
  usage: "120 EUR from ACCOUNT to ACCOUNT for TEXT [on DAY]",
  where: ["treasury", "direct"],
  who: bookJournal.who,
  pieces: [{ line: "what" }],
  args: z.object({ what: z.string().min(1) }),
  takenOut: { is: "booking", proof: (_, rest) => beginsWithAmount(rest) },
  examples: ["book 120 EUR from bank to rent for May", "book 50 EUR from bank to cash for change on 2026-11-20"],
  async run(context, { what }) {
    const { words, prefix, sender, message } = context
    const booked = await bookJournal(context, { ...sender, trust: message.trust }, what)
    await context.reply(journalBooked(words, booked, prefix))
  },
})
