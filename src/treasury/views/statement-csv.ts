/** A member's statement (§8.6) as a table for spreadsheets: its rows, and below them the sums by currency. */
import { decimalText } from "../../kernel/rules/money.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Cell, csv } from "../../ledger/views/csv.ts"
import type { StatementTable } from "./statement-table.ts"

/** The statement as CSV. Amounts have a decimal point in every language. */
export function statementCsv(words: Words, { rows, sums, more, person }: StatementTable): string {
  const heads = ["person", "date", "entry", "payment", "what", "amount", "currency"]
  const all: Cell[][] = [
    heads.map((name) => words.t(`export-column-${name}`)),
    ...rows.map(({ date, entry, payment, what, amount }): Cell[] => [
      ...[person, date, entry, payment, what],
      ...money(amount),
    ]),
    ...sums.flatMap(({ lines }) =>
      lines.map(({ label, amount }): Cell[] => [person, "", "", "", label, ...money(amount)]),
    ),
    ...more.map((text): Cell[] => [person, "", "", "", text, "", ""]),
  ]
  return csv(all)
}

const money = (amount: Parameters<typeof decimalText>[0]): Cell[] => [{ number: decimalText(amount) }, amount.currency]
