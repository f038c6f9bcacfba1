/** Payments that came back, for example because the account was closed. The entry is named only if it is certain which payment it was. */

import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import type { BankLine } from "./lines.ts"

/** A recorded payment, reversed or not, and the movement that stands for it. */
export interface PaidOut {
  readonly entry: number
  readonly person: MatrixId
  /** Always positive. */
  readonly amount: Money
  /** The day on which it was recorded. */
  readonly day: string
  /** The reference that `endToEndId` makes. */
  readonly endToEnd: string | null
  /** The movement by which it went out; null if it is unknown or left out. */
  readonly movement: number | null
  readonly reversed: boolean
}

/** The proposal for a movement by which a payment came back. */
export interface Returned {
  readonly propose: "returned"
  readonly sure: false
  /** True if the bank marks it as returned, or it carries the payment's reference. Otherwise a member just paid the same amount back. */
  readonly certain: boolean
  /** The payment's entry; null if it is not certain which one. */
  readonly entry: number | null
  readonly reversed: boolean
  /** The fee that the bank kept; negative if it paid more back. Null: the amounts are the same, or the payment is unknown. */
  readonly kept: Money | null
  /** The day under which the entry can be reversed: the movement's day, or the entry's own if that is later. */
  readonly day: string
  /** Other movements that then need no booking. */
  readonly movements: readonly number[]
}

/** In days. The treasurer records what the bank shows within some weeks, and banks return payments within that time too. */
export const nearDays = 31
/** The number of days between two days such as `2026-11-20`. */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/**
 * The payment that came back with a movement, or null. The bank marks the movement, or it carries the payment's reference, or a member paid
 * back exactly what they got in the weeks before. With a reference the amount may differ, because banks keep fees.
 * @param reference our own reference on the movement
 * @param person the member whose account it is
 * @param named the member whose name it bears
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
  // The bank says that a payment came back and kept a fee, so it is not certain which payment it was.
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
