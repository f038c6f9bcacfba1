/** What the bank booked before the ledger began is part of its opening, and no new income or expense (§7.4). */
import type { BankLine } from "./bank-lines.ts"
import type { Money } from "./types.ts"

/** What was there before the ledger began, as an entry that stands. */
export interface Opening {
  readonly entry: number
  readonly amount: Money
  /** `2026-11-20` */
  readonly day: string
}

/** The opening that a movement is part of: the first of its currency, where the bank booked it on an earlier day; null: it is part of none. */
export function openingOf({ day, amount }: Pick<BankLine, "day" | "amount">, openings: readonly Opening[]) {
  const [first] = openings
    .filter((opening) => opening.amount.currency === amount.currency)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.entry - other.entry))
  return first && day < first.day ? first : null
}
