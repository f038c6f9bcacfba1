/** Movements that the bank booked before the ledger began. They belong to the ledger's opening, and are no new income or expense (§7.4). */

import type { Money } from "../../kernel/rules/types.ts"
import type { BankLine } from "./lines.ts"

/** An entry that opened the ledger and is not reversed. */
export interface Opening {
  readonly entry: number
  readonly amount: Money
  /** The day for which the entry counts in the ledger, such as `2026-11-20`. */
  readonly day: string
}

/**
 * The opening that contains the movement: the first opening in its currency, if the bank booked the movement on an earlier day. Otherwise
 * null.
 */
export function openingOf({ day, amount }: Pick<BankLine, "day" | "amount">, openings: readonly Opening[]) {
  const [first] = openings
    .filter((opening) => opening.amount.currency === amount.currency)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.entry - other.entry))
  return first && day < first.day ? first : null
}
