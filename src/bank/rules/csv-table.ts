/** The table in a bank's CSV: its mapping from the configuration, its rows, and the position of each column. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { withoutEnd } from "./csv-end.ts"
import { isCalled, plain } from "./csv-heading.ts"
import { type RowRule, rowsKept, stateOf } from "./csv-kept.ts"
import { saysUnbooked } from "./csv-rows.ts"
import { type DecimalMark, dayFormatIn, oneLine, writtenDay } from "./values.ts"

/**
 * Which column of a bank's CSV has which meaning. Columns are named by their headings. If the file has no headings, all columns are given
 * by number, from 1.
 */
export interface CsvMapping {
  readonly delimiter: string
  readonly encoding: "utf-8" | "latin1"
  /** The number of lines above the headings, or above the first movement. */
  readonly skip: number
  readonly date: string
  /** A pattern such as `dd.MM.yyyy`. If there are several, the file has to show which one it uses. */
  readonly dateFormat: string | readonly string[]
  /**
   * The amounts. Either `amount` is a column of signed amounts, or `amount` comes with a `direction`, or there are a `debit` and a
   * `credit`.
   */
  readonly amount?: string | undefined
  readonly direction?: string | undefined
  /** The words in the column of directions, if they differ from the usual ones. */
  readonly directions?: { readonly in: readonly string[]; readonly out: readonly string[] } | undefined
  readonly debit?: string | undefined
  readonly credit?: string | undefined
  readonly currency?: string | undefined
  /** The column with the IBAN that each row belongs to. */
  readonly account?: string | undefined
  readonly name?: string | undefined
  /**
   * The columns with the other side's name, if there is one for payers and one for payees. In that case `name` is used only for rows in
   * which both are empty.
   */
  readonly payer?: string | undefined
  readonly payee?: string | undefined
  readonly iban?: string | undefined
  /** The columns whose texts are joined, in this order. */
  readonly text: readonly string[]
  readonly reference?: string | undefined
  /** The fee that the bank kept of the row's amount. `net`: the rest of the amount. */
  readonly fee?: string | undefined
  readonly net?: string | undefined
  /** The account's balance after each row. */
  readonly balance?: string | undefined
  /** A column that is filled only in rows that list the parts of another row's sum. Such a row has no amount. */
  readonly parts?: string | undefined
  /** The columns that say which rows are movements. */
  readonly rows?: readonly RowRule[] | undefined
  /** The mark before the cents. Undefined: the bot finds it out from the file. */
  readonly decimal?: DecimalMark | undefined
  /** The text with which the first row below the movements begins. */
  readonly end?: string | undefined
}

const mostLines = 10_000

/** A file's rows and the positions of its columns. */
export interface Table {
  /** The bank's own lines above the headings. */
  readonly head: string
  readonly header: CsvRow
  /** The position of each mapped column, from 0, by its name in the mapping. */
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly CsvRow[]
}

/** A table in which movements, announced rows and other rows are told apart. */
export interface SortedTable extends Table {
  /** The one format in which this file writes its days. */
  readonly dateFormat: string
  /** The rows that are not booked yet, as a column of the mapping says. `ignored`: how many rows are no movements. */
  readonly unbooked: ReadonlySet<CsvRow>
  readonly ignored: number
}

/** Reads a bank's CSV as a table of movements. A refusal names the line and the reason. */
export function tableOf(text: string, mapping: CsvMapping): SortedTable | Refused {
  const { delimiter, skip } = mapping
  // The lines above the headings are the bank's prose and need not be CSV, so they are cut off first.
  const whole = text.replace(/^\uFEFF/, "")
  const body = withoutLines(whole, skip)
  const read = readCsv(body, delimiter)
  if (isRefused(read)) return { ...read, line: Number(read.line) + skip }
  const [first, ...others] = read.map((row) => ({ ...row, line: row.line + skip }))
  if (!first) return { refused: "bank-csv-empty", skip }
  const found = byNumber(first, others, mapping) ?? byName(first, others, mapping)
  if (isRefused(found)) return found
  if (found.rows.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const at = found.columns.get(mapping.date) ?? 0
  const days = found.rows.map(({ fields, line }) => ({ text: fields[at] ?? "", line }))
  const formats = formatsOf(mapping)
  const dateFormat = formats.length === 1 ? (formats[0] ?? "") : dayFormatIn(days, formats)
  if (isRefused(dateFormat)) return dateFormat
  const states = new Map(found.rows.map((row) => [row, stateOf(row, found.columns, mapping)]))
  const above = withoutEnd(found.rows, found.columns, { ...mapping, dateFormat }, states)
  if (isRefused(above)) return above
  const kept = rowsKept(above, states)
  if (isRefused(kept)) return kept
  return { ...found, ...kept, dateFormat, head: whole.slice(0, whole.length - body.length) }
}

const formatsOf = ({ dateFormat }: CsvMapping): readonly string[] =>
  typeof dateFormat === "string" ? [dateFormat] : dateFormat

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

function wantedBy(mapping: CsvMapping): readonly string[] {
  const { date, amount, direction, debit, credit, currency, account, name, iban, text, reference } = mapping
  const { payer, payee, fee, net, balance, parts, rows = [] } = mapping
  const all = [date, amount, direction, debit, credit, currency, account, name, iban, ...text, reference]
  const checks = [payer, payee, fee, net, balance, parts, ...rows.map(({ column }) => column)]
  return [...all, ...checks].filter((one) => one !== undefined)
}

/**
 * Reads a file without headings, if the mapping has only numbers. Null: the mapping has names, or the numbers themselves are headings of
 * the file. A file that begins with any other line of headings is refused, because that line would be taken for the first movement.
 */
function byNumber(first: CsvRow, others: readonly CsvRow[], mapping: CsvMapping): Omit<Table, "head"> | Refused | null {
  const wanted = wantedBy(mapping)
  if (!wanted.every((one) => /^[1-9]\d?$/.test(one))) return null
  const rows = [first, ...others]
  const begin = first.fields[Number(mapping.date) - 1] ?? ""
  if (formatsOf(mapping).every((format) => isRefused(writtenDay(begin, format, first.line)))) {
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

/** Finds the columns by their headings. If some are missing, the refusal lists them and the headings that the file has. */
function byName(header: CsvRow, rows: readonly CsvRow[], mapping: CsvMapping): Omit<Table, "head"> | Refused {
  const { fields, line } = header
  const wanted = wantedBy(mapping)
  const placesOf = (one: string) => fields.flatMap((field, index) => (isCalled(field, one) ? [index] : []))
  const places = new Map(wanted.map((one) => [one, placesOf(one)]))
  const missing = wanted.filter((one) => places.get(one)?.length === 0)
  const there = fields.map((field) => oneLine(field, 40)).filter((field) => field !== "")
  if (missing.length > 0) return { refused: "bank-csv-columns", line, missing, there: there.slice(0, 40) }
  const twice = wanted.find((one) => (places.get(one)?.length ?? 0) > 1)
  if (twice !== undefined) return { refused: "bank-csv-column-twice", line, column: twice }
  return { header, rows, columns: new Map(wanted.map((one) => [one, places.get(one)?.[0] ?? -1])) }
}
