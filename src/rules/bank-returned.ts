/** Payments that came back: the account was closed, or its number wrong. Named by their entry where it is certain which it was. */
import type { BankLine } from "./bank-lines.ts"
import type { MatrixId, Money } from "./types.ts"

/** A payment that was recorded, taken back since or not, and whether some movement stands for it. */
export interface PaidOut {
  readonly entry: number
  readonly person: MatrixId
  /** More than nothing. */
  readonly amount: Money
  /** On which it was recorded. */
  readonly day: string
  /** As `endToEndId` makes it. */
  readonly endToEnd: string | null
  /** The movement by which it went out; null: none is known, or it is left out. */
  readonly movement: number | null
  readonly reversed: boolean
}

/** What is proposed for a movement by which something came back. */
export interface Returned {
  readonly propose: "returned"
  readonly sure: false
  /** The bank says so, or the payment's own reference does. Else somebody has paid back exactly as much as they were paid. */
  readonly certain: boolean
  /** The payment's entry; null: it is not certain which. */
  readonly entry: number | null
  readonly reversed: boolean
  /** What the bank kept of it; below zero: what came beside it. Null: as much came back as was paid, or nobody knows. */
  readonly kept: Money | null
  /** The day under which the entry can be taken back: that of the movement, or of the entry where that is later. */
  readonly day: string
  /** Movements that nothing is to be booked for then, besides this one. */
  readonly movements: readonly number[]
}

/** Somebody types in what they see on the account within some weeks, and what comes back does so within them. */
export const nearDays = 31
/** @param one a day, such as `2026-11-20` */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/**
 * What came back by a movement, where the bank marks it, it carries a payment's reference, or a member has paid back as much as they
 * were paid in the weeks before; null: nothing of that. By its reference a payment is known whatever came back of it: banks keep fees.
 * @param reference of ours that it carries
 * @param person whose account it is, `named` whose name it bears
 */
export function returnedBy(
  line: BankLine,
  paid: readonly PaidOut[],
  { reference, person, named }: { reference: string | null; person: MatrixId | undefined; named: MatrixId | undefined },
): Returned | null {
  const { amount, returned } = line
  const inCurrency = paid.filter((one) => one.amount.currency === amount.currency)
  const same = inCurrency.filter((one) => one.amount.minor === amount.minor)
  const referred = inCurrency.filter(({ endToEnd }) => endToEnd !== null && endToEnd === reference)
  const whose = person ?? (returned ? named : undefined)
  const near = (one: PaidOut) => one.person === whose && daysBetween(one.day, line.day) <= nearDays
  const theirs = same.filter(near)
  // The bank says that something came back, and kept a fee: it is not certain of which payment.
  const larger =
    returned && theirs.length === 0 ? inCurrency.filter((one) => near(one) && one.amount.minor > amount.minor) : []
  const meant = referred.length > 0 ? referred : theirs.length > 0 ? theirs : larger
  if (!returned && meant.length === 0) return null
  const [only] = meant.length === 1 ? meant : []
  return {
    propose: "returned",
    sure: false,
    certain: referred.length > 0 || (returned && (only === undefined || only.amount.minor === amount.minor)),
    entry: only?.entry ?? null,
    reversed: only?.reversed ?? false,
    kept: only && only.amount.minor !== amount.minor ? { ...amount, minor: only.amount.minor - amount.minor } : null,
    day: only && only.day > line.day ? only.day : line.day,
    movements: only?.movement == null ? [] : [only.movement],
  }
}
