/** `!balance`: the money at the bank, what the co-op owes, and the balance of each account (§7.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { recipientAccounts } from "../../src/donations/acts/recipients.ts"
import { allBalances } from "../../src/ledger/acts/ledger-pages.ts"
import { namesOfOwn } from "../../src/ledger/acts/own-accounts.ts"
import { mainCurrency } from "../../src/ledger/acts/treasury.ts"
import { balanceCards } from "../../src/ledger/views/ledger.ts"

export default defineCommand({
  name: "balance",
  shows: true,
  topic: "money",
  foremost: ({ place }) => (place === "treasury" ? "usual" : null),
  usage: "",
  where: ["members", "treasury", "office", "direct"],
  who: allBalances.who,
  pieces: [],
  args: z.object({}),
  examples: ["balance"],
  async run(context) {
    const { coop, words, prefix, sender, message } = context
    const { reader, balances } = await allBalances(context, sender, message)
    const about = {
      ...{ coop: coop.config.name, server: coop.server, prefix, currency: mainCurrency(coop.config) },
      nameOfOwn: await namesOfOwn(context),
    }
    const { card, accounts } = balanceCards(
      words.forAccounts(await recipientAccounts(context)),
      balances,
      reader,
      about,
    )
    await context.reply(card)
    // In a room the accounts go into a thread, where they take up no space.
    if (accounts !== null) await context.reply(accounts, { startThread: message.room.place !== "direct" })
  },
})
