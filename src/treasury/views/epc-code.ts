/** One transfer as the text of a code that banking apps scan: EPC069-12, version 002, in UTF-8; or the Swiss QR code. */

import { sepaText } from "../../kernel/rules/bank-text.ts"
import { decimalText } from "../../kernel/rules/money.ts"
import { billAddress, swissPayload } from "../../kernel/rules/swiss-code.ts"
import type { Transfer } from "./pain-001.ts"

/** How many bytes the largest code that the standard allows can hold (version 13, correction M). */
const mostBytes = 331

/**
 * The code's content. Within the European Economic Area the IBAN identifies the bank; outside, the BIC is needed. The reference is in the
 * text, because a code has no field for an EndToEndId.
 */
export function epcPayload({ to, cents, text }: Pick<Transfer, "to" | "cents" | "text">): string {
  const amount = `EUR${decimalText({ minor: cents, currency: "EUR" })}`
  const lines = (name: string, said: string) => [
    "BCD",
    "002",
    "1",
    "SCT",
    to.bic ?? "",
    name,
    to.iban,
    amount,
    "",
    "",
    said,
  ]
  const size = (name: string) => Buffer.byteLength(lines(name, "").join("\n"))
  // A long name in letters of several bytes would leave no room for the text, so it is written in SEPA's letters.
  const name = size(to.name) <= mostBytes - 70 ? to.name : sepaText(to.name, 70)
  return lines(name, sepaText(text, Math.min(140, mostBytes - size(name)))).join("\n")
}

/**
 * The code of a transfer; null if there is none. A Swiss code needs the receiver's address with its postcode. A payment within Switzerland
 * has no other, because Swiss apps do not scan the European one.
 */
export function codeOf({
  to,
  by,
  cents,
  currency,
  text,
}: Transfer): { readonly payload: string; readonly cross: boolean } | null {
  if (by === "sepa") return { payload: epcPayload({ to, cents, text }), cross: false }
  const address = billAddress(to.address)
  if (address === null) return null
  const bill = { iban: to.iban, holder: to.name, address, amount: { minor: cents, currency } }
  return { payload: swissPayload({ ...bill, reference: { type: "NON" }, message: text }), cross: true }
}
