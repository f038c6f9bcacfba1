/** The five sides of the books (§7.4). The beginning of an account's name says on which side it stands. */
import type { Account } from "./ledger.ts"

export const sides = ["assets", "liabilities", "equity", "income", "expenses"] as const
export type Side = (typeof sides)[number]

/** The side of an account, such as `expenses` for `expenses:rent`. Null if its name begins with none of them. */
export function sideIn(account: string): Side | null {
  const [first] = account.split(":")
  return sides.find((side) => side === first) ?? null
}

/**
 * The side of an account in the ledger.
 * @throws Error if its name begins with no side. `book` takes no such account, so the program has a fault
 */
export function sideOf(account: Account): Side {
  const side = sideIn(account)
  if (side === null) throw new Error("an account on no side of the books")
  return side
}
