/** Reads single values of bank files: days, amounts, names. Each is read exactly, in the file's own form. Nothing is guessed. */
import { canMean, decimalsOf, shortened } from "../../kernel/rules/money.ts"
import type { Money, Refused } from "../../kernel/rules/types.ts"

/** The most digits before the decimal point. No amount of a co-op has more. */
const mostDigits = 12
/** The most characters of an amount, with marks and currency. */
const longest = 40

/**
 * Reads an unsigned amount with a decimal point, such as `1234.50`, as minor units. Decimals beyond those of the currency must be zeros.
 */
export function exactAmount(text: string, currency: string, line: number): Money | Refused {
  const unreadable: Refused = { refused: "bank-amount-unreadable", line, typed: shortened(text) }
  const [, whole, rest = ""] = /^(?=\.?\d)(\d{0,18})(?:\.(\d{0,10}))?$/.exec(text) ?? []
  if (whole === undefined) return unreadable
  const places = placesOf(currency)
  if (places === null) return { refused: "bank-currency-unknown", line, typed: shortened(currency) }
  if (/[1-9]/.test(rest.slice(places)) || whole.replace(/^0+/, "").length > mostDigits) return unreadable
  return { minor: BigInt(whole + rest.slice(0, places).padEnd(places, "0")), currency }
}

function placesOf(currency: string): number | null {
  try {
    return decimalsOf(currency)
  } catch {
    return null
  }
}

/** The mark before the cents. */
export const decimalMarks = [",", "."] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** The parts of a written amount. */
interface Written {
  /** Empty: the amount does not show its direction. */
  readonly sign: "+" | "-" | ""
  readonly digits: string
  /** The signs or codes that stand before and after the amount. */
  readonly units: readonly string[]
}

const writtenForm =
  /^([+-]?) ?([A-Z]{3}|[A-Z]{0,2}\p{Sc})? ?([+-]?) ?([.,]?\d[\d.,'’ ]*?) ?([+-]|(?:[SH]|[CD]R)(?![A-Za-z]|\p{Sc}))? ?([A-Z]{3}|[A-Z]{0,2}\p{Sc})?$/u
/** Accountants write outgoing amounts in parentheses: `(30.00)`, `($30.00)`, `$(30.00)`. */
const inParentheses = /^([^()\d.,'’]*)\(([^()]+)\)([^()\d.,'’]*)$/u
const signOf: Readonly<Record<string, "+" | "-">> = {
  ...{ "+": "+", H: "+", CR: "+" },
  ...{ "-": "-", S: "-", DR: "-" },
}

/** Splits an amount into its parts. Null if the text is no amount, or shows its direction twice. */
function takenApart(text: string): Written | null {
  const typed = text.normalize("NFKC").trim().replace(/[−–—]/g, "-")
  if (typed.length > longest) return null
  const [, left = "", inner, right = ""] = inParentheses.exec(typed) ?? []
  const plain = inner === undefined ? typed : `${left}${inner.trim()}${right}`
  const [, first, before, second, digits, last, behind] = writtenForm.exec(plain) ?? []
  if (digits === undefined) return null
  const marks = [first, second, last, inner === undefined ? "" : "-"].filter(
    (mark) => mark !== undefined && mark !== "",
  )
  if (marks.length > 1) return null
  const units = [before, behind].filter((unit) => unit !== undefined)
  return { sign: signOf[marks[0] ?? ""] ?? "", digits, units }
}

/** The direction that an amount shows by a minus, a plus, parentheses, `S` or `H`, `DR` or `CR`. Empty if it shows none. */
export const signIn = (text: string): Written["sign"] => takenApart(text)?.sign ?? ""

/**
 * Reads an amount as banks export it: `-1.234,50`, `1'234.50 CHF`, `12,50-`, `(12.50)`, `12,50 S`. `S` (Soll) and `DR` mean that money went
 * out.
 */
export function writtenAmount(text: string, decimal: DecimalMark, currency: string, line: number): Money | Refused {
  const unreadable: Refused = {
    refused: "bank-amount-unreadable",
    line,
    typed: shortened(text.normalize("NFKC").trim()),
  }
  const written = takenApart(text)
  if (written === null || !written.units.every((unit) => canMean(unit, currency))) return unreadable
  const mark = decimal === "," ? "\\." : ","
  const plain = new RegExp(`^(?:\\d{1,3}(?:([${mark}'’ ])\\d{3})?(?:\\1\\d{3})*|\\d+)?(?:[${decimal}]\\d+)?$`, "u")
  if (!plain.test(written.digits)) return unreadable
  const [whole = "", rest = ""] = written.digits.split(decimal)
  const money = exactAmount(`${whole.replaceAll(/\D/g, "")}.${rest}`, currency, line)
  if ("refused" in money) return money.refused === "bank-amount-unreadable" ? unreadable : money
  return { ...money, minor: written.sign === "-" ? -money.minor : money.minor }
}

/** The beginnings of the months' names in English, German and Dutch. No beginning fits two months. */
const monthNames = [
  ...[["jan"], ["feb"], ["mar", "mär", "mrz", "maa", "mrt"], ["apr"], ["may", "mai", "mei"], ["jun"], ["jul"]],
  ...[["aug"], ["sep"], ["oct", "okt"], ["nov"], ["dec", "dez"]],
]

/**
 * Reads a day in the bank's format of `d`, `M` and `y`: `dd.MM.yyyy`, `yyyy-MM-dd`, `M/d/yy`, `dd-MMM-yyyy`. A time after the day is ignored.
 *     writtenDay("20.11.2026", "dd.MM.yyyy", 1) // "2026-11-20"
 *     writtenDay("20-Nov-2026", "dd-MMM-yyyy", 1) // "2026-11-20"
 * @returns the day as `2026-11-20`
 */
export function writtenDay(text: string, format: string, line: number): string | Refused {
  const typed = text.normalize("NFC").trim()
  const pattern = format.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/d+|M+|y+/g, partOf)
  const groups = new RegExp(`^${pattern}(?:[ T]\\d{1,2}:\\d{2}.*)?$`, "u").exec(typed)?.groups
  const { year = "", month = "", day = "", named } = groups ?? {}
  const begin = named?.slice(0, 3).toLowerCase()
  const number = begin === undefined ? month : String(monthNames.findIndex((names) => names.includes(begin)) + 1)
  const whole = `${year.length === 2 ? "20" : ""}${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`
  return groups && isDay(whole) ? whole : { refused: "bank-day-unreadable", line, typed: shortened(typed), format }
}

function partOf(part: string): string {
  const name = { d: "day", M: "month", y: "year" }[part[0] ?? ""]
  if (name === "year") return `(?<year>\\d{${part.length}})`
  if (part === "MMM") return "(?<named>\\p{L}{3,9})\\.?"
  return part.length === 1 ? `(?<${name}>\\d{1,2})` : `(?<${name}>\\d{2})`
}

/**
 * The one of several formats in which a file writes its days. It is the format that fits most of them. If two formats fit equally many and
 * give different days, as for 1/2/2026, the file does not show its format.
 * @param days the texts in the column of days, each with its line
 */
export function dayFormatIn(
  days: readonly { readonly text: string; readonly line: number }[],
  formats: readonly string[],
): string | Refused {
  const readings = formats.map((format) => days.map(({ text, line }) => writtenDay(text, format, line)))
  const fitting = readings.map((reading) => reading.filter((day) => typeof day === "string").length)
  const best = fitting.indexOf(Math.max(...fitting))
  const other = fitting.findIndex((count, index) => count === fitting[best] && index !== best)
  const [mine, theirs] = [readings[best] ?? [], readings[other] ?? []]
  const differs = theirs.findIndex((day, index) => typeof day === "string" && day !== mine[index])
  const [one, two, at] = [mine[differs], theirs[differs], days[differs]]
  if (at && typeof one === "string" && typeof two === "string")
    return { refused: "bank-csv-days", line: at.line, one, other: two }
  return formats[best] ?? ""
}

/**
 * Whether a format names day, month and year once each. Only spaces, dots, dashes or slashes may stand between them. MMM is a month's name.
 */
export function isDayFormat(format: string): boolean {
  if (!/^[dMy./\- ]{4,20}$/.test(format)) return false
  const parts = format.match(/d+|M+|y+/g) ?? []
  const fits = parts.every((part) => (part[0] === "y" ? /^(yy|yyyy)$/ : /^(d{1,2}|M{1,3})$/).test(part))
  return parts.length === 3 && new Set(parts.map((part) => part[0])).size === 3 && fits
}

/** Reads a day of an XML file: `2026-11-20`, with or without a time or a zone after it. */
export function xmlDay(text: string | null, line: number): string | Refused {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(text ?? "") ?? []
  if (day !== undefined && isDay(day)) return day
  return { refused: "bank-day-unreadable", line, typed: shortened(text ?? ""), format: "yyyy-MM-dd" }
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The text on one line without control characters, cut to `longest` characters. */
export function oneLine(text: string | null, longest: number): string {
  const plain = (text ?? "")
    .normalize("NFC")
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
  return Array.from(plain.trim()).slice(0, longest).join("").trim()
}

/**
 * The text as an IBAN in capitals without spaces. Null if it has another form. The bank vouches for the check digits, so they are not
 * checked.
 */
export function ibanIn(text: string | null): string | null {
  const plain = (text ?? "").replaceAll(/\s/g, "").toUpperCase()
  return /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(plain) ? plain : null
}

/** A bank's reference. Null if the text is empty or a word such as `NOTPROVIDED`, which banks write if there is none. */
export function referenceIn(text: string | null): string | null {
  const plain = oneLine(text, 140)
  return plain === "" || /^(not ?provided|none|nonref|unknown|-+|0+)$/i.test(plain) ? null : plain
}
