/** Statements that a bank exports as CSV: each bank's columns are its own, so the configuration says what stands where. */
import type { BankLine, Statement } from "./bank-lines.ts"
import { ibanIn, oneLine, referenceIn, writtenAmount, writtenDay } from "./bank-values.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { isRefused, type Money, type Refused } from "./types.ts"

/** Names of columns as they stand in the file's first line. */
export interface CsvMapping {
  readonly delimiter: string
  readonly encoding: "utf-8" | "latin1"
  /** Lines before the one that names the columns. */
  readonly skip: number
  readonly date: string
  /** Such as `dd.MM.yyyy`. */
  readonly dateFormat: string
  /** One column with signed amounts, or two. */
  readonly amount?: string | undefined
  readonly debit?: string | undefined
  readonly credit?: string | undefined
  readonly currency?: string | undefined
  readonly name?: string | undefined
  readonly iban?: string | undefined
  /** One after the other. */
  readonly text: readonly string[]
  readonly reference?: string | undefined
  readonly decimal: "," | "."
}

const mostLines = 10_000

/** What CSV does not say. */
const unsaid: Omit<Statement, "lines"> = {
  ...{ kind: "csv", pending: 0, iban: null, turned: 0 },
  ...{ closing: [], leftOut: [], foreign: [], off: [], spans: [] },
}

/** @param assumed the currency where no column names one */
export function readBankCsv(text: string, mapping: CsvMapping, assumed: string): Statement | Refused {
  const table = tableOf(text, mapping)
  if (isRefused(table)) return table
  const columns = columnsOf(table.header, mapping)
  if (isRefused(columns)) return columns
  if (table.rows.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const lines: BankLine[] = []
  for (const row of table.rows) {
    const line = lineOf(row, columns, mapping, assumed)
    if (isRefused(line)) return line
    if (line.amount.minor !== 0n) lines.push(line)
  }
  return { ...unsaid, lines }
}

interface Table {
  readonly header: CsvRow
  readonly rows: readonly CsvRow[]
}

function tableOf(text: string, { delimiter, skip }: CsvMapping): Table | Refused {
  // What stands before the columns is the bank's own prose, and need be no CSV.
  const whole = text.replace(/^\uFEFF/, "")
  const body = withoutLines(whole, skip)
  const read = readCsv(body, delimiter)
  if (isRefused(read)) return { ...read, line: Number(read.line) + skip }
  const [header, ...rows] = read.map((row) => ({ ...row, line: row.line + skip }))
  return header ? { header, rows } : { refused: "bank-csv-empty", skip }
}

function withoutLines(text: string, count: number): string {
  let begin = 0
  for (let skipped = 0; skipped < count; skipped++) {
    const end = /\r\n|\r|\n/g
    end.lastIndex = begin
    if (!end.exec(text)) return ""
    begin = end.lastIndex
  }
  return text.slice(begin)
}

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase()

/** The columns by name; those that the mapping names and the file has not are refused with those that are there. */
function columnsOf({ fields, line }: CsvRow, mapping: CsvMapping): ReadonlyMap<string, number> | Refused {
  const names = fields.map(plain)
  const { date, amount, debit, credit, currency, name, iban, text, reference } = mapping
  const wanted = [date, amount, debit, credit, currency, name, iban, ...text, reference].filter(
    (one) => one !== undefined,
  )
  const missing = wanted.filter((one) => !names.includes(plain(one)))
  const there = fields.map((field) => oneLine(field, 40)).filter((field) => field !== "")
  if (missing.length > 0) return { refused: "bank-csv-columns", line, missing, there: there.slice(0, 40) }
  const twice = wanted.find((one) => names.indexOf(plain(one)) !== names.lastIndexOf(plain(one)))
  if (twice !== undefined) return { refused: "bank-csv-column-twice", line, column: twice }
  return new Map(wanted.map((one) => [one, names.indexOf(plain(one))]))
}

function lineOf(
  row: CsvRow,
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
  assumed: string,
): BankLine | Refused {
  const { line, fields } = row
  const last = Math.max(...columns.values())
  if (fields.length <= last) return { refused: "bank-csv-short", line, fields: fields.length, needed: last + 1 }
  const field = (column: string | undefined) => (column === undefined ? "" : (fields[columns.get(column) ?? -1] ?? ""))
  const day = writtenDay(field(mapping.date), mapping.dateFormat, line)
  if (isRefused(day)) return day
  const currency = currencyIn(field(mapping.currency)) || assumed
  const amount = amountIn(mapping, field, currency, line)
  if (isRefused(amount)) return amount
  return {
    day,
    amount,
    name: oneLine(field(mapping.name), 140),
    iban: ibanIn(field(mapping.iban)),
    text: oneLine(mapping.text.map(field).join(" "), 500),
    endToEnd: null,
    reference: referenceIn(field(mapping.reference)),
    returned: false,
    batch: false,
  }
}

const currencyIn = (text: string): string => text.trim().toUpperCase().replace("€", "EUR")

function amountIn(
  { amount, debit, credit, decimal }: CsvMapping,
  field: (column: string | undefined) => string,
  currency: string,
  line: number,
): Money | Refused {
  if (amount !== undefined) return writtenAmount(field(amount), decimal, currency, line)
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
