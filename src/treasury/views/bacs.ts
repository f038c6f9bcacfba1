/**
 * Direct credits for a British bank: a Bacs file of Standard 18 for one processing day. It has the labels that older programs of banks and
 * bureaus ask for; those that take a submission without labels skip them.
 */
import { DateTime } from "luxon"
import { sepaText } from "../../kernel/rules/bank-text.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { UkAccount } from "../rules/local-account.ts"

/** What the co-op's bank has agreed with it. */
export interface ServiceUser extends UkAccount {
  /** The name of the account. At most 18 characters count. */
  readonly holder: string
  /** The service user number: six digits. */
  readonly serviceUser: string
}

export interface BacsFile {
  readonly from: ServiceUser
  /** Tells files of one day apart. From 1 to 999999. */
  readonly serial: number
  readonly made: CalendarDay
  /** The day on which Bacs processes the file. The money is there on the working day after it. */
  readonly day: CalendarDay
  /** At least one credit, each from 1 penny to `mostPaid`. */
  readonly credits: readonly (UkAccount & {
    readonly name: string
    readonly pence: bigint
    readonly reference: string
  })[]
}

/** The text in the characters of Bacs (capital letters, digits, `.`, `&`, `/`, `-` and spaces), filled up with spaces or cut. */
const text = (said: string, width: number): string =>
  said
    .split("&")
    .map((part) =>
      sepaText(part, 140)
        .toUpperCase()
        .replaceAll("+", "&")
        .replaceAll(/[^A-Z0-9./ -]/g, " "),
    )
    .join("&")
    .replaceAll(/ {2,}/g, " ")
    .trim()
    .slice(0, width)
    .padEnd(width)

const digits = (value: bigint | number, width: number): string => {
  const said = String(value)
  if (said.length > width) throw new Error(`a number of ${said.length} digits in a field of ${width}`)
  return said.padStart(width, "0")
}

/** A day as a space, the year and the number of the day in it: ` 26327`. */
const julian = (day: CalendarDay): string => DateTime.fromISO(day, { zone: "UTC" }).toFormat("' 'yyooo")

/** The days after which the file may be overwritten. */
const kept = 30
const blank = (width: number): string => " ".repeat(width)

/** The file's text, one record a line: labels of 80 characters, payments of 100. */
export function bacsFile({ from, serial, made, day, credits }: BacsFile): string {
  const total = credits.reduce((sum, { pence }) => sum + pence, 0n)
  const expires = DateTime.fromISO(made, { zone: "UTC" }).plus({ days: kept }).toFormat("yyyy-MM-dd")
  const own = from.sortCode + from.number
  const first = [`A${from.serviceUser}S`, blank(2), "1", from.serviceUser, digits(serial, 6), "0001", "0001", blank(6)]
  const files = [...first, julian(made), julian(expires), " ", "000000", blank(20)].join("")
  const second = ["F", "02000", "00100", blank(35), "00", blank(28)].join("")
  const payment = (to: UkAccount, code: string, pence: bigint, texts: readonly string[]) =>
    [to.sortCode + to.number, "0", code, own, blank(4), digits(pence, 11), ...texts.map((one) => text(one, 18))].join(
      "",
    )
  const records = [
    ["VOL1", digits(serial, 6), blank(31), from.serviceUser, blank(32), "1"].join(""),
    `HDR1${files}`,
    `HDR2${second}`,
    ["UHL1", julian(day), "999999    ", "00", "000000", "1 DAILY  ", "001", blank(40)].join(""),
    ...credits.map((one) => payment(one, "99", one.pence, [from.holder, one.reference, one.name])),
    // The contra takes from the co-op's own account what the others get.
    payment(from, "17", total, [from.holder, "CONTRA", from.holder]),
    `EOF1${files}`,
    `EOF2${second}`,
    ["UTL1", digits(total, 13), digits(total, 13), digits(1, 7), digits(credits.length, 7), blank(36)].join(""),
  ]
  return `${records.join("\r\n")}\r\n`
}
