/** Recognises the format of a bank's CSV from the file itself: by its line of headings, or by the contents of its columns. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { readCsv } from "./csv.ts"
import { readBankCsv } from "./csv-file.ts"
import { currencyIn, isCalled, plain } from "./csv-heading.ts"
import type { CsvMapping } from "./csv-table.ts"
import type { BankLine, Statement } from "./lines.ts"
import { decimalMarks, writtenAmount, writtenDay } from "./values.ts"

/** The contents of a column in a file without headings. `optional`: the column may be missing at the end of a row. */
export interface ShapeCell {
  readonly is: "day" | "amount" | "account" | "text" | "words"
  /** For a column of words: the only values that it may have. */
  readonly words: readonly string[]
  readonly optional: boolean
}

/** A bank's format: how to recognise it, and how to read it. */
export interface BankFormat {
  /** The name of the format's file, without the ending: `dkb`. */
  readonly key: string
  /** The name that people use for the bank: "DKB". */
  readonly bank: string
  /** Headings that the file always has. If a column of the mapping is not among them, the file may lack it. */
  readonly headings: readonly string[]
  /** For a file without headings: its columns. */
  readonly shape: readonly ShapeCell[]
  /** The currency of the amounts, if neither a column nor a heading names one. Null: the co-op's currency. */
  readonly currency: string | null
  /** The label that stands before the currency in the lines above the table. Null: there is no such label. */
  readonly currencyAbove: string | null
  readonly csv: Omit<CsvMapping, "delimiter" | "encoding" | "skip">
}

/** A format that a file has, with its mapping fitted to this file. */
interface Fitting {
  readonly format: BankFormat
  readonly mapping: CsvMapping
  readonly currency: string | null
}

/** The most lines that can stand above the headings. */
const mostAbove = 60
/** The most characters of a line of headings. */
const longestLine = 5000
const delimiters = [";", ",", "\t"] as const

/**
 * Reads a file by the known formats. Null if it has none of them. If the file has several formats that read it differently, it is refused,
 * and the co-op has to name one.
 * @param named the key of the format that the configuration names; null if it names none
 */
export function readByFormat(
  text: string,
  formats: readonly BankFormat[],
  here: { readonly named: string | null; readonly assumed: string; readonly ours: string | null },
): Statement | Refused | null {
  const all = formatsOf(text, formats)
  const chosen = all.filter(({ format }) => format.key === here.named)
  const found = chosen.length > 0 ? chosen : all
  const read = found.map(({ format, mapping, currency }) => ({
    format,
    statement: readBankCsv(text, mapping, {
      ...{ assumed: currency ?? here.assumed, ours: here.ours, bank: format.bank, signed: true },
    }),
  }))
  const whole = read.flatMap(({ format, statement }) => (isRefused(statement) ? [] : [{ format, statement }]))
  const [first, ...others] = whole
  if (!first) return read[0]?.statement ?? null
  const differs = others.some(({ statement }) => !isSame(statement.lines, first.statement.lines))
  if (!differs) return first.statement
  const keys = whole.map(({ format }) => format.key)
  return { refused: "bank-csv-formats", formats: keys, example: first.format.key }
}

/**
 * Whether it is known that this column has a minus before what went out: every known format that the file has, and at least one, takes its
 * amounts from there, and has no other column for the direction.
 * @param column the column's heading or number, as the co-op's own mapping has it
 */
export function isSignedColumn(text: string, formats: readonly BankFormat[], column: string): boolean {
  const fitting = formatsOf(text, formats)
  const signs = ({ mapping: { amount, direction } }: Fitting) =>
    amount !== undefined && direction === undefined && isCalled(column, amount)
  return fitting.length > 0 && fitting.every(signs)
}

const isSame = (one: readonly BankLine[], other: readonly BankLine[]): boolean => told(one) === told(other)
const told = (lines: readonly BankLine[]): string =>
  JSON.stringify(lines, (_, value) => (typeof value === "bigint" ? String(value) : value))

/** The formats that fit a file. A format is left out if another one that fits needs all of its headings, and further headings too. */
export function formatsOf(text: string, formats: readonly BankFormat[]): readonly Fitting[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, mostAbove)
  const fields = new Map(delimiters.map((one) => [one, lines.map((line) => fieldsOf(line, one))]))
  const fitting = formats.flatMap((format) => {
    if (format.headings.length === 0) return byShape(text, format)
    for (const [delimiter, rows] of fields) {
      const at = rows.findIndex((row) => format.headings.every((one) => row.some((field) => isCalled(field, one))))
      if (at >= 0) return byHeadings(format, { lines, row: rows[at] ?? [], at, delimiter })
    }
    return []
  })
  const needs = ({ format }: Fitting) => new Set(format.headings.map(plain))
  return fitting.filter((one) => {
    const mine = needs(one)
    return !fitting.some((other) => mine.size < needs(other).size && isWithin(mine, needs(other)))
  })
}

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((heading) => other.has(heading))

function fieldsOf(line: string, delimiter: string): readonly string[] {
  const read = line.length > longestLine ? [] : readCsv(line, delimiter)
  return isRefused(read) ? [] : (read[0]?.fields ?? [])
}

function byHeadings(
  format: BankFormat,
  { lines, row, at, delimiter }: { lines: readonly string[]; row: readonly string[]; at: number; delimiter: string },
): readonly Fitting[] {
  const { csv, headings } = format
  const named = headings.flatMap((one) => row.flatMap((field) => currencyIn(field, one) ?? []))
  const above = format.currencyAbove === null ? [] : codesAbove(lines.slice(0, at), format.currencyAbove, delimiter)
  const codes = new Set([...named, ...above])
  // If a line of headings has two currencies, the file has another format.
  if (codes.size > 1) return []
  // If the mapping gives columns by number, the line of headings would be taken for a movement. So that line is skipped too.
  const skip = isNumber(csv.date) ? at + 1 : at
  const has = (column: string) =>
    isNumber(column) ? Number(column) <= row.length : row.some((one) => isCalled(one, column))
  const [code = format.currency] = codes
  return [{ format, mapping: { ...fitted(csv, has), delimiter, encoding: "utf-8", skip }, currency: code }]
}

const isNumber = (column: string): boolean => /^[1-9]\d?$/.test(column)

/** The codes of currencies after a label above the table. */
function codesAbove(lines: readonly string[], label: string, delimiter: string): readonly string[] {
  return lines.flatMap((line) => {
    const [first = "", second = ""] = fieldsOf(line.replaceAll('="', '"'), delimiter)
    const code = second.trim()
    return plain(first) === plain(label) && /^[A-Z]{3}$/.test(code) ? [code] : []
  })
}

/** The mapping without the columns that this file lacks. Date and amount are never missing, because they are among the headings. */
function fitted(csv: BankFormat["csv"], has: (column: string) => boolean): BankFormat["csv"] {
  const one = (column: string | undefined) => (column !== undefined && has(column) ? column : undefined)
  return {
    ...csv,
    ...{ currency: one(csv.currency), account: one(csv.account), iban: one(csv.iban), name: one(csv.name) },
    ...{ payer: one(csv.payer), payee: one(csv.payee), text: csv.text.filter(has), reference: one(csv.reference) },
    ...{ fee: one(csv.fee), net: one(csv.net), balance: one(csv.balance), parts: one(csv.parts) },
    rows: csv.rows?.filter(({ column }) => has(column)),
  }
}

/** A file without headings fits if every row fits. One line above the rows need not fit. */
function byShape(text: string, format: BankFormat): readonly Fitting[] {
  const { csv, shape } = format
  for (const delimiter of delimiters) {
    const rows = readCsv(text.replace(/^\uFEFF/, ""), delimiter)
    if (isRefused(rows)) continue
    const begin = rows.findIndex(({ fields }) => hasShape(fields, format))
    const first = rows[begin]
    if (!first || begin > 1 || !rows.slice(begin).every(({ fields }) => hasShape(fields, format))) continue
    const widest = Math.min(...rows.slice(begin).map(({ fields }) => fields.length))
    const mapping = { ...fitted(csv, (column) => Number(column) <= Math.min(widest, shape.length)), delimiter }
    return [{ format, mapping: { ...mapping, encoding: "utf-8", skip: first.line - 1 }, currency: format.currency }]
  }
  return []
}

function hasShape(fields: readonly string[], { shape, csv }: BankFormat): boolean {
  const formats = typeof csv.dateFormat === "string" ? [csv.dateFormat] : csv.dateFormat
  const fits: Readonly<Record<ShapeCell["is"], (text: string, words: readonly string[]) => boolean>> = {
    day: (text) => formats.some((format) => !isRefused(writtenDay(text, format, 1))),
    amount: (text) => decimalMarks.some((decimal) => !isRefused(writtenAmount(text, decimal, "EUR", 1))),
    account: (text) => /^(?:[A-Z]{2}\d{2}[A-Z0-9 ]{8,40}|\d{5,20})$/.test(text.trim()),
    words: (text, words) => words.some((word) => plain(word) === plain(text)),
    text: () => true,
  }
  const cellFits = ({ is, words, optional }: ShapeCell, text: string | undefined) =>
    text === undefined ? optional : fits[is](text, words)
  return fields.length <= shape.length && shape.every((cell, index) => cellFits(cell, fields[index]))
}
