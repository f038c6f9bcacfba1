/** The table in a bank's CSV: what the configuration says of it, its rows, and which column is which. */
import { type DecimalMark, oneLine, writtenDay } from "./bank-values.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { withoutEnd } from "./csv-end.ts"
import { saysUnbooked } from "./csv-rows.ts"
import { isRefused, type Refused } from "./types.ts"

/** Columns by their names as they stand in the file's first line; or all of them by their numbers, from 1, where no line names them. */
export interface CsvMapping {
  readonly delimiter: string
  readonly encoding: "utf-8" | "latin1"
  /** Lines before the one that names the columns, or before the first movement. */
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
  /** How the first line below the movements begins. */
  readonly end?: string | undefined
}

const mostLines = 10_000

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
  const [first, ...others] = read.map((row) => ({ ...row, line: row.line + skip }))
  if (!first) return { refused: "bank-csv-empty", skip }
  const found = byNumber(first, others, mapping) ?? byName(first, others, mapping)
  if (isRefused(found)) return found
  if (found.rows.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const rows = withoutEnd(found.rows, found.columns, mapping)
  return isRefused(rows) ? rows : { ...found, rows, head: whole.slice(0, whole.length - body.length) }
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

function wantedBy(mapping: CsvMapping): readonly string[] {
  const { date, amount, direction, debit, credit, currency, account, name, iban, text, reference } = mapping
  const all = [date, amount, direction, debit, credit, currency, account, name, iban, ...text, reference]
  return all.filter((one) => one !== undefined)
}

/**
 * A file without a line of names, whose columns the mapping calls by number. null: the mapping has names, or numbers that are names.
 * A line of names above the movements has to be skipped, or it would be taken for the first of them.
 */
function byNumber(first: CsvRow, others: readonly CsvRow[], mapping: CsvMapping): Omit<Table, "head"> | Refused | null {
  const wanted = wantedBy(mapping)
  if (!wanted.every((one) => /^[1-9]\d?$/.test(one))) return null
  const rows = [first, ...others]
  const begin = first.fields[Number(mapping.date) - 1] ?? ""
  if (isRefused(writtenDay(begin, mapping.dateFormat, first.line))) {
    const names = first.fields.map(plain)
    if (wanted.every((one) => names.includes(one))) return null
    if (/\p{L}/u.test(begin) && !/\d/.test(begin) && !first.fields.some(saysUnbooked))
      return { refused: "bank-csv-headings", line: first.line, typed: oneLine(begin, 40), skip: mapping.skip + 1 }
  }
  const widest = rows.reduce((most, { fields }) => Math.max(most, fields.length), 0)
  const fields = Array.from({ length: widest }, (_, index) => String(index + 1))
  const columns = new Map(wanted.map((one) => [one, Number(one) - 1]))
  return { header: { line: first.line, fields }, columns, rows }
}

/** Columns that the mapping names and the file has not are refused with those that are there. */
function byName(header: CsvRow, rows: readonly CsvRow[], mapping: CsvMapping): Omit<Table, "head"> | Refused {
  const { fields, line } = header
  const names = fields.map(plain)
  const wanted = wantedBy(mapping)
  const missing = wanted.filter((one) => !names.includes(plain(one)))
  const there = fields.map((field) => oneLine(field, 40)).filter((field) => field !== "")
  if (missing.length > 0) return { refused: "bank-csv-columns", line, missing, there: there.slice(0, 40) }
  const twice = wanted.find((one) => names.indexOf(plain(one)) !== names.lastIndexOf(plain(one)))
  if (twice !== undefined) return { refused: "bank-csv-column-twice", line, column: twice }
  return { header, rows, columns: new Map(wanted.map((one) => [one, names.indexOf(plain(one))])) }
}
