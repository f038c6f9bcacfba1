/**
 * A member's statement (§8.6): everything that they earned in a month and everything that was paid, line by line with the rule behind it.
 */

import type { Month } from "../../kernel/rules/months.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import type { Basis, Entry, Posting } from "../../ledger/rules/ledger.ts"
import type { MonthlyDue } from "./dues.ts"
import type { Payment } from "./payments.ts"

/** A change of a person's dues by one entry. */
export interface StatementLine {
  readonly entry: Omit<Entry, "postings">
  /** Positive: the person earned it; negative: it was paid out or taken back; zero: money was moved between two IDs of the person. */
  readonly amount: Money
  readonly basis: Basis | null
  /** The payment that the entry records or reverses, in its current state. */
  readonly payment: Payment | null
}

/** A person's dues in one currency. Positive: the co-op owes it; negative: it was paid in advance. */
export interface StatementSum {
  readonly currency: string
  /** The dues at the start of the month. */
  readonly opening: bigint
  /** The dues at the end of the month, or now: `opening` plus the lines in this currency. */
  readonly closing: bigint
}

export interface Statement {
  readonly person: MatrixId
  /** The person's present ID and all earlier ones. */
  readonly ids: readonly MatrixId[]
  readonly month: Month
  /** Whether the month's payments have not fallen due yet. Then this is only an interim statement. */
  readonly open: boolean
  /** The lines, in the order of the moments to which the ledger assigns them. */
  readonly lines: readonly StatementLine[]
  /** The sums, sorted by currency code. A currency without lines and dues is missing. */
  readonly sums: readonly StatementSum[]
  /** The payments earned in the month so far, which fall due at its end; empty once they have fallen due. */
  readonly coming: readonly MonthlyDue[]
  /** Whether a budget is in force now. Without one nothing falls due. */
  readonly budgeted: boolean
}

/** Whether the statement is empty: nothing happened in the month, and nothing was or will be due. */
export const isNothing = ({ lines, sums, coming }: Statement): boolean =>
  lines.length === 0 && sums.length === 0 && coming.length === 0

/** The material for a statement. Postings and balances have the ledger's signs: negative is due. */
export interface StatementParts extends Pick<Statement, "person" | "ids" | "month" | "open" | "coming" | "budgeted"> {
  /** The month's postings on the person's accounts, in the order of the moments to which the ledger assigns them. */
  readonly postings: readonly { readonly entry: Omit<Entry, "postings">; readonly posting: Posting }[]
  /** The balances of these accounts before the month, by currency. */
  readonly before: ReadonlyMap<string, bigint>
  readonly payments: readonly Payment[]
}

/** Makes the statement, with each currency's dues at the start and at the end (§8.6). */
export function statementFrom({ postings, before, payments, ...about }: StatementParts): Statement {
  const byNumber = new Map(payments.map((payment) => [payment.number, payment]))
  const lines: StatementLine[] = []
  for (const { entry, posting } of postings) {
    const { basis, amount } = posting
    const payment = basis?.rule === "payment" ? (byNumber.get(basis.payment) ?? null) : null
    const line = { entry, amount: { ...amount, minor: -amount.minor }, basis, payment }
    const other = basis?.rule === "moved" ? lines.findIndex((one) => sameMove(one, line)) : -1
    const first = lines[other]
    // A move of dues between two IDs of the person has two postings, but is one line.
    if (first) lines[other] = { ...first, amount: { ...amount, minor: first.amount.minor + line.amount.minor } }
    else lines.push(line)
  }
  return { ...about, lines, sums: sumsOf(lines, before) }
}

const sameMove = (one: StatementLine, other: StatementLine): boolean =>
  one.basis?.rule === "moved" &&
  one.entry.number === other.entry.number &&
  one.amount.currency === other.amount.currency

function sumsOf(lines: readonly StatementLine[], before: ReadonlyMap<string, bigint>): StatementSum[] {
  const sums = new Map<string, StatementSum>()
  for (const [currency, balance] of before)
    if (balance !== 0n) sums.set(currency, { currency, opening: -balance, closing: -balance })
  for (const { amount } of lines) {
    const { currency } = amount
    const sum = sums.get(currency) ?? { currency, opening: 0n, closing: 0n }
    sums.set(currency, { ...sum, closing: sum.closing + amount.minor })
  }
  return [...sums.values()].toSorted((one, other) => (one.currency < other.currency ? -1 : 1))
}
