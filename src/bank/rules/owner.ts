/**
 * Decides whose payment a bank movement is (§7.5). This determines what is erased with a person's payment details, and which accounts
 * belong to others.
 */

import type { Money } from "../../kernel/rules/types.ts"
import { accountText, identityOf, type PaymentDetails } from "../../treasury/rules/payment-details.ts"
import type { BankLine } from "./lines.ts"
import { ownReference } from "./match.ts"

/** A movement, and the entries as which it is booked. */
export interface OwnedLine {
  readonly number: number
  readonly line: BankLine & { readonly alike: number | null }
  /** Empty: the movement waits or was skipped. */
  readonly entries: readonly number[]
}

/** The facts that the co-op knows about its payments to one person. */
export interface PaidTo {
  /** Entries of payments to the person, and entries that reverse such a payment. */
  readonly entries: ReadonlySet<number>
  readonly amounts: readonly Money[]
  /** The references by which the bank knows this person's transfers in pay runs. */
  readonly references: ReadonlySet<string>
  /** The person's account. Null: the account may be somebody else's, so it proves nothing. */
  readonly details: PaymentDetails | null
}

/**
 * The numbers of the movements by which this person was paid, or by which such a payment came back. The account alone proves nothing,
 * because anybody can type somebody else's. A look-alike from another kind of file belongs to the same person.
 */
export function paymentsAmong(lines: readonly OwnedLine[], paid: PaidTo): ReadonlySet<number> {
  const own = new Set(lines.filter((line) => wasPaidTo(line, paid)).map(({ number }) => number))
  for (const { number, line } of lines) if (line.alike !== null && own.has(line.alike)) own.add(number)
  return own
}

const isAccount = (one: string, other: string): boolean => identityOf(one) === identityOf(other)

function wasPaidTo({ line, entries }: OwnedLine, paid: PaidTo): boolean {
  if (entries.length > 0) return entries.every((entry) => paid.entries.has(entry))
  if (line.amount.minor > 0n && !line.returned) return false
  if (paid.references.has(ownReference(line) ?? "")) return true
  const minor = line.amount.minor < 0n ? -line.amount.minor : line.amount.minor
  const amount = paid.amounts.some((one) => one.minor === minor && one.currency === line.amount.currency)
  return amount && line.iban !== null && paid.details !== null && isAccount(line.iban, accountText(paid.details))
}

/** Movements with this account that were no payments to this person. So they are somebody else's business. */
export const othersWith = (account: string, lines: readonly OwnedLine[], own: ReadonlySet<number>): readonly number[] =>
  lines
    .filter(({ number, line }) => line.iban !== null && isAccount(line.iban, account) && !own.has(number))
    .map(({ number }) => number)
