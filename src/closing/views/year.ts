/** A year's books in words (§7.4): short first, then line by line. All functions return Markdown. */

import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import { someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Account, type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { type Side, sideOf } from "../../ledger/rules/sides.ts"
import { accountName, donationsAheadName } from "../../ledger/views/account-name.ts"
import { entryInWords } from "../../ledger/views/ledger.ts"
import { yearPartName } from "../../treasury/views/year.ts"
import type { YearBooks } from "../rules/year-books.ts"
import { ownFunds, type ReportLine, type Two, type YearReport } from "../rules/year-report.ts"

export interface AboutYear {
  /** The name of the co-op. */
  readonly coop: string
  readonly server: Server
  readonly prefix: string
}

/** The first answer: for each currency what came in, what went out, what is left, and what there is. */
export function yearCard(words: Words, books: YearBooks, { coop, prefix }: AboutYear): string {
  const { year, reports } = books
  if (reports.length === 0) return words.t("books-nothing", { year: String(year), prefix })
  const named = { coop: escapeMarkdown(coop), year: String(year) }
  return paragraphs(
    words.t("books-title", { ...named, state: books.state }),
    ...reports.map((report) => {
      const sum = (key: string, two: Two) => `- ${words.t(key, { amount: twoText(words, report, two) })}`
      return [
        `**${words.t("books-result-line", signed(words, report, report.surplus))}**`,
        sum("books-income", report.totals.income),
        sum("books-expenses", report.totals.expenses),
        `- ${words.t("books-there", {
          assets: words.money({ minor: report.totals.assets.now, currency: report.currency }),
          owed: words.money({ minor: report.totals.liabilities.now, currency: report.currency }),
          own: words.money({ minor: ownFunds(report).now, currency: report.currency }),
        })}`,
      ].join("\n")
    }),
    words.t("books-files", { ...named, prefix }),
  )
}

/** Every line of the year: profit and loss, and the balance sheet, in each currency. The headings are Markdown's. */
export function yearLines(words: Words, books: YearBooks, about: AboutYear): string {
  return paragraphs(
    ...books.reports.flatMap((report) => [
      heading(words, "books-profit", report),
      side(words, report, "income", about),
      side(words, report, "expenses", about),
      `**${words.t("books-result-line", signed(words, report, report.surplus))}**`,
      bonusLines(words, books, report),
      dividendLines(words, books, report),
      heading(words, "books-balance", report),
      side(words, report, "assets", about),
      side(words, report, "liabilities", about),
      equity(words, report, about),
      words.t("books-balances", {
        assets: words.money({ minor: report.totals.assets.now, currency: report.currency }),
        owed: words.money({ minor: report.totals.liabilities.now, currency: report.currency }),
        own: words.money({ minor: ownFunds(report).now, currency: report.currency }),
      }),
    ]),
    lateLines(words, books),
  )
}

/** What the year brought before its bonuses, each office's bonus, and what was left. They are booked in the next year's books. */
function bonusLines(words: Words, books: YearBooks, report: YearReport): string | null {
  const { bonuses } = books
  const { year, currency } = report
  const base = bonuses?.bases.find((one) => one.currency === currency)
  if (!bonuses || !base) return null
  const money = (minor: bigint) => words.money({ minor, currency })
  const own = bonuses.offices.filter(({ amount }) => amount.currency === currency)
  const about = { year: String(year), entry: bonuses.entry === null ? "" : entryId(bonuses.entry) }
  const after = afterBonuses(books, report)
  return [
    `**${words.t("books-bonuses", { ...about, some: bonuses.entry === null ? "no" : "yes" })}**\n`,
    `- ${words.t("books-before", {
      income: money(base.income),
      expenses: money(base.expenses),
      payroll: money(base.payroll),
      surplus: money(base.surplus),
    })}`,
    ...own.map(({ office, amount }) => `- ${words.t("books-bonus", { office, amount: words.money(amount) })}`),
    `- ${words.t("books-after", { surplus: money(after) })}`,
  ].join("\n")
}

/** What is left of a year after its bonuses, or of a year without any. */
function afterBonuses({ bonuses }: YearBooks, { currency, surplus }: YearReport): bigint {
  const base = bonuses?.bases.find((one) => one.currency === currency)
  if (!bonuses || !base) return surplus.now
  return bonuses.offices
    .filter(({ amount }) => amount.currency === currency)
    .reduce((left, { amount }) => left - amount.minor, base.surplus)
}

/** The dividends that were declared for the year, and what was left of it after them. */
function dividendLines(words: Words, books: YearBooks, report: YearReport): string | null {
  const { year, currency } = report
  const own = books.dividends.filter(({ amount }) => amount.currency === currency)
  if (own.length === 0) return null
  const before = afterBonuses(books, report)
  const money = (minor: bigint) => words.money({ minor, currency })
  const after = own.reduce((left, { amount }) => left - amount.minor, before)
  return [
    `**${words.t("books-dividends", { year: String(year) })}**\n`,
    `- ${words.t("books-before-dividend", { surplus: money(before) })}`,
    ...own.map(
      ({ entry, amount }) =>
        `- ${words.t("books-dividend", { entry: entry === null ? "" : entryId(entry), amount: words.money(amount) })}`,
    ),
    `- ${words.t("books-after-dividend", { surplus: money(after) })}`,
  ].join("\n")
}

const heading = (words: Words, key: string, { year, currency }: YearReport): string =>
  `## ${words.t(key, { year: String(year), currency })}`

function side(words: Words, report: YearReport, which: Exclude<Side, "equity">, { server }: AboutYear): string {
  const name = ({ account }: ReportLine) =>
    which === "income" || which === "expenses"
      ? yearPartName(words, account)
      : balanceName(words, which, account, server)
  const lines = report.lines[which].map((line) => `- ${name(line)}: ${twoText(words, report, line)}`)
  const total = words.t(`books-${which}`, { amount: twoText(words, report, report.totals[which]) })
  return paragraphs(`**${total}**`, someOf(words, lines).join("\n"))
}

/** The name of an account on one side of the balance sheet. Donations of which too much was paid stand among what there is. */
export const balanceName = (words: Words, side: Side, account: Account, server: Server): string =>
  side === "assets" && sideOf(account) === "liabilities"
    ? donationsAheadName(words, account)
    : accountName(words, account, server)

/** Equity: its accounts, what earlier years left, and what the year left. */
function equity(words: Words, report: YearReport, { server }: AboutYear): string {
  const lines = [
    ...report.lines.equity.map(
      (line) => `- ${accountName(words, line.account, server)}: ${twoText(words, report, line)}`,
    ),
    ...(report.earlier.now === 0n && report.earlier.before === 0n
      ? []
      : [`- ${words.t("books-earlier", { amount: twoText(words, report, report.earlier) })}`]),
    `- ${words.t("books-result-line", signed(words, report, report.surplus))}`,
  ]
  const total = words.t("books-equity", { amount: twoText(words, report, ownFunds(report)) })
  return paragraphs(`**${total}**`, lines.join("\n"))
}

/** What happened in the year and came too late for its books. */
function lateLines(words: Words, { year, late }: YearBooks): string | null {
  if (late.length === 0) return null
  const lines = late.map((entry) => `- ${lateLine(words, entry)}`)
  return paragraphs(words.t("books-late", { year: String(year), count: late.length }), someOf(words, lines).join("\n"))
}

const lateLine = (words: Words, entry: Entry): string =>
  words.t("books-late-line", {
    entry: entryId(entry.number),
    day: dayText(words, entry.happened ?? ""),
    counts: words.date(entry.at),
    what: entryInWords(words, entry, escapeMarkdown(entry.text)),
  })

/** An amount, and beside it the amount of the year before, if one of both years had any. */
export function twoText(words: Words, { year, currency }: YearReport, { now, before }: Two): string {
  const amount = words.money({ minor: now, currency })
  if (before === 0n) return amount
  return words.t("books-two", { amount, year: String(year - 1), before: words.money({ minor: before, currency }) })
}

/** A result in words: a surplus, a loss, or neither. The amount has no sign. */
function signed(words: Words, { year, currency }: YearReport, { now, before }: Two) {
  const plain = (minor: bigint) => words.money({ minor: minor < 0n ? -minor : minor, currency })
  const sign = (minor: bigint) => (minor < 0n ? "loss" : minor > 0n ? "surplus" : "none")
  return {
    sign: sign(now),
    amount: plain(now),
    before: plain(before),
    signBefore: sign(before),
    lastYear: String(year - 1),
  }
}

/** What the picture of a year shows, in words, for people who cannot see it. */
export function yearAlternative(words: Words, report: YearReport): string {
  const { year, currency, totals, surplus } = report
  return words.t("books-picture", {
    year: String(year),
    currency,
    income: words.money({ minor: totals.income.now, currency }),
    expenses: words.money({ minor: totals.expenses.now, currency }),
    result: words.t("books-result-line", signed(words, report, surplus)),
  })
}
