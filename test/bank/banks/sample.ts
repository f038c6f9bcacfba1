/** A bank's file in its published shape, with invented people and companies. Also the facts that must be read from it. */
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import { line } from "../../support/bank-files.ts"

export interface Sample {
  /** The key of the only format that recognises the file: the name of a file in config/banks. */
  readonly format: string
  readonly file: string | Buffer
  /** The co-op's account in the configuration. If it is missing here, the configuration names no account. */
  readonly ours?: string
  readonly lines: readonly BankLine[]
  readonly pending?: number
  readonly ignored?: number
  /** The account that the file names. */
  readonly iban?: string
  /** The last balance in the file, in the smallest unit, if it has balances. */
  readonly closing?: { readonly day: string; readonly minor: number; readonly currency: string }
}

type Details = Partial<Omit<BankLine, "day" | "amount">>

/** Makes movements of one currency. An amount is in the smallest unit: cents, pence, rappen. */
export const movements =
  (currency: string) =>
  (day: string, minor: number, details: Details = {}): BankLine =>
    line({ day, amount: { minor: BigInt(minor), currency }, ...details })

/** The rows in Latin-1, the encoding that older programs of banks use. */
export const latin1 = (...rows: readonly string[]): Buffer => Buffer.from(rows.join("\r\n"), "latin1")

export const utf8 = (...rows: readonly string[]): string => `${rows.join("\n")}\n`

/** The rows with the byte order mark by which spreadsheet programs recognise UTF-8. */
export const marked = (...rows: readonly string[]): string => `\uFEFF${rows.join("\r\n")}\r\n`
