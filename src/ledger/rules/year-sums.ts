/**
 * A year's cost and income so far (§8.1), from the ledger. Every account below `income` and `expenses` counts, whatever its name. The sums
 * name nobody.
 */

import { type Month, month, monthOf } from "../../kernel/rules/months.ts"
import type { Instant, Money } from "../../kernel/rules/types.ts"
import type { Account } from "./ledger.ts"
import { inAccountOrder } from "./ledger-query.ts"
import { sideOf } from "./sides.ts"

/** An amount on an account. A positive amount is a debit. Accounts that are neither income nor cost may come too; they do not count. */
export interface YearLine {
  readonly account: Account
  readonly at: Instant
  readonly amount: Money
}

/** An account's part of a year's income or cost, in minor units. It is positive on its usual side: income in, cost out. */
export interface YearPart {
  readonly account: Account
  readonly minor: bigint
}

/** A month's sums in minor units. A reversal counts in the month in which it was booked, so a sum can be negative. */
export interface MonthSums {
  readonly month: Month
  readonly income: bigint
  readonly cost: bigint
}

/** A year in one currency, in minor units. */
export interface YearSums {
  readonly year: number
  readonly currency: string
  readonly income: bigint
  readonly cost: bigint
  /** By account, in the order in which accounts are shown. Accounts whose sum is zero are left out. */
  readonly incomeParts: readonly YearPart[]
  readonly costParts: readonly YearPart[]
  /** January to December. */
  readonly months: readonly MonthSums[]
}

/** The sums of a year, one for each currency, in the order of the configuration. Currencies without any line are left out. */
export function yearSums(
  year: number,
  lines: readonly YearLine[],
  { currencies, zone }: { readonly currencies: readonly string[]; readonly zone: string },
): readonly YearSums[] {
  const counted = lines.filter(({ account }) => ["income", "expenses"].includes(sideOf(account)))
  const byCurrency = Map.groupBy(counted, ({ amount }) => amount.currency)
  return inCurrencyOrder([...byCurrency.keys()], currencies).map((currency) =>
    sumsOf(year, currency, byCurrency.get(currency) ?? [], zone),
  )
}

/** These currencies in the order of the configuration. Currencies that are no longer in the configuration come last. */
export const inCurrencyOrder = (used: readonly string[], configured: readonly string[]): string[] =>
  [...new Set([...configured, ...used.toSorted()])].filter((currency) => used.includes(currency))

function sumsOf(year: number, currency: string, lines: readonly YearLine[], zone: string): YearSums {
  const byMonth = Map.groupBy(lines, ({ at }) => monthOf(at, zone))
  const months = Array.from({ length: 12 }, (_, index) => month(`${year}-${String(index + 1).padStart(2, "0")}`))
  return {
    year,
    currency,
    income: total(lines, "income"),
    cost: total(lines, "expenses"),
    incomeParts: parts(lines, "income"),
    costParts: parts(lines, "expenses"),
    months: months.map((of) => {
      const own = byMonth.get(of) ?? []
      return { month: of, income: total(own, "income"), cost: total(own, "expenses") }
    }),
  }
}

/** The sum of one side. Income is a credit, which the ledger writes as a negative amount; here it is positive. */
function total(lines: readonly YearLine[], side: "income" | "expenses"): bigint {
  const own = lines.filter(({ account }) => sideOf(account) === side)
  const sum = own.reduce((sum, { amount }) => sum + amount.minor, 0n)
  return side === "income" ? -sum : sum
}

function parts(lines: readonly YearLine[], side: "income" | "expenses"): readonly YearPart[] {
  const byAccount = Map.groupBy(
    lines.filter(({ account }) => sideOf(account) === side),
    ({ account }) => account,
  )
  return inAccountOrder([...byAccount.keys()])
    .map((account) => ({ account, minor: total(byAccount.get(account) ?? [], side) }))
    .filter(({ minor }) => minor !== 0n)
}
