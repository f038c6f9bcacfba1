/** A year's income and cost (§8.1) in words and as a chart. The sums name nobody. */

import { decimalsOf } from "../../kernel/rules/money.ts"
import { monthBegin } from "../../kernel/rules/months.ts"
import { barChart } from "../../kernel/views/chart.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Account } from "../../ledger/rules/ledger.ts"
import type { YearPart, YearSums } from "../../ledger/rules/year-sums.ts"
import { ownName } from "../../ledger/views/account-name.ts"

/** A year's income and costs as a list for each currency; empty if there were none. */
export function yearInWords(words: Words, years: readonly YearSums[]): string[] {
  return years.flatMap((sums) => {
    const { year, currency, income, cost, incomeParts, costParts } = sums
    const left = income - cost
    const lines = [
      words.t("year-income", { amount: signed(words, income, currency), parts: partsOf(words, currency, incomeParts) }),
      words.t("year-cost", { amount: signed(words, cost, currency), parts: partsOf(words, currency, costParts) }),
      words.t(left < 0n ? "year-short" : "year-left", { amount: signed(words, left < 0n ? -left : left, currency) }),
    ]
    return [words.t("year-title", { year: String(year), currency }), lines.map((line) => `- ${line}`).join("\n")]
  })
}

const signed = (words: Words, minor: bigint, currency: string): string => words.money({ minor, currency })

/** The parts of a sum, in brackets. A single part needs no amount, since it equals the whole. */
function partsOf(words: Words, currency: string, parts: readonly YearPart[]): string {
  if (parts.length === 0) return ""
  const said = parts.map(({ account, minor }) => {
    const name = yearPartName(words, account)
    return parts.length === 1
      ? name
      : words.t("year-part-amount", { part: name, amount: signed(words, minor, currency) })
  })
  return ` (${said.join("; ")})`
}

/** The name of an account of income or cost, as Markdown. */
export const yearPartName = (words: Words, account: Account): string =>
  words.t("year-part", { part: account.replaceAll(":", "-"), own: escapeMarkdown(ownName(words, account)) })

/** A chart of income and cost by month, as SVG. */
export function yearChart(words: Words, { year, currency, income, cost, months }: YearSums): string {
  const unit = 10n ** BigInt(decimalsOf(currency))
  const short = new Intl.DateTimeFormat(words.language, { month: "short", timeZone: words.zone })
  const label = (side: "income" | "cost", minor: bigint) => chartLabel(words, side, minor, currency)
  return barChart({
    title: words.t("year-chart-title", { year: String(year), currency }),
    labels: months.map(({ month }) => short.format(monthBegin(month, words.zone)).replace(/\.$/, "")),
    series: [
      { label: label("income", income), values: months.map((month) => month.income) },
      { label: label("cost", cost), values: months.map((month) => month.cost) },
    ],
    unit,
    number: (value) => axisText(words, value / unit),
  })
}

const chartLabel = (words: Words, side: "income" | "cost", minor: bigint, currency: string): string =>
  words.t("year-chart-label", { side, amount: signed(words, minor, currency) })

/** What the chart shows, as plain text. */
export function yearCaption(words: Words, { year, currency, income, cost }: YearSums): string {
  const title = words.t("year-chart-title", { year: String(year), currency })
  return [title, chartLabel(words, "income", income, currency), chartLabel(words, "cost", cost, currency)].join(" · ")
}

/** A number for the axis. Large numbers are shortened, as in `1.5M`. */
function axisText(words: Words, units: bigint): string {
  if (units < 100_000n && units > -100_000n) return words.number(units)
  return new Intl.NumberFormat(words.language, { notation: "compact", maximumFractionDigits: 1 }).format(units)
}
