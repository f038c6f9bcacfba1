/** By which system a payment goes, and what it lacks for that. */

import { isSwiss } from "../../kernel/rules/swiss-code.ts"
import type { Money } from "../../kernel/rules/types.ts"
import { type Lack, lacking, type OwnAccount } from "./beyond-iban.ts"
import { type UkDetails, type UsDetails, ukAccountIn } from "./local-account.ts"
import type { IbanDetails, PaymentDetails } from "./payment-details.ts"

/** The largest amount of one SEPA or Swiss transfer, in minor units: 999999999.99. */
export const mostTransferred = 99_999_999_999n
/** The largest amount of one Nacha entry: 99999999.99. */
export const mostCredited = 9_999_999_999n
/** The largest amount of one Bacs payment: 20 million pounds. */
export const mostPaid = 2_000_000_000n

/** The co-op's accounts, as the configuration has them. Of the last two it matters only whether they are there. */
export interface OwnAccounts {
  readonly account?: OwnAccount | undefined
  readonly nacha?: object | undefined
  readonly bacs?: object | undefined
}

/**
 * `sepa`: a euro transfer in the co-op's file for its bank. `swiss`: one within Switzerland and Liechtenstein, in the same file. `nacha`,
 * `bacs`: in a file for the American or the British bank. `hand`: by hand. It is either in a currency or of a size that no file takes, or
 * it lacks something for it.
 */
export type Route =
  | { readonly by: "sepa" | "swiss"; readonly to: IbanDetails }
  | { readonly by: "nacha"; readonly to: UsDetails }
  | { readonly by: "bacs"; readonly to: UkDetails }
  | { readonly by: "hand"; readonly lacks: readonly Lack[] }

/** Whether there is a file or a code for such an amount at all, whoever gets it. */
export function isTransferable({ minor, currency }: Money, { account, nacha, bacs }: OwnAccounts): boolean {
  if (currency === "USD") return nacha !== undefined && minor <= mostCredited
  if (currency === "GBP") return bacs !== undefined && minor <= mostPaid
  const swiss = account !== undefined && isSwiss(account.iban)
  return minor <= mostTransferred && (currency === "EUR" || (currency === "CHF" && swiss))
}

export function routeOf(amount: Money, own: OwnAccounts, to: PaymentDetails): Route {
  const byHand = (...lacks: readonly Lack[]): Route => ({ by: "hand", lacks })
  if (!isTransferable(amount, own)) return byHand()
  if (amount.currency === "USD") return "routing" in to ? { by: "nacha", to } : byHand("us-account")
  if (amount.currency === "GBP") {
    const british = "sortCode" in to ? to : "iban" in to ? ukAccountIn(to.iban) : null
    return british ? { by: "bacs", to: { ...british, name: to.name } } : byHand("uk-account")
  }
  if (!("iban" in to)) return byHand("iban")
  if (own.account && isSwiss(own.account.iban) && isSwiss(to.iban)) return { by: "swiss", to }
  if (amount.currency !== "EUR") return byHand()
  const lacks = lacking(own.account ?? null, to)
  return lacks.length > 0 ? byHand(...lacks) : { by: "sepa", to }
}
