/** `!accounts`: the accounts of the co-op's own, with their numbers (§7.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readAccounts } from "../../src/journal/acts/accounts.ts"
import { accountsCards } from "../../src/journal/views/journal.ts"

export default defineCommand({
  name: "accounts",
  shows: true,
  topic: "money",
  usage: "",
  where: ["members", "treasury", "office", "direct"],
  who: readAccounts.who,
  offered: ({ coop }) => coop.config.ownAccounts.length > 0,
  pieces: [],
  args: z.object({}),
  examples: ["accounts"],
  async run(context) {
    const { words, prefix, sender, message } = context
    const own = await readAccounts(context, sender)
    const { place } = message.room
    const books = sender.powers.has("hold-treasury") && (place === "treasury" || place === "direct")
    const { card, list } = accountsCards(words, own, { prefix, books })
    await context.reply(card)
    // In a room the list goes into a thread, where it takes up no space.
    if (list !== null) await context.reply(list, { startThread: place !== "direct" })
  },
})
