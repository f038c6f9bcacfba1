/** Reads bank statements in CSV. Every bank has its own columns, so the configuration maps them. */
import type { BankLine, Statement } from "./bank-lines.ts"
import { ibanIn, oneLine, referenceIn, writtenAmount, writtenDay } from "./bank-values.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { ibanAbove, type Names, namesIn } from "./csv-parties.ts"
import { directionIn, looksLikeBalance, saysUnbooked } from "./csv-rows.ts"
import { shortened } from "./money.ts"
import { isRefused, type Money, type Refused } from "./types.ts"

/** The mapping from a bank's columns, named as in the line of headings. */
export interface CsvMapping {
  readonly delimiter: string
  readonly encoding: "utf-8" | "latin1"
  /** Lines above the headings. */
  readonly skip: number
  readonly date: string
  /** A pattern such as `dd.MM.yyyy`. */
  readonly dateFormat: string
  /** Either one column of signed amounts, one with a column for the direction, or two columns. */
  readonly amount?: string | undefined
  readonly direction?: string | undefined
  readonly debit?: string | undefined
  readonly credit?: string | undefined
  readonly currency?: string | undefined
  /** The column with the IBAN that each row belongs to. */
  readonly account?: string | undefined
  readonly name?: string | undefined
  readonly iban?: string | undefined
  /** The columns whose texts are joined, in this order. */
  readonly text: readonly string[]
  readonly reference?: string | undefined
  readonly decimal: "," | "."
}

const mostLines = 10_000

/** The fields that a CSV file never fills. */
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
  const columns = columnsOf(table.header, mapping)
  if (isRefused(columns)) return columns
  if (table.rows.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const own = ownRows(table, columns, mapping, ours)
  if (isRefused(own)) return own
  const booked = own.rows.filter(({ fields }) => !fields.some(saysUnbooked))
  const signed = isSigned(own.rows, columns, mapping)
  const hidden = signed ? null : hiddenDirection(table, booked, columns, mapping)
  if (hidden !== null) return { refused: "bank-csv-direction", column: hidden }
  const lines: BankLine[] = []
  const names = namesIn(table.header.fields, columns.get(mapping.name ?? "") ?? -1)
  for (const row of booked) {
    const line = lineOf(row, columns, mapping, { assumed, names })
    if (isRefused(line)) return line
    if (line.amount.minor !== 0n) lines.push(line)
  }
  const pending = own.rows.length - booked.length
  const unsigned = mapping.amount !== undefined && mapping.direction === undefined && !signed
  return { ...unsaid, lines, pending, iban: own.iban, leftOut: own.leftOut, unsigned }
}

/** Whether the amounts show their direction. One sign is enough: then an amount without a sign is one that came in. */
const isSigned = (
  rows: readonly CsvRow[],
  columns: ReadonlyMap<string, number>,
  { amount = "" }: CsvMapping,
): boolean => rows.some(({ fields }) => /[-+−–—]|[SH]$/.test((fields[columns.get(amount) ?? -1] ?? "").trim()))

/** The heading of a column that gives every row a direction, though the mapping does not name it and the amounts have no signs; or null. */
function hiddenDirection(
  { header }: Table,
  rows: readonly CsvRow[],
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
): string | null {
  if (mapping.amount === undefined || mapping.direction !== undefined || rows.length === 0) return null
  const amount = columns.get(mapping.amount)
  const found = header.fields.findIndex(
    (_, index) => index !== amount && rows.every(({ fields }) => directionIn(fields[index] ?? "") !== null),
  )
  return found < 0 ? null : oneLine(header.fields[found] ?? "", 40)
}

interface OwnRows {
  readonly rows: readonly CsvRow[]
  readonly iban: string | null
  readonly leftOut: readonly string[]
}

/** The rows of the co-op's account, if a column says which account each row belongs to. */
function ownRows(
  { header, rows, head }: Table,
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
  ours: string | null,
): OwnRows | Refused {
  const at = columns.get(mapping.account ?? "")
  const accountOf = ({ fields }: CsvRow, index: number) => ibanIn(fields[index] ?? "")
  if (at === undefined) {
    // An unmapped column names several accounts, so the file would bring other accounts' rows too.
    const taken = new Set(columns.values())
    const several = header.fields.findIndex((_, index) => {
      const named = new Set(rows.map((row) => accountOf(row, index)))
      return !taken.has(index) && ours !== null && named.has(ours) && named.size > 1 && !named.has(null)
    })
    if (several < 0) {
      const named = ibanAbove(head)
      if (named !== null && ours !== null && named !== ours)
        return { refused: "bank-other-account", theirs: named.slice(-4), ours: ours.slice(-4) }
      return { rows, iban: named, leftOut: [] }
    }
    return { refused: "bank-csv-accounts", column: oneLine(header.fields[several] ?? "", 40) }
  }
  const first = rows[0] ? accountOf(rows[0], at) : null
  if (ours === null) {
    const another = rows.find((row) => accountOf(row, at) !== first)
    return another ? { refused: "bank-several-accounts", line: another.line } : { rows, iban: first, leftOut: [] }
  }
  const own = rows.filter((row) => accountOf(row, at) === ours)
  const others = rows.filter((row) => accountOf(row, at) !== ours).map(({ fields }) => oneLine(fields[at] ?? "", 40))
  const [other] = others
  if (own.length === 0 && other !== undefined)
    return { refused: "bank-other-account", theirs: other.slice(-4), ours: ours.slice(-4) }
  return { rows: own, iban: ours, leftOut: [...new Set(others.map((one) => one.slice(-4)))] }
}

interface Table {
  /** The bank's own lines above the headings. */
  readonly head: string
  readonly header: CsvRow
  readonly rows: readonly CsvRow[]
}

function tableOf(text: string, { delimiter, skip }: CsvMapping): Table | Refused {
  // The lines above the headings are the bank's prose and need not be CSV.
  const whole = text.replace(/^\uFEFF/, "")
  const body = withoutLines(whole, skip)
  const read = readCsv(body, delimiter)
  if (isRefused(read)) return { ...read, line: Number(read.line) + skip }
  const [header, ...rows] = read.map((row) => ({ ...row, line: row.line + skip }))
  return header
    ? { head: whole.slice(0, whole.length - body.length), header, rows }
    : { refused: "bank-csv-empty", skip }
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

/** The position of each mapped column. If the file lacks some, the refusal lists them and the columns that are there. */
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

function lineOf(
  row: CsvRow,
  columns: ReadonlyMap<string, number>,
  mapping: CsvMapping,
  { assumed, names }: { readonly assumed: string; readonly names: Names },
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
    name: oneLine(fields[amount.minor < 0n ? names.payee : names.payer] ?? "", 140),
    iban: ibanIn(field(mapping.iban)),
    text: oneLine([balanceIn(row, columns), ...mapping.text.map(field)].join(" "), 500),
    endToEnd: null,
    reference: referenceIn(field(mapping.reference)),
    returned: false,
    batch: false,
  }
}

/** The text in an unmapped column that looks like a balance. It goes before the row's text, so that the treasurer is asked. */
function balanceIn({ fields }: CsvRow, columns: ReadonlyMap<string, number>): string {
  const taken = new Set(columns.values())
  return fields.find((field, index) => !taken.has(index) && looksLikeBalance(field)) ?? ""
}

const currencyIn = (text: string): string => text.trim().toUpperCase().replace("€", "EUR")

function amountIn(
  { amount, direction, debit, credit, decimal }: CsvMapping,
  field: (column: string | undefined) => string,
  currency: string,
  line: number,
): Money | Refused {
  if (amount !== undefined) {
    const money = writtenAmount(field(amount), decimal, currency, line)
    if (isRefused(money) || direction === undefined) return money
    const towards = directionIn(field(direction))
    if (towards === null)
      return { refused: "bank-csv-direction-unknown", line, column: direction, typed: shortened(field(direction)) }
    if (money.minor < 0n) return towards === "out" ? money : { refused: "bank-csv-both", line }
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
