/** Whether a transfer in euros needs more than the two IBANs (EPC125-05, EPC132-08). */
import type { Address } from "../../kernel/rules/address.ts"
import type { IbanDetails } from "./payment-details.ts"

/** The countries of the European Economic Area, by the letters with which their IBANs begin. */
const economicArea = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
)

/** The co-op's own account, as the configuration has it. */
export interface OwnAccount {
  readonly iban: string
  readonly address?: Address | undefined
}

/**
 * `bic`: the BIC of the receiver's bank. `own-address`: the co-op's address. The others: an account of that kind, where the receiver has
 * given one of another.
 */
export type Lack = "bic" | "own-address" | "iban" | "us-account" | "uk-account"

/**
 * What a transfer in euros lacks. Across a border that is also one of the European Economic Area, banks need the payer's address, and the
 * BIC of a receiver's bank outside the area.
 * @param from null: unknown. The payer's account then counts as inside the area, and only codes are made, which need no address
 */
export function lacking(from: OwnAccount | null, to: Pick<IbanDetails, "iban" | "bic">): readonly Lack[] {
  const [payer, receiver] = [from?.iban.slice(0, 2) ?? null, to.iban.slice(0, 2)]
  if (payer === receiver) return []
  const outside = !economicArea.has(receiver)
  const far = outside || (payer !== null && !economicArea.has(payer))
  return [
    ...(outside && !to.bic ? (["bic"] as const) : []),
    ...(far && from !== null && !from.address ? (["own-address"] as const) : []),
  ]
}
