/** Reads bank statements in CSV. Every bank has its own columns, and the mapping says what each column means. */

import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import type { CsvRow } from "./csv.ts"
import { amountIn, balanceAfter, feeIn } from "./csv-amount.ts"
import { balancesOf } from "./csv-balance.ts"
import { type Directions, directionsIn } from "./csv-direction.ts"
import { type Names, namesIn, ownRows } from "./csv-parties.ts"
import { looksLikeBalance, saysUnbooked } from "./csv-rows.ts"
import { type CsvMapping, type SortedTable, tableOf } from "./csv-table.ts"
import { readWithOneMark } from "./decimal-mark.ts"
import type { BankLine, Statement } from "./lines.ts"
import { type DecimalMark, ibanIn, oneLine, referenceIn, writtenDay } from "./values.ts"

/** The values of a statement's fields, if the CSV file says nothing about them. */
const unsaid: Omit<Statement, "lines"> = {
  ...{ kind: "csv", pending: 0, iban: null, turned: 0 },
  ...{ closing: [], leftOut: [], foreign: [], off: [], spans: [], unsigned: false },
}

/** The facts that reading needs and the file does not contain. */
export interface CsvHere {
  /** The currency of the amounts, if no column names one. */
  readonly assumed: string
  /** The IBAN of the co-op's account. Null if the configuration has none. */
  readonly ours: string | null
  /** The name that people use for the bank whose format this is. Undefined if the mapping is the co-op's own. */
  readonly bank?: string
  /** Whether the amounts are known to have a minus where money went out, so that none without it did. */
  readonly signed?: boolean
}

/** Reads the rows of the co-op's account. A refusal names the line and the reason. */
export function readBankCsv(text: string, mapping: CsvMapping, here: CsvHere): Statement | Refused {
  const table = tableOf(text, mapping)
  if (isRefused(table)) return table
  const { header, columns, unbooked, ignored } = table
  const own = ownRows(table, mapping, here.ours)
  if (isRefused(own)) return own
  const booked = own.rows.filter((row) => !unbooked.has(row) && !row.fields.some(saysUnbooked))
  const directions = directionsIn(table, { all: own.rows, booked }, mapping, here.signed === true)
  if (isRefused(directions)) return directions
  const names = namesIn(header.fields, columns.get(mapping.name ?? "") ?? -1)
  const by = { table, names, directions, assumed: here.assumed, bank: here.bank ?? "" }
  const read = readRows(booked, mapping, (row, decimal) => rowOf(row, mapping, { ...by, decimal }))
  if (isRefused(read)) return read
  const lines = read.flatMap(linesOf).filter(({ amount }) => amount.minor !== 0n)
  const pending = own.rows.length - booked.length
  const unsigned = mapping.amount !== undefined && directions.at === null && !directions.signed
  const balances = balancesOf(
    read.map((row) => {
      const minor = linesOf(row).reduce((sum, { amount }) => sum + amount.minor, 0n)
      return { line: row.at, day: row.line.day, moved: { ...row.line.amount, minor }, balance: row.balance }
    }),
  )
  return {
    ...{ ...unsaid, ...balances, lines, pending, iban: own.iban, leftOut: own.leftOut, unsigned },
    ...(ignored > 0 ? { ignored } : {}),
    ...(here.bank === undefined ? {} : { bank: here.bank }),
  }
}

/** The result of reading a row. */
interface ReadRow {
  /** The row's line in the file. */
  readonly at: number
  readonly line: BankLine
  /** The fee that the bank kept of the row's amount, as a movement of its own. */
  readonly fee: BankLine | null
  readonly balance: Money | null
}

const linesOf = ({ line, fee }: ReadRow): readonly BankLine[] => (fee ? [line, fee] : [line])

/**
 * Reads all rows with the same decimal mark. If the configuration names no mark, comma and point are both tried. If both readings succeed
 * but give different amounts, the file is refused.
 */
function readRows(
  rows: readonly CsvRow[],
  mapping: CsvMapping,
  read: (row: CsvRow, decimal: DecimalMark) => ReadRow | Refused,
): readonly ReadRow[] | Refused {
  const by = (decimal: DecimalMark): readonly ReadRow[] | Refused => {
    const all: ReadRow[] = []
    for (const row of rows) {
      const one = read(row, decimal)
      if (isRefused(one)) return one
      all.push(one)
    }
    return all
  }
  if (mapping.decimal !== undefined) return by(mapping.decimal)
  return readWithOneMark(
    by,
    (row) => linesOf(row).map(({ amount }) => amount),
    ({ line }) => line,
    ({ at }, one, other) => ({ refused: "bank-csv-decimal", line: at, one, other }),
  )
}

/** The facts about the whole file that reading a row needs. */
interface ReadBy {
  readonly table: SortedTable
  readonly assumed: string
  readonly names: Names
  readonly decimal: DecimalMark
  readonly directions: Directions
  /** The bank, to which its fees are paid. Empty if it is not known. */
  readonly bank: string
}

function rowOf(row: CsvRow, mapping: CsvMapping, by: ReadBy): ReadRow | Refused {
  const { line, fields } = row
  const { columns, dateFormat, header } = by.table
  const last = Math.max(...columns.values())
  if (fields.length <= last) return { refused: "bank-csv-short", line, fields: fields.length, needed: last + 1 }
  const field = (column: string | undefined) => (column === undefined ? "" : (fields[columns.get(column) ?? -1] ?? ""))
  const day = writtenDay(field(mapping.date), dateFormat, line)
  if (isRefused(day)) return day
  const amounts = { ...by, field, currency: currencyIn(field(mapping.currency)) || by.assumed }
  const amount = amountIn(row, mapping, amounts)
  if (isRefused(amount)) return amount
  const fee = feeIn(row, mapping, amount, amounts)
  if (isRefused(fee)) return fee
  const balance = balanceAfter(row, mapping, amounts)
  if (isRefused(balance)) return balance
  const reference = referenceIn(field(mapping.reference))
  const name = oneLine(nameIn(row, mapping, { names: by.names, field, isOut: amount.minor < 0n }), 140)
  const text = oneLine([balanceIn(row, columns), ...mapping.text.map(field)].join(" "), 500)
  const plainly = { endToEnd: null, returned: false, batch: false }
  const called = header.fields[columns.get(mapping.fee ?? "") ?? -1] ?? ""
  const ofFee = fee && {
    ...{ ...plainly, day, amount: fee, name: by.bank, iban: null, text: oneLine(`${called} ${name}`, 500) },
    reference: reference === null ? null : oneLine(`${reference} ${called}`, 140),
  }
  const iban = ibanIn(field(mapping.iban))
  return { at: line, line: { ...plainly, day, amount, name, iban, text, reference }, fee: ofFee, balance }
}

/** The other side's name. It is the payee's if money went out, and the payer's if money came in. */
function nameIn(
  { fields }: CsvRow,
  { name, payer, payee }: CsvMapping,
  by: { readonly names: Names; readonly field: (column: string | undefined) => string; readonly isOut: boolean },
): string {
  const { names, field, isOut } = by
  if (payer === undefined && payee === undefined) return fields[isOut ? names.payee : names.payer] ?? ""
  const other = field(isOut ? payee : payer)
  return other.trim() === "" ? field(name) : other
}

/**
 * A text in an unmapped column that looks like a balance. Empty if there is none. It is put before the row's own text, so that the row is
 * taken for a balance and the bot asks the treasurer.
 */
function balanceIn({ fields }: CsvRow, columns: ReadonlyMap<string, number>): string {
  const taken = new Set(columns.values())
  return fields.find((field, index) => !taken.has(index) && looksLikeBalance(field)) ?? ""
}

const currencyIn = (text: string): string => text.trim().toUpperCase().replace("€", "EUR")
