/**
 * `!ledger [account] [month]`: what has been booked (§7.4); the treasurer sees each person's, everybody else sums. `!ledger close 2026-12`
 * closes the books (§7.4a).
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../src/bot/command.ts"
import { thePerson } from "../src/bot/person.ts"
import { closeBooks } from "../src/coop/books.ts"
import { ledgerPage } from "../src/coop/ledger-pages.ts"
import { orRefuse, refuse } from "../src/coop/refusal.ts"
import { ledgerReader, mainCurrency } from "../src/coop/treasury.ts"
import { readLedgerQuery } from "../src/rules/ledger-query.ts"
import { readEntryId } from "../src/rules/money-line.ts"
import type { MatrixId } from "../src/rules/types.ts"
import { booksClosed } from "../src/views/bookings.ts"
import { ledgerCard } from "../src/views/ledger.ts"
import { plainName } from "../src/views/people.ts"

/** Shows only entries with smaller numbers. */
const before = z.string().transform(readEntryId).pipe(z.number("not-an-entry")).optional()

export default defineCommand({
  name: "ledger",
  section: "treasury",
  usage: "[ACCOUNT] [MONTH] | close MONTH",
  where: ["members", "treasury", "direct"],
  who: "member",
  pieces: [{ many: "what" }, { flag: "before" }],
  args: z.object({ what: z.array(z.string()), before }),
  examples: ["ledger", "ledger 2026-11", "ledger income", "ledger liabilities:dues 2026-11", "ledger close 2026-11"],
  async run(context, { what, before }) {
    const { coop, words, prefix, sender, message } = context
    const [deed = "", ...through] = what
    if (words.typed.meaning("ledger", deed) === "close") {
      const day = await closeBooks(context, sender, message.trust, through.join(" "))
      return context.reply(booksClosed(words, day, prefix))
    }
    const reader = await ledgerReader(context, context.sender, context.message)
    const { person, ...query } = orRefuse(readLedgerQuery(what, context.now, coop.zone, words.typed))
    const asked = {
      ...query,
      person: person === null ? null : await whose(context, reader, person),
      before: before ?? null,
    }
    const page = await ledgerPage(context, reader, asked)
    if (!page) return context.reply(words.t("ledger-empty", { asked: what.length > 0 ? "some" : "all" }))
    const about = { coop: coop.config.name, server: coop.server, prefix, currency: mainCurrency(coop.config) }
    await context.reply(ledgerCard(words, page, about))
  },
})

/** What is due to one person concerns nobody but them and the treasurer (§7.5). @throws Refusal */
async function whose(context: CommandContext, reader: string, typed: string): Promise<MatrixId> {
  const person = await thePerson(context, typed)
  if (reader === "treasury") return person
  const own = person === context.sender.person
  const seat = context.sender.powers.has("hold-treasury") ? "yes" : "no"
  return refuse("ledger-of-one", {
    own: own ? "yes" : "no",
    treasurer: seat,
    person: plainName(person, context.coop.server),
  })
}
