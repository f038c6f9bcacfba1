/** Payments to members (§7.2, §8.7): how much may be paid, and who confirms or disputes it. */

import type { Month } from "../../kernel/rules/months.ts"
import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import type { Instant, MatrixId, Money, Refused, Standing } from "../../kernel/rules/types.ts"
import { accounts, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import { belongs } from "../../standing/rules/franchise.ts"

/** `recorded`: the receiver has neither confirmed nor disputed it yet; `reversed`: its entry was reversed. */
export type PaymentState = "recorded" | "confirmed" | "disputed" | "reversed"

/** A payment as the treasurer records it. */
export interface NewPayment {
  readonly person: MatrixId
  readonly amount: Money
  /** The purpose as plain text, or an empty text. */
  readonly purpose: string
  /** Whether the payment may exceed what is due (§8.7). */
  readonly advance: boolean
  /** The month of the pay run that the payment belongs to; null if the payment belongs to no pay run. */
  readonly payRun: Month | null
}

/** A stored payment; people write it as `P<number>`. `advance`: the payment exceeded what was due. */
export interface Payment extends NewPayment {
  readonly number: number
  /** The number of the ledger entry that books the payment. */
  readonly entry: number
  /** Whether the treasurer paid themselves (§8.7). */
  readonly own: boolean
  /** The moment to which the ledger assigns the payment (§7.4a). */
  readonly at: Instant
  readonly happened: string | null
  readonly recordedBy: MatrixId
  readonly recordedAt: Instant
  readonly state: PaymentState
  /** The person who confirmed or disputed the payment last. `settledAt`: when. */
  readonly settledBy: MatrixId | null
  readonly settledAt: Instant | null
  /** The reason of the dispute. The reason stays after the dispute is settled. */
  readonly reason: string | null
}

/** A payment's number as people write it: `P3`. */
export const paymentId = (number: number): string => `P${number}`

type NotPaid = "pay-advance-to-former" | "pay-after-advance" | "pay-above-due" | "pay-nothing-due"

/**
 * Why a payment may not be recorded; null if it may (§8.7). It must not exceed the dues, unless it is an advance.
 * @param due in minor units of the payment's currency; negative as long as the person has earned less than they were paid in advance
 */
export function mayPay(
  due: bigint,
  to: Standing,
  { amount, advance, payRun }: Pick<NewPayment, "amount" | "advance" | "payRun">,
): Unfinished<NotPaid, "person" | "advanceCopy"> | null {
  if (amount.minor <= due) return null
  const about = { amount, due: { ...amount, minor: due > 0n ? due : 0n } }
  // A former member gets no advance, because they will earn nothing more from which it could be deducted. An advance in a pay run is booked
  // all the same, because the bank has already paid it.
  if (advance) return belongs(to) || payRun !== null ? null : { refused: "pay-advance-to-former", ...about }
  if (due < 0n) return { refused: "pay-after-advance", ...about, ahead: { ...amount, minor: -due } }
  return { refused: due === 0n ? "pay-nothing-due" : "pay-above-due", ...about }
}

/** The postings of a payment, which lowers what the co-op owes. */
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

/**
 * Whether this person may confirm or dispute a payment. The receiver may. But if the treasurer paid themselves, only another officer with
 * the power to confirm payments may (§8.7).
 */
export function settles(
  { own, person, recordedBy }: Pick<Payment, "own" | "person" | "recordedBy">,
  by: Standing,
): boolean {
  if (!own) return by.person === person
  return by.person !== person && by.person !== recordedBy && belongs(by) && by.powers.has("confirm-payments")
}

/**
 * Why this person may not confirm or dispute a payment; null if they may (§7.2). A disputed payment can be confirmed later. A confirmation
 * is final.
 */
export function maySettle(payment: Payment, by: Standing, how: Settling): Refused | null {
  const about = { payment: paymentId(payment.number) }
  const { settledAt } = payment
  if (payment.own && by.person === payment.person) return { refused: "payment-own", ...about }
  // People who may not settle the payment get the same answer whether it exists or not, so that they learn nothing.
  if (!settles(payment, by)) return { refused: "no-payment-of-yours", ...about }
  if (payment.state === "reversed") return { refused: "payment-reversed", ...about }
  if (payment.state === "confirmed") return { refused: "payment-confirmed", ...about, settledAt }
  return payment.state === how ? { refused: "payment-disputed", ...about, settledAt } : null
}
