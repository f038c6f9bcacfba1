/**
 * `!year [2026] [pdf|csv]`: profit and loss and balance sheet of a year (§7.4), in words and as a picture, beside the year before; or as a
 * file.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyWithFile } from "../../src/bot/reply-file.ts"
import { replyWithPicture } from "../../src/bot/reply-picture.ts"
import { readYear, spanOf } from "../../src/closing/acts/year.ts"
import { readYearQuery } from "../../src/closing/rules/asked.ts"
import type { YearBooks } from "../../src/closing/rules/year-books.ts"
import { type AboutYear, yearAlternative, yearCard, yearLines } from "../../src/closing/views/year.ts"
import { coveredUntil, yearFile } from "../../src/closing/views/year-file.ts"
import { recipientAccounts } from "../../src/donations/acts/recipients.ts"
import { orRefuse } from "../../src/kernel/acts/refusal.ts"
import { drawn } from "../../src/kernel/views/picture.ts"
import type { Words } from "../../src/kernel/views/words.ts"
import { ownAccounts } from "../../src/ledger/acts/own-accounts.ts"
import { yearOf } from "../../src/treasury/rules/budget.ts"
import { yearChart } from "../../src/treasury/views/year.ts"

export default defineCommand({
  name: "year",
  shows: true,
  topic: "money",
  usage: "[YEAR] [pdf|csv]",
  where: ["members", "treasury", "office", "direct"],
  who: readYear.who,
  pieces: [{ many: "what" }],
  args: z.object({ what: z.array(z.string()) }),
  examples: ["year", "year 2026", "year 2026 pdf"],
  async run(context, { what }) {
    const { coop, prefix, sender, message, now } = context
    // Closed accounts keep their names.
    const words = context.words.forAccounts([...(await ownAccounts(context)), ...(await recipientAccounts(context))])
    const { year, format } = orRefuse(readYearQuery(what, yearOf(now, coop.zone)))
    const books = await readYear(context, sender, message, year)
    const about = { coop: coop.config.name, server: coop.server, prefix }
    if (format === null || books.reports.length === 0) return inWords(context, words, books, about)
    const end = coveredUntil(spanOf(year, coop.zone).end, now)
    const file = await yearFile(words, books, { ...about, end }, format)
    await replyWithFile(context, file)
  },
})

/** Answers in short; every line and the pictures follow, in a room in the thread. */
async function inWords(context: CommandContext, words: Words, books: YearBooks, about: AboutYear): Promise<void> {
  const { message, reply } = context
  await reply(yearCard(words, books, about))
  if (books.reports.length === 0) return
  await reply(yearLines(words, books, about), { startThread: message.room.place !== "direct" })
  for (const sums of books.sums) {
    const filename = words.t("books-chart-file", { year: String(sums.year), currency: sums.currency })
    const report = books.reports.find(({ currency }) => currency === sums.currency)
    if (report)
      await replyWithPicture(context, filename, await drawn(yearChart(words, sums)), yearAlternative(words, report))
  }
}
