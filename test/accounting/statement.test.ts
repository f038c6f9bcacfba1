/** A printed statement, as another program reads it (§8.6). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { type Month, month, monthsFrom } from "../../src/kernel/rules/months.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { plainLine } from "../../src/ledger/views/export-ledger.ts"
import { statementOf } from "../../src/treasury/acts/statement.ts"
import { isNothing, type Statement } from "../../src/treasury/rules/statement.ts"
import { statementFile } from "../../src/treasury/views/statement-file.ts"
import { statementTable } from "../../src/treasury/views/statement-table.ts"
import { textOfPdf } from "../support/accountant.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { currencies, people, settings, TwoYears } from "../support/two-years.ts"

const zone = "Europe/Berlin"
const year = monthsFrom(month("2025-01"), month("2025-12"))

let bot: CoopBot
beforeAll(async () => {
  bot = await CoopBot.start({ commands, members: {}, settings: { zone, currencies, ...settings } })
  await new TwoYears(bot, 4).play()
})
afterAll(() => bot.close())

/** The text without spaces. The text of a PDF has a space wherever a line breaks, so the spaces are of no use for a comparison. */
const close = (text: string) => text.replace(/\s/g, "")

/** The statements of these months for all people, the longest first. Empty ones are left out. */
async function statements(of: readonly Month[]): Promise<readonly Statement[]> {
  const all = await bot.store.work(async (work) => {
    const found: Statement[] = []
    for (const one of of) for (const who of people) found.push(await statementOf({ work, coop: bot.coop }, who, one))
    return found
  })
  return all
    .filter((statement) => !isNothing(statement))
    .toSorted((one, other) => other.lines.length - one.lines.length)
}

const about = () => ({ coop: "Hive & Söhne eG", server: "hive.example", now: bot.clock.now() })

describe.each(["en", "de"] as const)("a statement as PDF (%s)", (language) => {
  const words = loadWords(language, zone)

  it("says each line with its amount, and every sum", async () => {
    const some = (await statements(year)).slice(0, 4)
    expect(some[0]?.lines.length).toBeGreaterThan(2)
    for (const statement of some) {
      const text = close(await textOfPdf((await statementFile(words, statement, about(), "pdf")).bytes))
      const { coop, title, person: whose, rows, sums, notes, about: more } = statementTable(words, statement, about())
      for (const part of [coop, title, whose, ...more, ...notes]) expect(text).toContain(close(plainLine(part)))
      for (const { date, entry, amount } of rows)
        expect(text).toMatch(new RegExp(`${date}${entry}.*${close(words.money(amount))}`))
      // If a text takes several lines, its amount stands after the first line. So amounts are taken out before the search.
      for (const { what, amount } of rows)
        expect(text.replaceAll(close(words.money(amount)), "")).toContain(
          close(plainLine(what)).replaceAll(close(words.money(amount)), ""),
        )
      for (const { lines } of sums)
        for (const { label, amount } of lines) expect(text).toContain(close(label + words.money(amount)))
    }
  })

  it("goes on over as many pages as it needs, each with its number and the names of the columns", async () => {
    const [busy] = await statements(year)
    if (!busy) throw new Error("nothing happened")
    const lines = Array.from({ length: 100 }, (_, index) => busy.lines[index % busy.lines.length]).filter(
      (line) => line !== undefined,
    )
    const long = { ...busy, ids: [busy.person, person(`@${"long".repeat(50)}:tower.example`)], lines }
    const { bytes } = await statementFile(words, long, about(), "pdf")
    const pages = (await textOfPdf(bytes)).split("\f").slice(0, -1)
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(words.t("export-page", { number: index + 1, count: pages.length }))
      if (/E\d+ /.test(page)) expect(page).toContain(words.t("export-column-what"))
    }
    const codes = pages.join("").match(/^\d{4}-\d\d-\d\d +E\d+ /gm)
    expect(codes).toHaveLength(100)
  })

  it("is the same file for the same month, whenever it is made", async () => {
    const [statement] = await statements(year)
    if (!statement) throw new Error("nothing happened")
    const made = async (now: Instant) => (await statementFile(words, statement, { ...about(), now }, "pdf")).bytes
    const one = await made(bot.clock.now())
    const other = await made(instant(bot.clock.now() + 86_400_000))
    expect(one.equals(other)).toBe(true)
    expect(one.subarray(0, 5).toString()).toBe("%PDF-")
  })
})
