/**
 * `!ledger [account] [month]`: the entries of a month (§7.4). The treasurer sees each person's dues, everybody else sees sums.
 * `!ledger close 2026-12` closes the books (§7.4a).
 */
import { z } from "zod"
import { closeBooks } from "../../src/bank/acts/books.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { orRefuse } from "../../src/kernel/acts/refusal.ts"
import { readEntryId } from "../../src/kernel/rules/money-line.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { ledgerAccounts, ledgerPage } from "../../src/ledger/acts/ledger-pages.ts"
import { ownAccounts } from "../../src/ledger/acts/own-accounts.ts"
import { ledgerReader, mainCurrency } from "../../src/ledger/acts/treasury.ts"
import { readLedgerQuery } from "../../src/ledger/rules/ledger-query.ts"
import { ledgerCard } from "../../src/ledger/views/ledger.ts"
import { hoursWaiting, mustHavePaid } from "../../src/pay/acts/closing-books.ts"
import { hoursThatWait } from "../../src/pay/views/closing-books.ts"
import { booksClosed } from "../../src/treasury/views/bookings.ts"

/** Shows only entries with smaller numbers than this. */
const before = z.string().transform(readEntryId).pipe(z.number("not-an-entry")).optional()

export default defineCommand({
  name: "ledger",
  topic: "money",
  usage: "[ACCOUNT] [MONTH] | close MONTH",
  where: ["members", "treasury", "office", "direct"],
  who: ledgerPage.who,
  pieces: [{ many: "what" }, { flag: "before" }],
  args: z.object({ what: z.array(z.string()), before }),
  examples: ["ledger", "ledger 2026-11", "ledger income", "ledger liabilities:dues 2026-11", "ledger close 2026-11"],
  async run(context, { what, before }) {
    const { coop, words, prefix, sender, message } = context
    const [deed = "", ...through] = what
    if (words.typed.meaning("ledger", deed) === "close") {
      const day = await closeBooks(context, { ...sender, trust: message.trust }, through.join(" "), mustHavePaid)
      const waiting = hoursThatWait(words, await hoursWaiting(context, day))
      return context.reply(paragraphs(booksClosed(words, day, prefix), waiting))
    }
    // This check comes before the command is read. So people who may not read the ledger in this room hear nothing about mistakes in the
    // command.
    await ledgerReader(context, sender, message)
    const used = await ledgerAccounts(context, sender)
    const own = await ownAccounts(context)
    const { person, ...query } = orRefuse(readLedgerQuery(what, context.now, coop.zone, words.typed, { used, own }))
    const asked = {
      ...query,
      person: person === null ? null : await thePerson(context, person),
      before: before ?? null,
    }
    const page = await ledgerPage(context, sender, message, asked)
    if (!page) return context.reply(words.t("ledger-empty", { asked: what.length > 0 ? "some" : "all" }))
    const about = { coop: coop.config.name, server: coop.server, prefix, currency: mainCurrency(coop.config) }
    await context.reply(ledgerCard(words, page, about))
  },
})
