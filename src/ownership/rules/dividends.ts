/** Dividends (§19.6): at most the distributable surplus, the same for each share, and by parts for parts. */
import { add, formatFraction, fraction, zero } from "../../kernel/rules/fraction.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money, Weight } from "../../kernel/rules/types.ts"
import { type Account, accounts, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import { sideOf } from "../../ledger/rules/sides.ts"
import { apportion } from "../../treasury/rules/shares.ts"
import { type PartlyHeld, partOn } from "./parts.ts"

/** The last year whose books are closed as a whole. Null: none is. */
export function lastClosedYear(through: CalendarDay | null): number | null {
  if (through === null) return null
  const year = Number(through.slice(0, 4))
  return through >= `${year}-12-31` ? year : year - 1
}

/**
 * What can be paid to the owners, by currency: income less expenses of the years whose books are closed, less the dividends that were
 * declared. A currency with nothing left is missing.
 * @param amounts what stands on accounts of income and expenses, until the end of the last closed year
 */
export function distributable(
  amounts: readonly { readonly account: Account; readonly amount: Money }[],
  declared: readonly Money[],
): readonly Money[] {
  const sums = new Map<string, bigint>()
  const count = ({ currency, minor }: Money) => sums.set(currency, (sums.get(currency) ?? 0n) + minor)
  // Income is a credit, and an expense a debit.
  for (const { account, amount } of amounts)
    if (["income", "expenses"].includes(sideOf(account))) count({ ...amount, minor: -amount.minor })
  for (const amount of declared) count({ ...amount, minor: -amount.minor })
  return [...sums].flatMap(([currency, minor]) => (minor > 0n ? [{ minor, currency }] : [])).toSorted(byCurrency)
}

const byCurrency = (one: Money, other: Money): number => (one.currency < other.currency ? -1 : 1)

/** In each currency the lesser of two surpluses. */
export const lesserOf = (one: readonly Money[], other: readonly Money[]): readonly Money[] =>
  one.flatMap(({ minor, currency }) => {
    const least = other.find((two) => two.currency === currency)?.minor ?? 0n
    return least === 0n ? [] : [{ minor: minor < least ? minor : least, currency }]
  })

/** Whether this much of the surplus is there. */
export const isThere = (surplus: readonly Money[], { currency, minor }: Money): boolean =>
  surplus.some((one) => one.currency === currency && one.minor >= minor)

/** The owners on a day, each with the part of the share that they hold. Whoever holds no part yet is not among them. */
export const partsHeld = (
  shares: readonly (PartlyHeld & { readonly person: MatrixId })[],
  day: CalendarDay,
): readonly { readonly person: MatrixId; readonly part: Weight }[] =>
  shares.map((share) => ({ person: share.person, part: partOn(share, day) })).filter(({ part }) => part !== "0")

/** A dividend as postings, which sum to the whole (§8.5). Empty: nobody holds a part. */
export function dividendPostings(
  { motion, year, amount }: { readonly motion: number; readonly year: number; readonly amount: Money },
  owners: readonly { readonly person: MatrixId; readonly part: Weight }[],
  day: CalendarDay,
): readonly Posting[] {
  if (owners.length === 0) return []
  const { minor, currency } = amount
  const shares = formatFraction(owners.map(({ part }) => fraction(part)).reduce(add, zero))
  const parts = apportion(
    minor,
    owners.map(({ person, part }) => ({ key: person, weight: part })),
  )
  const due = owners.flatMap(({ person, part }, index): Posting[] => {
    const own = parts[index] ?? 0n
    const basis = { rule: "dividend", motion, year, whole: amount, on: day, part, shares } as const
    return own === 0n ? [] : [{ account: duesOf(person), amount: { minor: -own, currency }, basis }]
  })
  return [{ account: accounts.dividends, amount, basis: null }, ...due]
}
