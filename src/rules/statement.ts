/** A member's statement (§8.6): all that fell due to them in a month and all that was paid, line by line with the rule behind it. */
import type { MonthlyDue } from "./dues.ts"
import type { Basis, Entry, Posting } from "./ledger.ts"
import type { Month } from "./months.ts"
import type { Payment } from "./payments.ts"
import type { MatrixId, Money } from "./types.ts"

/** What an entry changed of somebody's dues. */
export interface StatementLine {
  readonly entry: Omit<Entry, "postings">
  /** Positive: it fell due to them; negative: it was paid to them, or taken back; zero: it went from an ID of theirs to another. */
  readonly amount: Money
  readonly basis: Basis | null
  /** The payment that it records, or takes back, as it stands now. */
  readonly payment: Payment | null
}

/** Dues in one currency: positive is due to them, negative was paid in advance. */
export interface StatementSum {
  readonly currency: string
  /** What was due when the month began. */
  readonly opening: bigint
  /** What was due when it ended, or is due now: `opening` and the lines of this currency. */
  readonly closing: bigint
}

export interface Statement {
  readonly person: MatrixId
  /** All IDs of the person, this one and those that they went by before. */
  readonly ids: readonly MatrixId[]
  readonly month: Month
  /** Whether its payments have not fallen due yet: what stands here is how far it has come. */
  readonly open: boolean
  /** In the order in which they count. */
  readonly lines: readonly StatementLine[]
  /** By currency in the order of their codes; none that has neither lines nor dues. */
  readonly sums: readonly StatementSum[]
  /** What falls due when the month ends, by the days so far; none of a month whose payments have fallen due. */
  readonly coming: readonly MonthlyDue[]
}

/** Nothing happened in that month, and nothing was or will be due. */
export const isNothing = ({ lines, sums, coming }: Statement): boolean =>
  lines.length === 0 && sums.length === 0 && coming.length === 0

/** What a statement is made of. Postings and balances are the ledger's: negative while something is due. */
export interface StatementParts extends Pick<Statement, "person" | "ids" | "month" | "open" | "coming"> {
  /** The postings of the month on the person's accounts, in the order in which they count. */
  readonly postings: readonly { readonly entry: Omit<Entry, "postings">; readonly posting: Posting }[]
  /** What those accounts came to before the month, by currency. */
  readonly before: ReadonlyMap<string, bigint>
  readonly payments: readonly Payment[]
}

/** The lines of a member's month, with what was brought and carried forward in each currency (§8.6). */
export function statementFrom({ postings, before, payments, ...about }: StatementParts): Statement {
  const byNumber = new Map(payments.map((payment) => [payment.number, payment]))
  const lines: StatementLine[] = []
  for (const { entry, posting } of postings) {
    const { basis, amount } = posting
    const payment = basis?.rule === "payment" ? (byNumber.get(basis.payment) ?? null) : null
    const line = { entry, amount: { ...amount, minor: -amount.minor }, basis, payment }
    const other = basis?.rule === "moved" ? lines.findIndex((one) => sameMove(one, line)) : -1
    const first = lines[other]
    // What leaves one of a person's accounts arrives on another.
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
