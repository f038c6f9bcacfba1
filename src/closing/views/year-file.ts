/** A year's books as a file (§7.4): A4 pages, or a table for spreadsheets. The same books give the same bytes. */
import { decimalText } from "../../kernel/rules/money.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import { toText } from "../../kernel/views/markdown.ts"
import { printed } from "../../kernel/views/printed.ts"
import { blocksOf } from "../../kernel/views/printed-markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Side } from "../../ledger/rules/sides.ts"
import { type Cell, csv } from "../../ledger/views/csv.ts"
import type { YearFormat } from "../rules/asked.ts"
import type { YearBooks } from "../rules/year-books.ts"
import type { Two, YearReport } from "../rules/year-report.ts"
import { type AboutYear, balanceName, yearLines } from "./year.ts"

export interface YearFile {
  readonly filename: string
  readonly mimetype: string
  readonly bytes: Buffer
}

/** Makes the file. `end`: the last moment that it covers. */
export async function yearFile(
  words: Words,
  books: YearBooks,
  about: AboutYear & { readonly end: Instant },
  format: YearFormat,
): Promise<YearFile> {
  const filename = `${words.t("books-file", { year: String(books.year) })}.${format}`
  if (format === "csv") return { filename, mimetype: "text/csv", bytes: Buffer.from(yearCsv(words, books, about)) }
  const title = toText(words.t("books-title", { coop: about.coop, year: String(books.year), state: books.state })).body
  const bytes = await printed(words, {
    over: about.coop,
    title: title.replaceAll("*", ""),
    about: [words.t("books-as-of", { day: words.date(about.end), zone: words.zone })],
    foot: title.replaceAll("*", ""),
    blocks: blocksOf(yearLines(words, books, about)),
    at: about.end,
  })
  return { filename, mimetype: "application/pdf", bytes }
}

/** The last moment that a year's books cover: its end, or now. */
export const coveredUntil = (end: Instant, now: Instant): Instant => instant(Math.min(end - 1, now))

const order: readonly Side[] = ["income", "expenses", "assets", "liabilities", "equity"]

/** The books as CSV. Amounts have a decimal point in every language, and the sign that they have in the words. */
function yearCsv(words: Words, { reports, year }: YearBooks, { server }: AboutYear): string {
  const heads = ["side", "account", "name", "amount", "before", "currency"]
  const row = (report: YearReport, side: Side, account: string, name: string, { now, before }: Two): Cell[] => {
    const { currency } = report
    const number = (minor: bigint): Cell => ({ number: decimalText({ minor, currency }) })
    return [words.t(`books-side-${side}`), account, name, number(now), number(before), currency]
  }
  const all = reports.flatMap((report) => [
    ...order.flatMap((side) =>
      report.lines[side].map((line) =>
        row(report, side, line.account, toText(balanceName(words, side, line.account, server)).body, line),
      ),
    ),
    row(report, "equity", "", words.t("books-earlier-name"), report.earlier),
    row(report, "equity", "", words.t("books-surplus-name"), report.surplus),
  ])
  return csv([
    heads.map((name) => words.t(`books-column-${name}`, { year: String(year), last: String(year - 1) })),
    ...all,
  ])
}
