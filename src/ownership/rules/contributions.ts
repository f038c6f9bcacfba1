/** Contributions to a share (§19.1): never more than its value, and only where shares are paid in. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money, Refused } from "../../kernel/rules/types.ts"
import { accounts, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import type { OwnershipTerms } from "./terms.ts"

/** How much of the value is still to be paid in. Other currencies do not count. */
export function stillToPay(value: Money, paid: readonly Money[]): Money {
  const sum = paid.filter(({ currency }) => currency === value.currency).reduce((all, { minor }) => all + minor, 0n)
  return { ...value, minor: value.minor > sum ? value.minor - sum : 0n }
}

/** Why somebody may not pay this in for a share; null if they may. `paid`: what they paid in before. */
export function mayPayIn(
  { paid: way }: Pick<OwnershipTerms, "paid">,
  { value, paid, amount }: { readonly value: Money; readonly paid: readonly Money[]; readonly amount: Money },
): Refused<"share-granted" | "share-currency" | "share-above-value"> | null {
  if (way === "granted") return { refused: "share-granted" }
  if (amount.currency !== value.currency) return { refused: "share-currency", value }
  const left = stillToPay(value, paid)
  return amount.minor <= left.minor ? null : { refused: "share-above-value", value, left, whole: left.minor === 0n }
}

/** The sums of amounts, one for each currency. */
export function sumsOf(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, bigint>()
  for (const { currency, minor } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor)
  return [...sums].map(([currency, minor]) => ({ minor, currency }))
}

/** A contribution as postings. */
export const contributionPostings = ({ minor, currency }: Money): readonly Posting[] => [
  { account: accounts.bank, amount: { minor, currency }, basis: null },
  { account: accounts.shares, amount: { minor: -minor, currency }, basis: null },
]

/** What is due to somebody who has left for one contribution (§19.3), as postings. `by`: the last day on which it is to be paid back. */
export const returnPostings = (
  person: MatrixId,
  { share, amount, day }: { readonly share: number; readonly amount: Money; readonly day: CalendarDay },
  by: CalendarDay,
): readonly Posting[] => [
  { account: accounts.shares, amount, basis: null },
  {
    account: duesOf(person),
    amount: { ...amount, minor: -amount.minor },
    basis: { rule: "share-return", share, paid: day, by },
  },
]
