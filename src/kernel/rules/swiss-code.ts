/** The Swiss QR code of a QR-bill (SIX, Implementation Guidelines QR-bill 2.3), and the references of what is paid with it. */
import { type Address, streetAndNumber } from "./address.ts"
import { swissText } from "./bank-text.ts"
import { decimalText } from "./money.ts"
import type { Money } from "./types.ts"

/** Whether an account is with a bank in Switzerland or Liechtenstein, which pay each other by this standard. */
export const isSwiss = (iban: string): boolean => /^(CH|LI)/.test(iban)

/** `QRR`: for a QR-IBAN, and for it alone. `SCOR`: ISO 11649. `NON`: the message alone says what is paid. */
export type Reference = { readonly type: "QRR" | "SCOR"; readonly reference: string } | { readonly type: "NON" }

export interface SwissBill {
  readonly iban: string
  readonly holder: string
  /** The holder's address; the code takes none without a postcode. */
  readonly address: Address & { readonly postcode: string }
  /** In CHF or EUR, from 0.01 to 999999999.99. */
  readonly amount: Money
  readonly reference: Reference
  readonly message: string
}

/** The currencies in which a QR-bill can be. */
export const billedIn: readonly string[] = ["CHF", "EUR"]

/** The address as the code takes it; null if its postcode is missing. */
export const billAddress = (address: Address | undefined): SwissBill["address"] | null =>
  address?.postcode === undefined ? null : { ...address, postcode: address.postcode }

/** The code's content: its fields in their order, one a line. */
export function swissPayload({ iban, holder, address, amount, reference, message }: SwissBill): string {
  const { street, number } = streetAndNumber(address.street ?? "")
  const nobody = Array<string>(7).fill("")
  return [
    ...["SPC", "0200", "1", iban],
    ...["S", swissText(holder, 70), swissText(street, 70), swissText(number ?? "", 16)],
    ...[swissText(address.postcode, 16), swissText(address.town, 35), address.country],
    // The final creditor is for future use, and the payer's bank knows the payer.
    ...nobody,
    ...[decimalText(amount), amount.currency],
    ...nobody,
    ...[reference.type, reference.type === "NON" ? "" : reference.reference],
    ...[swissText(message, 140), "EPD"],
  ].join("\n")
}

/** The digits with which our QR references begin, so that those of others are not taken for ours: WAGGLE on a telephone. */
const ours = "924453"

/** The QR reference of a task: 26 digits and their check digit. */
export function qrReference(task: number): string {
  const digits = ours + String(task).padStart(26 - ours.length, "0")
  return digits + checkDigit(digits)
}

/** The check digit of a QR reference: modulo 10, recursive. */
function checkDigit(digits: string): string {
  const table = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5]
  const carry = Array.from(digits).reduce((before, digit) => table[(before + Number(digit)) % 10] ?? 0, 0)
  return String((10 - carry) % 10)
}

/** The creditor reference of a task by ISO 11649, such as `RF47T3`. */
export function creditorReference(task: number): string {
  const text = `T${task}`
  return `RF${String(98n - remainder(`${text}RF00`)).padStart(2, "0")}${text}`
}

/** The remainder by 97, with letters as numbers from 10 on. */
const remainder = (text: string): bigint =>
  BigInt(Array.from(text, (sign) => String(Number.parseInt(sign, 36))).join("")) % 97n

/** The tasks that references of ours in a text name. */
export function tasksInReferences(text: string): readonly number[] {
  const found: number[] = []
  for (const [digits] of text.matchAll(/(?<!\d)\d{27}(?!\d)/g)) {
    const task = Number(digits.slice(ours.length, 26))
    if (digits.startsWith(ours) && Number.isSafeInteger(task) && qrReference(task) === digits) found.push(task)
  }
  for (const [reference, , task] of text.matchAll(/\bRF(\d\d)T([1-9]\d{0,8})\b/gi))
    if (creditorReference(Number(task)) === reference.toUpperCase()) found.push(Number(task))
  return found
}
