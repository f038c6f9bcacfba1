/** A year's cost and income so far (§8.1), from the ledger. The sums name nobody. */

import { type Month, month, monthOf } from "../../kernel/rules/months.ts"
import type { Instant, Money } from "../../kernel/rules/types.ts"
import { type Account, accounts } from "./ledger.ts"

/** The accounts of income and cost. The bank account and the accounts of dues hold neither, so they are left out. */
const sides = {
  tasks: accounts.tasks,
  otherIncome: accounts.otherIncome,
  monthly: accounts.monthly,
  workers: accounts.workers,
  evaluators: accounts.evaluators,
  otherExpenses: accounts.otherExpenses,
} as const

export type YearPart = keyof typeof sides
/** The parts of a year's income, in the order in which they are shown. */
export const incomeParts = ["tasks", "otherIncome"] as const satisfies readonly YearPart[]
/** The parts of a year's costs, in the order in which they are shown. */
export const costParts = ["monthly", "workers", "evaluators", "otherExpenses"] as const satisfies readonly YearPart[]

/** All accounts that these sums add up. */
export const yearAccounts: readonly Account[] = Object.values(sides)

/** An amount on one of `yearAccounts`. A positive amount is a debit. */
export interface YearLine {
  readonly account: Account
  readonly at: Instant
  readonly amount: Money
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
  readonly parts: Readonly<Record<YearPart, bigint>>
  readonly income: bigint
  readonly cost: bigint
  /** January to December. */
  readonly months: readonly MonthSums[]
}

/** The sums of a year, one for each currency, in the order of the configuration. Currencies without any line are left out. */
export function yearSums(
  year: number,
  lines: readonly YearLine[],
  { currencies, zone }: { readonly currencies: readonly string[]; readonly zone: string },
): readonly YearSums[] {
  const byCurrency = Map.groupBy(lines, ({ amount }) => amount.currency)
  // Currencies that have lines but are no longer in the configuration come last.
  const order = [...new Set([...currencies, ...[...byCurrency.keys()].sort()])]
  return order.flatMap((currency) => {
    const own = byCurrency.get(currency)
    return own ? [sumsOf(year, currency, own, zone)] : []
  })
}

function sumsOf(year: number, currency: string, lines: readonly YearLine[], zone: string): YearSums {
  // `sign` makes income positive, because income is a credit, which the ledger writes as a negative amount.
  const side = (some: readonly YearLine[], part: YearPart, sign: bigint) =>
    some.reduce((sum, { account, amount }) => (account === sides[part] ? sum + sign * amount.minor : sum), 0n)
  const incomeOf = (some: readonly YearLine[]) => incomeParts.reduce((sum, part) => sum + side(some, part, -1n), 0n)
  const costOf = (some: readonly YearLine[]) => costParts.reduce((sum, part) => sum + side(some, part, 1n), 0n)
  const byMonth = Map.groupBy(lines, ({ at }) => monthOf(at, zone))
  const months = Array.from({ length: 12 }, (_, index) => month(`${year}-${String(index + 1).padStart(2, "0")}`))
  return {
    year,
    currency,
    parts: {
      tasks: side(lines, "tasks", -1n),
      otherIncome: side(lines, "otherIncome", -1n),
      monthly: side(lines, "monthly", 1n),
      workers: side(lines, "workers", 1n),
      evaluators: side(lines, "evaluators", 1n),
      otherExpenses: side(lines, "otherExpenses", 1n),
    },
    income: incomeOf(lines),
    cost: costOf(lines),
    months: months.map((of) => {
      const own = byMonth.get(of) ?? []
      return { month: of, income: incomeOf(own), cost: costOf(own) }
    }),
  }
}
