/**
 * Payments that came back, for example because the account was closed. The payment's entry is named only if it is certain which payment
 * came back.
 */

import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import type { BankLine } from "./lines.ts"

/** A recorded payment, which may be reversed, and the movement that stands for it. */
export interface PaidOut {
  readonly entry: number
  readonly person: MatrixId
  /** The amount is always positive. */
  readonly amount: Money
  /** The day on which the payment was recorded. */
  readonly day: string
  /** The reference that `endToEndId` makes. */
  readonly endToEnd: string | null
  /** The movement by which the payment went out. Null if it is unknown or was skipped. */
  readonly movement: number | null
  /** The other entries of that movement that are not reversed, such as the other payments of a pay run that the bank booked as a sum. */
  readonly others: readonly number[]
  readonly reversed: boolean
}

/** The proposal for a movement by which a payment came back. */
export interface Returned {
  readonly propose: "returned"
  readonly sure: false
  /**
   * Whether the payment surely came back. That is so if the movement has the payment's reference, or if the bank marks the movement as a
   * return and the amounts agree. Otherwise a member may just have paid something back.
   */
  readonly certain: boolean
  /** The payment's entry; null if it is not certain which payment came back. */
  readonly entry: number | null
  readonly reversed: boolean
  /**
   * The fee that the bank kept. Negative if the bank paid back more than the payment. Null: the amounts are the same, or the payment is unknown.
   */
  readonly kept: Money | null
  /** The day for which the entry can be reversed: the movement's day, or the entry's own day if that is later. */
  readonly day: string
  /**
   * The movement by which the payment went out, if it is known. Once the payment is reversed, that movement need not be booked any more.
   */
  readonly movements: readonly number[]
  /** The other entries of that movement. If there are any, they are what both movements are together once the payment is reversed. */
  readonly others: readonly number[]
}

/**
 * The most days between two movements or entries that belong together. The treasurer records a movement within some weeks. Banks return
 * payments within some weeks too.
 */
export const nearDays = 31
/** The number of days between two days such as `2026-11-20`. */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/**
 * The payment that came back with a movement. Null if nothing shows a return. One of three things shows it: the bank marks the movement as
 * a return, the movement has the payment's reference, or a member paid back exactly what they got within `nearDays`. Because banks keep
 * fees, the amount may differ if the movement has the reference. If the bank marks a return and no payment has this amount, the payment may
 * have been larger. `entry` is null if it is not clear which payment came back.
 * @param reference our own reference on the movement
 * @param person the member whose account the movement names
 * @param named the member whose name the movement bears
 */
export function returnedBy(
  line: BankLine,
  paid: readonly PaidOut[],
  { reference, person, named }: { reference: string | null; person: MatrixId | undefined; named: MatrixId | undefined },
): Returned | null {
  const { amount, returned } = line
  const inCurrency = paid.filter((one) => one.amount.currency === amount.currency)
  const same = inCurrency.filter((one) => one.amount.minor === amount.minor)
  // A transfer that goes out has its payment's reference too.
  const referred = inCurrency.filter(({ endToEnd }) => amount.minor > 0n && endToEnd !== null && endToEnd === reference)
  const whose = person ?? (returned ? named : undefined)
  const near = (one: PaidOut) => one.person === whose && daysBetween(one.day, line.day) <= nearDays
  const theirs = same.filter(near)
  // The bank says that a payment came back, but no payment has this amount. The bank may have kept a fee, so larger payments are
  // considered.
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
    others: only?.others ?? [],
  }
}
