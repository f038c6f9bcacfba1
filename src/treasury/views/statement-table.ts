/** A member's statement (§8.6) as a table in words, for a PDF or a spreadsheet. Everything is plain text. */

import { monthBegin, monthEnd } from "../../kernel/rules/months.ts"
import { type Instant, instant, type Money } from "../../kernel/rules/types.ts"
import { toText } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { isoDate } from "../../ledger/views/export-ledger.ts"
import { paymentId } from "../rules/payments.ts"
import type { Statement, StatementSum } from "../rules/statement.ts"
import { whyText } from "./dues.ts"

export interface StatementRow {
  /** The day, such as `2026-11-20`. */
  readonly date: string
  /** The number of the entry, such as `E12`. */
  readonly entry: string
  /** The number of the payment, such as `P3`; empty if the line is no payment. */
  readonly payment: string
  readonly what: string
  /** Positive: the member earned it. */
  readonly amount: Money
}

export interface StatementTable {
  readonly coop: string
  readonly title: string
  readonly person: string
  /** Further lines under the title, such as the earlier IDs, and the days that the statement covers. */
  readonly about: readonly string[]
  readonly rows: readonly StatementRow[]
  /** The text to show if there are no rows. */
  readonly empty: string
  /** The lines that add up in each currency. The last line is the result. */
  readonly sums: readonly { readonly currency: string; readonly lines: readonly SumLine[] }[]
  /** What else it says of the person. */
  readonly more: readonly string[]
  readonly notes: readonly string[]
}

export interface SumLine {
  readonly label: string
  readonly amount: Money
}

export interface AboutStatement {
  /** The name of the co-op. */
  readonly coop: string
  /** The present moment; the month need not be over. */
  readonly now: Instant
  /** The homeserver whose people appear with short names. */
  readonly server: Server
  /** What else it says of the person, such as how much they work on average. */
  readonly more?: readonly string[]
}

/** Makes the table. The words must be in the co-op's time zone, which decides the days. */
export function statementTable(words: Words, statement: Statement, about: AboutStatement): StatementTable {
  const { person, ids, month, lines } = statement
  const others = ids.filter((id) => id !== person)
  const end = lastMoment(statement, words.zone, about.now)
  return {
    coop: about.coop,
    title: words.t("export-statement-title", { month: words.month(month) }),
    person,
    about: [
      ...(others.length > 0 ? [words.t("export-statement-ids", { ids: words.list(others) })] : []),
      words.t("export-statement-span", {
        first: words.date(monthBegin(month, words.zone)),
        last: words.date(end),
        zone: words.zone,
      }),
    ],
    rows: lines.map((line) => ({
      date: isoDate(line.entry.at, words.zone),
      entry: entryId(line.entry.number),
      payment: line.payment === null ? "" : paymentId(line.payment.number),
      what: toText(whyText(words, line, about)).body,
      amount: line.amount,
    })),
    empty: words.t("export-statement-empty"),
    sums: statement.sums.map((sum) => ({ currency: sum.currency, lines: sumLines(words, statement, sum, end) })),
    more: about.more ?? [],
    notes: [
      ...statement.coming.map(({ days, of, budget, amount }) =>
        words.t("export-statement-coming", {
          days,
          of,
          monthly: words.money(budget.monthly),
          budget: `M${budget.motion}`,
          amount: words.money(amount),
        }),
      ),
      words.t("export-statement-signs"),
    ],
  }
}

/** The last moment that a statement covers: now, or the end of the month if that has passed. */
export const lastMoment = ({ month }: Statement, zone: string, now: Instant): Instant =>
  instant(Math.min(monthEnd(month, zone) - 1, now))

function sumLines(words: Words, { month, lines, open }: Statement, sum: StatementSum, end: Instant): SumLine[] {
  const { currency, opening, closing } = sum
  const changes = lines.filter(({ amount }) => amount.currency === currency).map(({ amount }) => amount.minor)
  const total = (some: readonly bigint[]) => some.reduce((one, other) => one + other, 0n)
  const line = (label: string, minor: bigint): SumLine => ({ label, amount: { minor, currency } })
  const [begun, ended] = [monthBegin(month, words.zone), end].map((at) => words.date(at))
  return [
    line(words.t("export-sum-opening", { date: begun ?? "" }), opening),
    line(words.t("export-sum-due"), total(changes.filter((minor) => minor > 0n))),
    line(words.t("export-sum-paid"), total(changes.filter((minor) => minor < 0n))),
    line(words.t("export-sum-closing", { state: open ? "open" : "closed", date: ended ?? "" }), closing),
  ]
}
