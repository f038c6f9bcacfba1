/** Payments to members (§7.2, §8.7): how much may be paid, and who confirms or disputes it. */
import { belongs } from "./franchise.ts"
import { accounts, duesOf, type Posting } from "./ledger.ts"
import type { Month } from "./months.ts"
import type { Instant, MatrixId, Money, Refused, Standing } from "./types.ts"

/** `recorded`: its receiver has said nothing yet, which means neither; `reversed`: its entry was taken back. */
export type PaymentState = "recorded" | "confirmed" | "disputed" | "reversed"

/** What the treasurer says of a payment. */
export interface NewPayment {
  readonly person: MatrixId
  readonly amount: Money
  /** For what, as plain text; empty: nothing was said. */
  readonly purpose: string
  /** §8.7: it may be more than what is due. */
  readonly advance: boolean
  /** The month of the pay run that it is part of. */
  readonly payRun: Month | null
}

/** A payment as it is kept: `P<number>`. `advance`: it was more than what was due. */
export interface Payment extends NewPayment {
  readonly number: number
  /** The number of its entry in the ledger. */
  readonly entry: number
  /** §8.7: the treasurer paid themselves. */
  readonly own: boolean
  /** When it was made, as its entry says (§7.4a). */
  readonly at: Instant
  readonly happened: string | null
  readonly recordedBy: MatrixId
  readonly recordedAt: Instant
  readonly state: PaymentState
  /** Who confirmed or disputed it last, and when. */
  readonly settledBy: MatrixId | null
  readonly settledAt: Instant | null
  /** Why it was disputed; it stays when the dispute is over. */
  readonly reason: string | null
}

export const paymentId = (number: number): string => `P${number}`

/**
 * §8.7: no more than what is due, but for an advance.
 * @param due in the payment's currency; negative while an advance is still to be set off
 */
export function mayPay(
  due: bigint,
  to: Standing,
  { amount, advance, payRun }: Pick<NewPayment, "amount" | "advance" | "payRun">,
): Refused | null {
  if (amount.minor <= due) return null
  const about = { amount, due: { ...amount, minor: due > 0n ? due : 0n } }
  // Nothing will fall due to them that it could be set off against; what a pay run has paid meanwhile is a fact.
  if (advance) return belongs(to) || payRun !== null ? null : { refused: "pay-advance-to-former", ...about }
  if (due < 0n) return { refused: "pay-after-advance", ...about, ahead: { ...amount, minor: -due } }
  return { refused: due === 0n ? "pay-nothing-due" : "pay-above-due", ...about }
}

/** What is paid is owed no more. */
export function paymentPostings(
  number: number,
  { person, amount, advance }: Omit<NewPayment, "payRun">,
): readonly Posting[] {
  return [
    { account: duesOf(person), amount, basis: { rule: "payment", payment: number, advance } },
    { account: accounts.bank, amount: { ...amount, minor: -amount.minor }, basis: null },
  ]
}

export type Settling = "confirmed" | "disputed"

/** Whether a payment is this person's to confirm or dispute: its receiver's; the treasurer's own is another officer's (§8.7). */
export function settles(
  { own, person, recordedBy }: Pick<Payment, "own" | "person" | "recordedBy">,
  by: Standing,
): boolean {
  if (!own) return by.person === person
  return by.person !== person && by.person !== recordedBy && belongs(by) && by.powers.has("confirm-payments")
}

/** §7.2: a dispute can be settled by confirming later; what is confirmed stays so. */
export function maySettle(payment: Payment, by: Standing, how: Settling): Refused | null {
  const about = { payment: paymentId(payment.number) }
  if (payment.own && by.person === payment.person) return { refused: "payment-own", ...about }
  // Whether there is such a payment is nobody else's business.
  if (!settles(payment, by)) return { refused: "no-payment-of-yours", ...about }
  if (payment.state === "reversed") return { refused: "payment-reversed", ...about }
  if (payment.state === "confirmed") return { refused: "payment-confirmed", ...about }
  return payment.state === how ? { refused: "payment-disputed", ...about } : null
}
