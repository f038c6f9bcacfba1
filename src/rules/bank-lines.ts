/** What stands in a bank's statement, whatever file it came in, and when two lines are the same movement. */
import { canonicalJson } from "./minutes.ts"
import type { Money } from "./types.ts"

/** A movement on the co-op's account, as the bank has it. */
export interface BankLine {
  /** The day on which the bank booked it: `2026-11-20`. */
  readonly day: string
  /** Positive: it came in; negative: it went out. Never nothing. */
  readonly amount: Money
  /** The other side's name; empty: the bank does not say. */
  readonly name: string
  /** The other side's IBAN in capitals without spaces; null: the bank does not say. */
  readonly iban: string | null
  /** What it is for: the remittance information. */
  readonly text: string
  /** The reference that whoever paid gave it (EndToEndId); null: none. */
  readonly endToEnd: string | null
  /** The bank's own reference; null: none. */
  readonly reference: string | null
  /** The bank took an earlier movement back. */
  readonly returned: boolean
  /** Several transfers that the bank booked as one. */
  readonly batch: boolean
}

/** What a statement came as: each tells of the same movement in its own way. camt.052 tells of a day that may not be over. */
export const fileKinds = ["camt", "camt-052", "csv"] as const
export type FileKind = (typeof fileKinds)[number]

/** What the bank had at the end of a day. */
export interface Balance {
  readonly day: string
  readonly balance: Money
}

/** Balances before the first line and after the last: all that moved between them is in the file. */
export interface Span {
  readonly opening: Balance
  readonly closing: Balance
}

/** A statement that does not come to its closing balance. */
export interface Unbalanced {
  readonly opening: Money
  readonly moved: Money
  readonly closing: Money
}

/** A movement in another currency than the account's. What it came to there the file does not say. */
export interface ForeignLine {
  readonly day: string
  readonly amount: Money
  /** The account's currency. */
  readonly account: string
}

export interface Statement {
  readonly kind: FileKind
  readonly lines: readonly BankLine[]
  /** Movements that the bank has not booked yet: left out. */
  readonly pending: number
  /** Whose account it is; null: the file does not say. */
  readonly iban: string | null
  /** What was there after the last line; one a currency. */
  readonly closing: readonly Balance[]
  /** Statements of other accounts in the file, left out: the last four signs of each, empty where it has no name. */
  readonly leftOut: readonly string[]
  /** Left out too. */
  readonly foreign: readonly ForeignLine[]
  readonly off: readonly Unbalanced[]
  /** Movements that took something back and are marked by the direction of what they took back, as the balances show. */
  readonly turned: number
  /** One a currency, where the file's balances hold. */
  readonly spans: readonly Span[]
  /** Nothing in the file says which movements went out: its amounts have no sign, and no column has a direction. */
  readonly unsigned: boolean
}

/**
 * What each line is known by, so that no file brings it twice: by the bank's own reference where there is one, else by all that the
 * bank says of it; and by its number among those of the file that are alike.
 */
export function identitiesOf(lines: readonly BankLine[]): readonly string[] {
  return countedIn(lines).map(({ known, number }) => identity(known, number))
}

/** What it is known by but for its number, and that. */
export interface Counted {
  readonly known: string
  readonly number: number
  /** How many of the file are alike. */
  readonly of: number
}

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

export const identity = (known: string, number: number): string => canonicalJson([known, number])

function identityOf({ day, amount, name, iban, text, endToEnd, reference }: BankLine): string {
  const { minor, currency } = amount
  const movement = [day, String(minor), currency]
  // A reference by itself may be used again: some banks number anew each year.
  if (reference !== null) return canonicalJson(["reference", reference, ...movement])
  return canonicalJson(["line", ...movement, iban ?? name, text, endToEnd])
}

export const lineId = (number: number): string => `B${number}`
