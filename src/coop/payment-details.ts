/** Payment details (§7.5): whoever is paid gives them, looks at them and erases them. */
import { type PaymentDetails, readPaymentDetails } from "../rules/payment-details.ts"
import type { Standing } from "../rules/types.ts"
import { forgetParty } from "../store/bank-lines.ts"
import { dropPaymentDetails, paymentDetailsOf, putPaymentDetails } from "../store/payment-details.ts"
import { paymentsOf } from "../store/payments.ts"
import type { Act } from "./context.ts"
import type { SenderTrust } from "./identity.ts"
import { detailsChanged } from "./payment-files.ts"
import { orRefuse } from "./refusal.ts"
import { mustBeTrusted } from "./treasury.ts"

/** Keeps what somebody typed, from a device of theirs: whoever could replace an IBAN would get the pay. @throws Refusal */
export async function giveDetails(
  act: Act,
  by: Standing,
  trust: SenderTrust,
  typed: string,
): Promise<{ readonly details: PaymentDetails; readonly replaced: boolean }> {
  const { work, coop } = act
  await mustBeTrusted(act, by.person, trust)
  const details = orRefuse(readPaymentDetails(typed))
  const before = await paymentDetailsOf(work, coop.key, by.person)
  await putPaymentDetails(work, coop.key, by.person, details)
  if (before?.iban !== details.iban || before.name !== details.name) await detailsChanged(act, by.person)
  return { details, replaced: before !== null }
}

/** One's own. @throws Refusal */
export async function ownDetails(act: Act, by: Standing, trust: SenderTrust): Promise<PaymentDetails | null> {
  await mustBeTrusted(act, by.person, trust)
  return paymentDetailsOf(act.work, act.coop.key, by.person)
}

/** Erases them, in what statements of the bank have brought too; from any device, since that takes nothing from anybody. Returns whether there were any. */
export async function forgetDetails(act: Act, by: Standing): Promise<boolean> {
  const { work, coop } = act
  const details = await paymentDetailsOf(work, coop.key, by.person)
  if (details) {
    const payments = await paymentsOf(work, coop.key, { person: by.person })
    await forgetParty(work, coop.key, details, new Set(payments.map(({ entry }) => entry)))
  }
  const erased = await dropPaymentDetails(work, coop.key, by.person)
  if (erased) await detailsChanged(act, by.person)
  return erased
}
