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
 * were paid in the weeks before; null: nothing of that.
 * @param reference of ours that it carries
 * @param person whose account it is, `named` whose name it bears
 */
export function returnedBy(
  line: BankLine,
  paid: readonly PaidOut[],
  { reference, person, named }: { reference: string | null; person: MatrixId | undefined; named: MatrixId | undefined },
): Returned | null {
  const { amount, returned } = line
  const same = paid.filter((one) => one.amount.minor === amount.minor && one.amount.currency === amount.currency)
  const referred = same.filter(({ endToEnd }) => endToEnd !== null && endToEnd === reference)
  const whose = person ?? (returned ? named : undefined)
  const theirs = same.filter((one) => one.person === whose && daysBetween(one.day, line.day) <= nearDays)
  const meant = referred.length > 0 ? referred : theirs
  if (!returned && meant.length === 0) return null
  const [only] = meant.length === 1 ? meant : []
  return {
    propose: "returned",
    sure: false,
    certain: returned || referred.length > 0,
    entry: only?.entry ?? null,
    reversed: only?.reversed ?? false,
    movements: only?.movement == null ? [] : [only.movement],
  }
}
