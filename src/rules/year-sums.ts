/** What a year has cost so far against its income (§8.1), from the ledger: sums that name nobody. */
import { type Account, accounts } from "./ledger.ts"
import { type Month, month, monthOf } from "./months.ts"
import type { Instant, Money } from "./types.ts"

/** Where income and cost stand in the ledger. What is owed to people, and what is at the bank, is neither. */
const sides = {
  tasks: accounts.tasks,
  otherIncome: accounts.otherIncome,
  monthly: accounts.monthly,
  workers: accounts.workers,
  evaluators: accounts.evaluators,
  otherExpenses: accounts.otherExpenses,
} as const

export type YearPart = keyof typeof sides
export const incomeParts = ["tasks", "otherIncome"] as const satisfies readonly YearPart[]
export const costParts = ["monthly", "workers", "evaluators", "otherExpenses"] as const satisfies readonly YearPart[]

/** The accounts that these sums are made of. */
export const yearAccounts: readonly Account[] = Object.values(sides)

/** An amount on one of them: positive is debit. */
export interface YearLine {
  readonly account: Account
  readonly at: Instant
  readonly amount: Money
}

/** In minor units. What was taken back in a month counts against it, so that a month may come to less than nothing. */
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

/** By currency, in the order in which the co-op names them; those without any line are left out. */
export function yearSums(
  year: number,
  lines: readonly YearLine[],
  { currencies, zone }: { readonly currencies: readonly string[]; readonly zone: string },
): readonly YearSums[] {
  const byCurrency = Map.groupBy(lines, ({ amount }) => amount.currency)
  // One that the co-op has used before and names no more comes last.
  const order = [...new Set([...currencies, ...[...byCurrency.keys()].sort()])]
  return order.flatMap((currency) => {
    const own = byCurrency.get(currency)
    return own ? [sumsOf(year, currency, own, zone)] : []
  })
}

function sumsOf(year: number, currency: string, lines: readonly YearLine[], zone: string): YearSums {
  // Income is credit, which is negative in the ledger.
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
