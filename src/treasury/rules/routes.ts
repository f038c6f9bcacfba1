/** By which system a payment goes, and what it lacks for that. */

import { points } from "../../kernel/rules/money.ts"
import { isSwiss } from "../../kernel/rules/swiss-code.ts"
import type { Money } from "../../kernel/rules/types.ts"
import { type Lack, lacking, type OwnAccount } from "./beyond-iban.ts"
import type { PaymentDetails } from "./payment-details.ts"

/** The largest amount of one SEPA or Swiss transfer, in minor units: 999999999.99. */
export const mostTransferred = 99_999_999_999n

/** The co-op's accounts, as the configuration has them. */
export interface OwnAccounts {
  readonly account?: OwnAccount | undefined
}

/**
 * `sepa`: a euro transfer in the co-op's file for its bank. `swiss`: one within Switzerland and Liechtenstein, in the same file. `hand`:
 * by hand. It is either in a currency or of a size that no file takes, or it lacks something for it.
 */
export type Route = { readonly by: "sepa" | "swiss" } | { readonly by: "hand"; readonly lacks: readonly Lack[] }

/** Whether there is a file or a code for such an amount at all, whoever gets it. */
export const isTransferable = ({ minor, currency }: Money, { account }: OwnAccounts): boolean =>
  minor <= mostTransferred &&
  (currency === "EUR" || (currency === "CHF" && account !== undefined && isSwiss(account.iban)))

export function routeOf(amount: Money, own: OwnAccounts, to: PaymentDetails): Route {
  const byHand: Route = { by: "hand", lacks: [] }
  if (amount.currency === points || !isTransferable(amount, own)) return byHand
  if (own.account && isSwiss(own.account.iban) && isSwiss(to.iban)) return { by: "swiss" }
  if (amount.currency !== "EUR") return byHand
  const lacks = lacking(own.account ?? null, to)
  return lacks.length > 0 ? { by: "hand", lacks } : { by: "sepa" }
}
