/** Reads bank statements in CSV. Every bank has its own columns, so the configuration maps them. */

import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import { type Directions, directionsIn } from "./csv-direction.ts"
import { type Names, namesIn, ownRows } from "./csv-parties.ts"
import { directionIn, looksLikeBalance, saysUnbooked } from "./csv-rows.ts"
import { type CsvMapping, tableOf } from "./csv-table.ts"
import type { BankLine, Statement } from "./lines.ts"
import { type DecimalMark, ibanIn, oneLine, referenceIn, signIn, writtenAmount, writtenDay } from "./values.ts"

/** The fields of a statement, as they are for a CSV file that says nothing about them. */
const unsaid: Omit<Statement, "lines"> = {
  ...{ kind: "csv", pending: 0, iban: null, turned: 0 },
  ...{ closing: [], leftOut: [], foreign: [], off: [], spans: [], unsigned: false },
}

/**
 * Reads the rows of the co-op's account, or refuses with the line and the reason.
 * @param assumed the currency if no column names one
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 */
export function readBankCsv(
  text: string,
  mapping: CsvMapping,
  { assumed, ours }: { readonly assumed: string; readonly ours: string | null },
): Statement | Refused {
  const table = tableOf(text, mapping)
  if (isRefused(table)) return table
  const { header, columns } = table
  const own = ownRows(table, mapping, ours)
  if (isRefused(own)) return own
  const booked = own.rows.filter(({ fields }) => !fields.some(saysUnbooked))
  const directions = directionsIn(table, { all: own.rows, booked }, mapping)
  if (isRefused(directions)) return directions
  const names = namesIn(header.fields, columns.get(mapping.name ?? "") ?? -1)
  const read = readRows(booked, mapping, (row, decimal) =>
    lineOf(row, columns, mapping, { assumed, names, decimal, directions }),
  )
  if (isRefused(read)) return read
  const lines = read.filter(({ amount }) => amount.minor !== 0n)
  const pending = own.rows.length - booked.length
  const unsigned = mapping.amount !== undefined && directions.at === null && !directions.signed
  return { ...unsaid, lines, pending, iban: own.iban, leftOut: own.leftOut, unsigned }
}

/**
 * Reads all rows with the same decimal mark. If the configuration names none, both marks are tried. If both can be read and give different
 * amounts, the file is refused.
 */
function readRows(
  rows: readonly CsvRow[],
  mapping: CsvMapping,
  read: (row: CsvRow, decimal: DecimalMark) => BankLine | Refused,
): readonly BankLine[] | Refused {
  const by = (decimal: DecimalMark): readonly BankLine[] | Refused => {
    const lines: BankLine[] = []
    for (const row of rows) {
      const line = read(row, decimal)
      if (isRefused(line)) return line
      lines.push(line)
    }
    return lines
  }
  if (mapping.decimal !== undefined) return by(mapping.decimal)
  const [comma, point] = [by(","), by(".")]
  if (isRefused(comma) && isRefused(point)) {
    // The file can be read with neither mark. The person is told the refusal of the better reading: the one that came farther, or could
    // read all amounts.
    const cameTo = (said: Refused) => (said.refused === "bank-amount-unreadable" ? said.line : Number.POSITIVE_INFINITY)
    return cameTo(point) > cameTo(comma) ? point : comma
  }
  if (isRefused(comma)) return point
  if (isRefused(point)) return comma
  const differs = comma.findIndex(({ amount }, index) => amount.minor !== point[index]?.amount.minor)
  const [row, one, other] = [rows[differs], comma[differs], point[differs]]
  if (row === undefined || one === undefined || other === undefined) return comma
  return { refused: "bank-csv-decimal", line: row.line, one: one.amount, other: other.amount }
}

/** The facts about the whole file that reading a row needs. */
interface ReadBy {
  readonly assumed: string
  readonly names: Names
  readonly decimal: DecimalMark
  readonly directions: Directions
}

function lineOf(
  row: CsvRow,
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
  { assumed, names, decimal, directions }: ReadBy,
): BankLine | Refused {
  const { line, fields } = row
  const last = Math.max(...columns.values())
  if (fields.length <= last) return { refused: "bank-csv-short", line, fields: fields.length, needed: last + 1 }
  const field = (column: string | undefined) => (column === undefined ? "" : (fields[columns.get(column) ?? -1] ?? ""))
  const day = writtenDay(field(mapping.date), mapping.dateFormat, line)
  if (isRefused(day)) return day
  const currency = currencyIn(field(mapping.currency)) || assumed
  const amount = amountIn(row, mapping, { field, decimal, currency, directions })
  if (isRefused(amount)) return amount
  return {
    day,
    amount,
    name: oneLine(fields[amount.minor < 0n ? names.payee : names.payer] ?? "", 140),
    iban: ibanIn(field(mapping.iban)),
    text: oneLine([balanceIn(row, columns), ...mapping.text.map(field)].join(" "), 500),
    endToEnd: null,
    reference: referenceIn(field(mapping.reference)),
    returned: false,
    batch: false,
  }
}

/**
 * A text in an unmapped column that looks like a balance; empty if there is none. It is put before the row's own text, so that the row is
 * taken for a balance and the treasurer is asked.
 */
function balanceIn({ fields }: CsvRow, columns: ReadonlyMap<string, number>): string {
  const taken = new Set(columns.values())
  return fields.find((field, index) => !taken.has(index) && looksLikeBalance(field)) ?? ""
}

const currencyIn = (text: string): string => text.trim().toUpperCase().replace("€", "EUR")

function amountIn(
  { line, fields }: CsvRow,
  { amount, debit, credit }: CsvMapping,
  {
    field,
    decimal,
    currency,
    directions,
  }: Pick<ReadBy, "decimal" | "directions"> & {
    readonly field: (column: string | undefined) => string
    readonly currency: string
  },
): Money | Refused {
  if (amount !== undefined) {
    const money = writtenAmount(field(amount), decimal, currency, line)
    if (isRefused(money) || directions.at === null) return money
    const said = fields[directions.at] ?? ""
    const towards = directionIn(said)
    if (towards === null)
      return { refused: "bank-csv-direction-unknown", line, column: directions.column, typed: shortened(said) }
    const sign = signIn(field(amount))
    if (sign !== "" && (sign === "-") !== (towards === "out")) return { refused: "bank-csv-both", line }
    if (sign === "-") return money
    return towards === "out" ? { ...money, minor: -money.minor } : money
  }
  const read = (column: string | undefined) =>
    field(column).trim() === "" ? { minor: 0n, currency } : writtenAmount(field(column), decimal, currency, line)
  const [out, into] = [read(debit), read(credit)]
  if (isRefused(out)) return out
  if (isRefused(into)) return into
  if (out.minor !== 0n && into.minor !== 0n) return { refused: "bank-csv-both", line }
  if (field(debit).trim() === "" && field(credit).trim() === "")
    return { refused: "bank-amount-unreadable", line, typed: "" }
  const size = out.minor < 0n ? -out.minor : out.minor
  return { currency, minor: into.minor - size }
}
