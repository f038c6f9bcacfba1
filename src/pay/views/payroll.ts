/** Payroll as people read it: what is said at a month's end, and the tables for whoever does the taxes (§18.3, §18.5). */
import { decimalText } from "../../kernel/rules/money.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { type Cell, csv } from "../../ledger/views/csv.ts"
import { type Country, thresholdIn } from "../rules/country.ts"
import { dueRules } from "../rules/due-rules.ts"
import type { HoursBasis } from "../rules/payroll.ts"
import { dueInAll, type PersonYear, sumOf } from "../rules/year.ts"

/** What the treasury room reads at a month's end. It names nobody's pay, only who has no rate. */
export function monthPaid(
  words: Words,
  month: Month,
  {
    booked,
    frozen,
    unrated,
    server,
    prefix,
  }: {
    readonly booked: boolean
    readonly frozen: boolean
    readonly unrated: readonly MatrixId[]
    readonly server: Server
    readonly prefix: string
  },
): string {
  const people = words.list(unrated.map((person) => escapeMarkdown(plainName(person, server))))
  return paragraphs(
    booked
      ? words.t("pay-booked-treasury", { month: words.month(month), typed: month, frozen: String(frozen), prefix })
      : null,
    unrated.length > 0 ? words.t("pay-unrated", { people, month: words.month(month) }) : null,
  )
}

/** A line of a month's payroll. */
export interface PayrollRow {
  readonly person: MatrixId
  readonly basis: HoursBasis
  readonly amount: Money
  readonly entry: number
}

/** Hours with two decimals, as payroll offices want them: `7.50`. Cut, never rounded up; the minutes stand beside it. */
function hoursText(minutes: number): string {
  const hundredths = Math.trunc((Math.abs(minutes) * 100) / 60)
  return `${minutes < 0 ? "-" : ""}${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`
}

const heads = (words: Words, names: readonly string[]): Cell[] => names.map((name) => words.t(`payroll-column-${name}`))

/** A month's payroll as CSV, a row for each person, rate and kind. */
export function monthCsv(words: Words, rows: readonly PayrollRow[]): string {
  const names = ["person", "month", "kind", "minutes", "hours", "grade", "rate", "amount", "currency", "entry"]
  return csv([
    heads(words, names),
    ...rows.map(({ person, basis: { month, kind, minutes, grade, rate }, amount, entry }): Cell[] => [
      ...[person, month, words.t("payroll-kind", { kind })],
      ...[{ number: String(minutes) }, { number: hoursText(minutes) }],
      grade,
      ...[{ number: decimalText(rate) }, { number: decimalText(amount) }],
      ...[amount.currency, entryId(entry)],
    ]),
  ])
}

/** The yearly sums that were asked for. `everybody`: whether they are those of all, for the treasurer. */
export interface PayrollYear {
  readonly year: number
  readonly everybody: boolean
  readonly people: readonly PersonYear[]
  readonly country: Country
}

/** A year's sums as CSV: what fell due by its rule, what was paid, and a column for each form of the country. */
export function yearCsv(words: Words, { people, country }: PayrollYear): string {
  const money = (minor: bigint, currency: string): Cell => ({ number: decimalText({ minor, currency }) })
  return csv([
    [
      ...heads(words, ["person"]),
      ...dueRules.map((rule) => words.t(`payroll-due-${rule}`)),
      ...heads(words, ["back", "due", "paid", "currency"]),
      ...country.yearly.map(({ form }) => form),
    ],
    ...people.map(({ person, currency, due, back, paid }): Cell[] => [
      person,
      ...dueRules.map((rule) => money(due[rule], currency)),
      ...[money(back, currency), money(dueInAll({ due, back }), currency), money(paid, currency), currency],
      ...country.yearly.map(({ of }) => money(sumOf({ due }, of), currency)),
    ]),
  ])
}

/** The answer to `!payroll 2026`. */
export function yearCard(words: Words, { year, everybody, people, country }: PayrollYear, server: Server): string {
  if (people.length === 0) return words.t("payroll-year-empty", { year: String(year) })
  const most = 20
  const money = (minor: bigint, currency: string) => words.money({ minor, currency })
  const lines = people.slice(0, most).map(
    ({ person, currency, due, back, paid }) =>
      `- ${words.t("payroll-year-line", {
        ...{ person: everybody ? escapeMarkdown(plainName(person, server)) : "", own: String(!everybody) },
        ...{ due: money(dueInAll({ due, back }), currency), paid: money(paid, currency) },
      })}`,
  )
  const forms = country.yearly.map((form) => {
    const from = thresholdIn(form, year)
    const note = from === null ? "all" : from.known ? "from" : "unknown"
    const threshold = from === null ? "" : `${from.amount} ${from.currency}`
    return `- ${words.t("payroll-form", { form: form.form, note, threshold, year: String(year) })}`
  })
  return paragraphs(
    words.t("payroll-year-heading", { year: String(year), own: String(!everybody) }),
    [...lines, ...(people.length > most ? [`- ${words.t("payroll-more", { more: people.length - most })}`] : [])].join(
      "\n",
    ),
    forms.length > 0 ? paragraphs(words.t("payroll-forms"), forms.join("\n")) : null,
    words.t("payroll-gross"),
  )
}

/** The answer to `!payroll 2026-11`. */
export function monthCard(
  words: Words,
  {
    month,
    everybody,
    rows,
  }: { readonly month: Month; readonly everybody: boolean; readonly rows: readonly PayrollRow[] },
): string {
  const about = { month: words.month(month), own: String(!everybody) }
  if (rows.length === 0) return words.t("payroll-month-empty", about)
  const sums = new Map<string, bigint>()
  for (const { amount } of rows) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  const amounts = words.list([...sums].map(([currency, minor]) => words.money({ minor, currency })))
  const people = new Set(rows.map(({ person }) => person)).size
  return paragraphs(
    words.t("payroll-month-heading", { ...about, amount: amounts, people, lines: rows.length }),
    words.t("payroll-gross"),
  )
}
