/** Reads QIF, which banks export for Quicken and the programs after it. It names no currency, and no order of day and month. */
import { isValidIBAN } from "ibantools"
import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { readWithOneMark } from "./decimal-mark.ts"
import type { BankLine, Statement } from "./lines.ts"
import { accountNamed, ofOwnAccount, othersIn } from "./own-account.ts"
import { type QifRecord, qifRecordsIn } from "./qif-records.ts"
import { type DecimalMark, dayFormatIn, oneLine, referenceIn, writtenAmount, writtenDay } from "./values.ts"

const mostLines = 10_000

/**
 * Reads all movements of the co-op's account. If any part cannot be read, or the days or amounts could mean two things, all of it is
 * refused.
 * @param assumed the currency of the account
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 */
export function readQif(
  text: string,
  { assumed, ours }: { readonly assumed: string; readonly ours: string | null },
): Statement | Refused {
  const all = qifRecordsIn(text)
  if (isRefused(all)) return all
  if (all.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  const own = ownRecords(all, ours)
  if (isRefused(own)) return own
  const days = daysOf(own.records)
  if (isRefused(days)) return days
  const read = readWithOneMark(
    (decimal) => movementsIn(own.records, days, { decimal, currency: assumed }),
    ({ amounts }) => amounts,
    ({ at }, one, other) => ({ refused: "bank-qif-decimal", line: at, one, other }),
  )
  if (isRefused(read)) return read
  return {
    ...{ kind: "qif", iban: own.iban, leftOut: own.leftOut, pending: 0, turned: 0, unsigned: false },
    ...{ closing: [], foreign: [], off: [], spans: [] },
    lines: read.flatMap(({ line }) => (line.amount.minor === 0n ? [] : [line])),
  }
}

/** Whether an account's name is its number. People also name accounts as they like: "Giro". */
const isNumber = (name: string): boolean => isValidIBAN(name.replaceAll(/\s/g, "")) || /^\d[\d /.-]{5,}$/.test(name)

interface Own {
  readonly records: readonly QifRecord[]
  readonly iban: string | null
  readonly leftOut: readonly string[]
}

/** The records of the co-op's account. A file about one account that it does not name by a number is taken for the co-op's. */
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

/** How many accounts a refusal names. */
const mostNamed = 5

const textOf = ({ fields }: QifRecord, code: string): string =>
  oneLine(
    fields
      .filter((one) => one.code === code)
      .map(({ text }) => text)
      .join(" "),
    500,
  )

/** The only field with one of these codes; null if there is none. A record cannot have two days or amounts. */
function onlyField(record: QifRecord, code: string) {
  const [first = null, second] = record.fields.filter((one) => one.code === code)
  return second ? ({ refused: "bank-qif-broken", line: second.line } as const) : first
}

/** The orders of day, month and year. A month's name, or a year in front, leaves one of them. */
const dayFormats = ["d/M/yyyy", "M/d/yyyy", "yyyy/M/d", "d/MMM/yyyy"]

/**
 * A day with slashes and four digits of the year: `20/11/2026` for `20.11.26` and `11/ 5'26`. An apostrophe means this century. Other years
 * of two digits may be of the last one. A text of another form is left as it is.
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

/** The day of each record. All are written in the same order, or refused if two orders fit the whole file. */
function daysOf(records: readonly QifRecord[]): readonly string[] | Refused {
  const written: { readonly text: string; readonly line: number }[] = []
  for (const record of records) {
    const field = onlyField(record, "D")
    if (field === null) return { refused: "bank-qif-missing", line: record.line, what: "day" }
    if (isRefused(field)) return field
    written.push(field)
  }
  const plain = written.map(({ text, line }) => ({ text: withSlashes(text), line }))
  const format = dayFormatIn(plain, dayFormats)
  if (isRefused(format)) return format.refused === "bank-csv-days" ? { ...format, refused: "bank-qif-days" } : format
  const days: string[] = []
  for (const [index, { text, line }] of plain.entries()) {
    const day = writtenDay(text, format, line)
    if (isRefused(day))
      return day.refused === "bank-day-unreadable"
        ? { ...day, typed: shortened(written[index]?.text.trim() ?? text) }
        : day
    days.push(day)
  }
  return days
}

/** A movement as it was read. `amounts`: its own, and those of its parts. */
interface Movement {
  readonly at: number
  readonly line: BankLine
  readonly amounts: readonly Money[]
}

/** How the amounts of a file are read. */
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
    if (isRefused(amounts)) return amounts
    const [amount] = amounts
    all.push({ at: record.line, line: movementOf(record, days[index] ?? "", amount), amounts })
  }
  return all
}

/** An amount. Some programs write a mark with no cents behind it: `5.` */
const amountOf = (text: string, { decimal, currency }: AmountsBy, line: number): Money | Refused =>
  writtenAmount(text.trim().replace(/(?<=\d[.,])$/, "0"), decimal, currency, line)

/** The amount of a record, then those of the parts that somebody split it into. Together they must be the amount. */
function amountsIn(record: QifRecord, by: AmountsBy): readonly [Money, ...Money[]] | Refused {
  // `U` repeats the amount of `T`, in newer programs.
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
 * The movement of a record. The reference that a bank writes is often a check's number or a word such as "ATM", so it identifies nothing and
 * is part of the text. A transfer from the account to itself is how programs write its opening balance; the text says so, and the treasurer
 * is asked.
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
