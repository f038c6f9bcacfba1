/** The table in a bank's CSV: what the configuration says of it, its rows, and which column is which. */
import { type DecimalMark, oneLine } from "./bank-values.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { isRefused, type Refused } from "./types.ts"

/** Names of columns as they stand in the file's first line. */
export interface CsvMapping {
  readonly delimiter: string
  readonly encoding: "utf-8" | "latin1"
  /** Lines before the one that names the columns. */
  readonly skip: number
  readonly date: string
  /** Such as `dd.MM.yyyy`. */
  readonly dateFormat: string
  /** One column with signed amounts, or with a direction in another; or two columns. */
  readonly amount?: string | undefined
  readonly direction?: string | undefined
  readonly debit?: string | undefined
  readonly credit?: string | undefined
  readonly currency?: string | undefined
  /** Whose account each row is of. */
  readonly account?: string | undefined
  readonly name?: string | undefined
  readonly iban?: string | undefined
  /** One after the other. */
  readonly text: readonly string[]
  readonly reference?: string | undefined
  /** What stands before the cents; undefined: the file shows it. */
  readonly decimal?: DecimalMark | undefined
}

/** The rows of a file, and what its columns are called. */
export interface Table {
  /** What stands above the columns. */
  readonly head: string
  readonly header: CsvRow
  /** Where each column of the mapping is, from 0, by what the mapping calls it. */
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly CsvRow[]
}

export function tableOf(text: string, mapping: CsvMapping): Table | Refused {
  const { delimiter, skip } = mapping
  // What stands before the columns is the bank's own prose, and need be no CSV.
  const whole = text.replace(/^\uFEFF/, "")
  const body = withoutLines(whole, skip)
  const read = readCsv(body, delimiter)
  if (isRefused(read)) return { ...read, line: Number(read.line) + skip }
  const [header, ...rows] = read.map((row) => ({ ...row, line: row.line + skip }))
  if (!header) return { refused: "bank-csv-empty", skip }
  const columns = columnsOf(header, mapping)
  if (isRefused(columns)) return columns
  return { head: whole.slice(0, whole.length - body.length), header, columns, rows }
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

/** Where each column of the mapping is, by its name; those that the mapping names and the file has not are refused with those that are there. */
function columnsOf({ fields, line }: CsvRow, mapping: CsvMapping): ReadonlyMap<string, number> | Refused {
  const names = fields.map(plain)
  const { date, amount, direction, debit, credit, currency, account, name, iban, text, reference } = mapping
  const all = [date, amount, direction, debit, credit, currency, account, name, iban, ...text, reference]
  const wanted = all.filter((one) => one !== undefined)
  const missing = wanted.filter((one) => !names.includes(plain(one)))
  const there = fields.map((field) => oneLine(field, 40)).filter((field) => field !== "")
  if (missing.length > 0) return { refused: "bank-csv-columns", line, missing, there: there.slice(0, 40) }
  const twice = wanted.find((one) => names.indexOf(plain(one)) !== names.lastIndexOf(plain(one)))
  if (twice !== undefined) return { refused: "bank-csv-column-twice", line, column: twice }
  return new Map(wanted.map((one) => [one, names.indexOf(plain(one))]))
}
