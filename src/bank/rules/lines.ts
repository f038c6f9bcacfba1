/** The contents of a bank's statement, whatever the kind of file. Also decides when two lines are the same movement. */
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import type { Money } from "../../kernel/rules/types.ts"

/** A movement on the co-op's account, as the bank describes it. */
export interface BankLine {
  /** The day on which the bank booked the movement, `2026-11-20`. */
  readonly day: string
  /** Positive: money came in. Negative: money went out. Never zero. */
  readonly amount: Money
  /** The other side's name; empty if the bank does not say. */
  readonly name: string
  /** The other side's IBAN in capitals without spaces; null if the bank does not say. */
  readonly iban: string | null
  /** The purpose: the bank's remittance information. */
  readonly text: string
  /** The payer's own reference (EndToEndId); null if there is none. */
  readonly endToEnd: string | null
  /** The bank's own reference; null if there is none. */
  readonly reference: string | null
  /** Whether the movement takes an earlier one back. */
  readonly returned: boolean
  /** Whether the bank booked several transfers as this one movement. */
  readonly batch: boolean
  /** For a transfer of a batch, a text that all transfers of the batch in this file share. */
  readonly whole?: string | undefined
}

/**
 * The kinds of files. Each describes the same movement in its own way. A camt.052 may report on a day that is not over yet. A camt.054
 * notifies of single entries.
 */
export const fileKinds = ["camt", "camt-052", "camt-054", "mt940", "ofx", "qif", "csv"] as const
export type FileKind = (typeof fileKinds)[number]

/** The account's balance at the end of a day. */
export interface Balance {
  readonly day: string
  readonly balance: Money
}

/** Two balances. The file has all movements between them. */
export interface Span {
  readonly opening: Balance
  readonly closing: Balance
}

/** A statement whose movements do not add up to its closing balance. */
export interface Unbalanced {
  /** The line of the file whose balance does not follow from the balance before. Absent: the statement as a whole does not add up. */
  readonly line?: number
  readonly opening: Money
  readonly moved: Money
  readonly closing: Money
}

/** A movement in another currency than the account's. The file does not give its value in the account's currency, so it is left out. */
export interface ForeignLine {
  readonly day: string
  readonly amount: Money
  /** The account's currency. */
  readonly account: string
}

export interface Statement {
  readonly kind: FileKind
  readonly lines: readonly BankLine[]
  /** How many movements are left out because the bank has not booked them yet. */
  readonly pending: number
  /** The IBAN of the statement's account; null if the file does not say. */
  readonly iban: string | null
  /** The balance after the last line, for each currency. */
  readonly closing: readonly Balance[]
  /**
   * Other accounts in the file, whose lines are left out. Each is named by its last four characters. The text is empty if the account has
   * no number.
   */
  readonly leftOut: readonly string[]
  /** Movements in other currencies, which are left out too. */
  readonly foreign: readonly ForeignLine[]
  readonly off: readonly Unbalanced[]
  /**
   * How many returns show the wrong direction: that of the movement that they take back. The balances prove that their money went the other
   * way.
   */
  readonly turned: number
  /** The file's balances, one span for each currency in which they add up. */
  readonly spans: readonly Span[]
  /** Whether neither a sign nor a column says which movements went out. */
  readonly unsigned: boolean
  /** The name that people use for the bank whose format the file has. Absent if reading the file needed no known format. */
  readonly bank?: string
  /** How many rows are no movements, as the bank's own columns say. Absent if there are none. */
  readonly ignored?: number
}

/**
 * A text for each line that is the same if a second file brings the movement again. It consists of the bank's reference, the day and the
 * amount. If there is no reference, it consists of everything that the bank says about the movement. Equal lines of one file are numbered,
 * and the number is part of the text, so that the texts differ.
 */
export function identitiesOf(lines: readonly BankLine[]): readonly string[] {
  return countedIn(lines).map(({ known, number }) => identity(known, number))
}

/**
 * The parts of a line's identity. `known`: everything but the number. `number`: the line's number among equal lines of the file, from 1.
 */
export interface Counted {
  readonly known: string
  readonly number: number
  /** How many equal lines the file has. */
  readonly of: number
}

/** Numbers the equal lines of a file, from 1. */
export function countedIn(lines: readonly BankLine[]): readonly Counted[] {
  const alike = new Map<string, number>()
  const counted = lines.map((line) => {
    const known = identityOf(line)
    const number = (alike.get(known) ?? 0) + 1
    alike.set(known, number)
    return { known, number }
  })
  return counted.map((one) => ({ ...one, of: alike.get(one.known) ?? 1 }))
}

/** The identity under which a line is stored. */
export const identity = (known: string, number: number): string => canonicalJson([known, number])

function identityOf({ day, amount, name, iban, text, endToEnd, reference }: BankLine): string {
  const { minor, currency } = amount
  const movement = [day, String(minor), currency]
  // Some banks begin their references anew each year. So day and amount are part of the identity.
  if (reference !== null) return canonicalJson(["reference", reference, ...movement])
  return canonicalJson(["line", ...movement, iban ?? name, text, endToEnd])
}

/** A line's number as people write it: `B3`. */
export const lineId = (number: number): string => `B${number}`
