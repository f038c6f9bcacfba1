/** Reads QIF, which banks export for Quicken and later programs. It does not name the currency or the order of day and month. */
import { isValidIBAN } from "ibantools"
import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { readWithOneMark } from "./decimal-mark.ts"
import { inFile } from "./in-file.ts"
import type { BankLine, Statement } from "./lines.ts"
import { accountNamed, ofOwnAccount, othersIn } from "./own-account.ts"
import { type QifField, type QifRecord, qifRecordsIn } from "./qif-records.ts"
import { type DecimalMark, dayFormatIn, oneLine, referenceIn, writtenAmount, writtenDay } from "./values.ts"

const mostLines = 10_000
/**
 * More lines than any file has. The place of a line is the number of its file times this, plus the line's number. So every line of a later
 * file has a later place.
 */
const mostInFile = 10_000_000

/**
 * Reads all movements of the co-op's account. If days or amounts can be read in two ways, and no file shows which is right, all files are
 * refused.
 * @param files one file, or several of the same bank, so that a clear file decides how the others are read
 * @param assumed the currency of the account
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 * @returns what each file has, or why it cannot be read
 */
export function readQif(
  files: readonly { readonly text: string; readonly name: string | null }[],
  { assumed, ours }: { readonly assumed: string; readonly ours: string | null },
): readonly (Statement | Refused)[] | Refused {
  const all = files.map(({ text, name }): Own | Refused => {
    const records = qifRecordsIn(text, name)
    return isRefused(records) ? records : ownRecords(records, ours)
  })
  const records = all.flatMap((own) => (isRefused(own) ? [] : own.records))
  if (records.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const days = daysOf(records)
  if (isRefused(days)) return days
  const read = readWithOneMark(
    (decimal) => movementsIn(records, days, { decimal, currency: assumed }),
    ({ amounts }) => amounts,
    ({ inFile: file = null, line }) => files.findIndex(({ name }) => name === file) * mostInFile + line,
    ({ record }, one, other) => inFile({ refused: "bank-qif-decimal", line: record.line, one, other }, record.file),
  )
  if (isRefused(read)) return read
  return all.map((own) => {
    if (isRefused(own)) return own
    const mine = new Set(own.records)
    const lines = read.flatMap(({ record, line }) => (mine.has(record) && line.amount.minor !== 0n ? [line] : []))
    return {
      ...{ kind: "qif", iban: own.iban, leftOut: own.leftOut, pending: 0, turned: 0, unsigned: false },
      ...{ lines, closing: [], foreign: [], off: [], spans: [] },
    }
  })
}

/** Whether an account's name is its number. People also name accounts freely, as in "Giro". */
const isNumber = (name: string): boolean => isValidIBAN(name.replaceAll(/\s/g, "")) || /^\d[\d /.-]{5,}$/.test(name)

interface Own {
  readonly records: readonly QifRecord[]
  readonly iban: string | null
  readonly leftOut: readonly string[]
}

/**
 * The records of the co-op's account. If a file is about one account, and does not give its number, that account is taken for the co-op's.
 */
function ownRecords(all: readonly QifRecord[], ours: string | null): Own | Refused {
  const told = all.map((record) => ({
    ...{ record, line: record.line, name: record.account },
    account: record.account === null ? null : accountNamed(record.account, ours),
  }))
  const names = [...new Set(told.map(({ name }) => name))]
  const [only = null] = names
  if (names.length <= 1 && (only === null || !isNumber(only))) return { records: all, iban: null, leftOut: [] }
  if (ours !== null && names.length > 1 && !told.some(({ account }) => account === ours))
    return { refused: "bank-qif-accounts", accounts: names.slice(0, mostNamed).map((name) => oneLine(name, 40) || "?") }
  const own = ofOwnAccount(told, ours)
  if (isRefused(own)) return own
  const [account = null] = own.map((one) => one.account)
  return {
    records: own.map(({ record }) => record),
    iban: account !== null && isValidIBAN(account) ? account : null,
    leftOut: othersIn(told, own),
  }
}

/** The most accounts that a refusal names. */
const mostNamed = 5

const textOf = ({ fields }: QifRecord, code: string): string =>
  oneLine(
    fields
      .filter((one) => one.code === code)
      .map(({ text }) => text)
      .join(" "),
    500,
  )

/** The record's field with this code. Null if there is none. A record with two such fields is refused. */
function onlyField(record: QifRecord, code: string): QifField | Refused | null {
  const [first = null, second] = record.fields.filter((one) => one.code === code)
  return second ? { refused: "bank-qif-broken", line: second.line } : first
}

/** The possible orders of day, month and year. If a day has a month's name, or the year in front, only one of them fits. */
const dayFormats = ["d/M/yyyy", "M/d/yyyy", "yyyy/M/d", "d/MMM/yyyy"]

/**
 * A day with slashes and a year of four digits. For `20.11.26` and `11/ 5'26` it is `20/11/2026` and `11/5/2026`. An apostrophe means this
 * century. Without an apostrophe, a year of two digits can belong to the last century. A text of another form stays as it is.
 */
function withSlashes(text: string): string {
  const whole = text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, "$1/$2/$3")
  const parts = /^(\d{1,4})\s*[-./]\s*(\d{1,2}|\p{L}{3,9}\.?)\s*([-./]|\/?')\s*(\d{1,4})$/u.exec(whole)
  const [, first = "", second, mark = "", last = ""] = parts ?? []
  if (second === undefined || first.length === 3 || last.length === 3) return text
  if (first.length === 4 || last.length === 4) return `${first}/${second}/${last}`
  const year = last.padStart(2, "0")
  return `${first}/${second}/${mark.endsWith("'") || year < "70" ? "20" : "19"}${year}`
}

/** The day of each record. All days must be written in the same order. If two orders fit the whole file, it is refused. */
function daysOf(records: readonly QifRecord[]): readonly string[] | Refused {
  const written: { readonly text: string; readonly line: number; readonly file: string | null }[] = []
  for (const record of records) {
    const { line, file } = record
    const field = onlyField(record, "D")
    if (field === null) return inFile({ refused: "bank-qif-missing", line, what: "day" }, file)
    if (isRefused(field)) return inFile(field, file)
    written.push({ ...field, file })
  }
  // Several files may have a line of this number, so the days are told apart by their places in the list.
  const format = dayFormatIn(
    written.map(({ text }, index) => ({ text: withSlashes(text), line: index })),
    dayFormats,
  )
  if (isRefused(format)) {
    if (format.refused !== "bank-csv-days") return format
    const { line = 1, file = null } = written[format.line] ?? {}
    return inFile({ ...format, refused: "bank-qif-days", line }, file)
  }
  const days: string[] = []
  for (const { text, line, file } of written) {
    const day = writtenDay(withSlashes(text), format, line)
    if (isRefused(day))
      return inFile(day.refused === "bank-day-unreadable" ? { ...day, typed: shortened(text.trim()) } : day, file)
    days.push(day)
  }
  return days
}

/** The result of reading a movement. `amounts`: its own amount, and the amounts of its parts. */
interface Movement {
  readonly record: QifRecord
  readonly line: BankLine
  readonly amounts: readonly Money[]
}

/** The facts that reading the amounts of a file needs. */
interface AmountsBy {
  readonly decimal: DecimalMark
  readonly currency: string
}

function movementsIn(
  records: readonly QifRecord[],
  days: readonly string[],
  by: AmountsBy,
): readonly Movement[] | Refused {
  const all: Movement[] = []
  for (const [index, record] of records.entries()) {
    const amounts = amountsIn(record, by)
    if (isRefused(amounts)) return inFile(amounts, record.file)
    const [amount] = amounts
    all.push({ record, line: movementOf(record, days[index] ?? "", amount), amounts })
  }
  return all
}

/** An amount. Some programs write a mark without cents after it: `5.` */
const amountOf = (text: string, { decimal, currency }: AmountsBy, line: number): Money | Refused =>
  writtenAmount(text.trim().replace(/(?<=\d[.,])$/, "0"), decimal, currency, line)

/** The amount of a record, and then the amounts of the parts into which somebody split it. The parts must add up to the amount. */
function amountsIn(record: QifRecord, by: AmountsBy): readonly [Money, ...Money[]] | Refused {
  // In newer programs `U` repeats the amount of `T`.
  const [main, same] = [onlyField(record, "T"), onlyField(record, "U")]
  if (isRefused(main)) return main
  if (isRefused(same)) return same
  const field = main ?? same
  if (!field) return { refused: "bank-qif-missing", line: record.line, what: "amount" }
  const amount = amountOf(field.text, by, field.line)
  if (isRefused(amount)) return amount
  const again = same ? amountOf(same.text, by, same.line) : amount
  if (isRefused(again)) return again
  if (again.minor !== amount.minor) return { refused: "bank-qif-broken", line: same?.line ?? field.line }
  const parts: Money[] = []
  for (const { code, text, line } of record.fields) {
    if (code !== "$") continue
    const part = amountOf(text, by, line)
    if (isRefused(part)) return part
    parts.push(part)
  }
  const sum = { ...amount, minor: parts.reduce((all, { minor }) => all + minor, 0n) }
  if (parts.length > 0 && sum.minor !== amount.minor)
    return { refused: "bank-qif-parts", line: field.line, amount, sum }
  return [amount, ...parts]
}

/**
 * The movement of a record. The reference that a bank writes is often a check's number or a word such as "ATM". It identifies nothing, so
 * it becomes part of the text. Programs write an account's opening balance as a transfer from the account to itself. The text of such a
 * movement says so, and the bot asks the treasurer about it.
 */
function movementOf(record: QifRecord, day: string, amount: Money): BankLine {
  const [category, number] = [textOf(record, "L"), referenceIn(textOf(record, "N"))]
  const toItself = record.account !== null && category === `[${oneLine(record.account, 500)}]`
  const purpose = [textOf(record, "M"), textOf(record, "E")].filter((text) => text !== "")
  const said = purpose.length > 0 || /^\[.*\]$/.test(category) ? purpose : [category]
  return {
    ...{ day, amount, iban: null, endToEnd: null, reference: null, returned: false, batch: false },
    name: oneLine(textOf(record, "P"), 140),
    text: oneLine([toItself ? "Opening balance" : "", ...said, number ?? ""].join(" "), 500),
  }
}
