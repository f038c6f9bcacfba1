/** Whose a movement at the bank is (§7.5): what may be erased with somebody's payment details, and which accounts are known as others'. */
import type { BankLine } from "./bank-lines.ts"
import { ownReference } from "./bank-match.ts"
import type { PaymentDetails } from "./payment-details.ts"
import type { Money } from "./types.ts"

/** A movement with what it was booked as. */
export interface OwnedLine {
  readonly number: number
  readonly line: BankLine & { readonly alike: number | null }
  /** The entries that it stands for; none: it waits, or was skipped. */
  readonly entries: readonly number[]
}

/** What is known of payments to one person. */
export interface PaidTo {
  /** Entries of payments to them, and those that took one back. */
  readonly entries: ReadonlySet<number>
  readonly amounts: readonly Money[]
  /** What the bank knows their parts of pay runs by. */
  readonly references: ReadonlySet<string>
  /** Their account, where nobody else is known by it. */
  readonly details: PaymentDetails | null
}

/**
 * The numbers of the movements that were payments to this person, or such a payment that came back. By its account alone none is theirs:
 * anybody can name one. What looks the same in another kind of file goes with it.
 */
export function paymentsAmong(lines: readonly OwnedLine[], paid: PaidTo): ReadonlySet<number> {
  const own = new Set(lines.filter((line) => wasPaidTo(line, paid)).map(({ number }) => number))
  for (const { number, line } of lines) if (line.alike !== null && own.has(line.alike)) own.add(number)
  return own
}

function wasPaidTo({ line, entries }: OwnedLine, paid: PaidTo): boolean {
  if (entries.length > 0) return entries.every((entry) => paid.entries.has(entry))
  if (line.amount.minor > 0n && !line.returned) return false
  if (paid.references.has(ownReference(line) ?? "")) return true
  const minor = line.amount.minor < 0n ? -line.amount.minor : line.amount.minor
  const amount = paid.amounts.some((one) => one.minor === minor && one.currency === line.amount.currency)
  return amount && line.iban !== null && line.iban === paid.details?.iban
}

/** Movements with an account that are somebody else's business: they were no payments to this person. */
export const othersWith = (iban: string, lines: readonly OwnedLine[], own: ReadonlySet<number>): readonly number[] =>
  lines.filter(({ number, line }) => line.iban === iban && !own.has(number)).map(({ number }) => number)
