/** Monthly payments (§8.3, §8.5): what the co-op owes each member at the end of a month. */

import { DateTime } from "luxon"
import { type Fraction, multiply, ratioOf, sum } from "../../kernel/rules/fraction.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { type Day, dayOf, daysOf, type Month } from "../../kernel/rules/months.ts"
import { type Instant, instant, type MatrixId, type Money } from "../../kernel/rules/types.ts"
import { accounts, type Basis, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import type { Membership } from "../../standing/rules/counts-from.ts"
import { type Adopted, budgetAt } from "./budget.ts"
import { roundedTo } from "./shares.ts"

/** The budget of a day is the budget in force at the day's end. So a budget that is adopted on the 20th is used for the whole 20th. */
export const budgetOfDay = (adopted: readonly Adopted[], { end }: Day, zone: string): Adopted | null =>
  budgetAt(adopted, instant(end - 1), zone)

/** The budget of the day that a moment lies in. */
export const budgetOn = (adopted: readonly Adopted[], at: Instant, zone: string): Adopted | null =>
  budgetOfDay(adopted, dayOf(at, zone), zone)

/** A part of a person's payment for a month. It covers the days under one budget. */
export interface MonthlyDue {
  readonly person: MatrixId
  readonly budget: Adopted
  /** On how many days of the month the person was a member under this budget. `of`: the number of all days of the month. */
  readonly days: number
  readonly of: number
  readonly amount: Money
}

/**
 * The payments to everybody at the end of a month. Each day of membership counts in full, even the days of joining and leaving. A person's
 * parts in one currency are worked out exactly, and their sum is rounded down. Minor units that are left over go to the parts with the
 * largest remainders (§8.5).
 * @param memberships all memberships that have a day in the month
 * @returns sorted by Matrix ID, then by when the budgets came into force; no part has zero days
 */
export function monthlyDues(
  month: Month,
  memberships: readonly Membership[],
  adopted: readonly Adopted[],
  zone: string,
): readonly MonthlyDue[] {
  const days = daysOf(month, zone).map((day) => ({ ...day, budget: budgetOfDay(adopted, day, zone) }))
  const spans = Map.groupBy(memberships, ({ person }) => person)
  return [...spans.keys()].sort().flatMap((person) => dueTo(person, spans.get(person) ?? [], days))
}

function dueTo(
  person: MatrixId,
  spans: readonly Membership[],
  days: readonly (Day & { readonly budget: Adopted | null })[],
): MonthlyDue[] {
  const counted = new Map<Adopted, number>()
  for (const { begin, end, budget } of days) {
    // A person who leaves in the first moment of a day was no member on that day.
    const there = spans.some(({ from, until }) => from < end && (until === null || until > begin))
    if (budget && there) counted.set(budget, (counted.get(budget) ?? 0) + 1)
  }
  const parts = [...counted].map(([budget, many]) => ({
    budget,
    days: many,
    exact: shareOf(budget, many, days.length),
  }))
  const byCurrency = Map.groupBy(parts, ({ budget }) => budget.monthly.currency)
  const rounded = new Map<Adopted, bigint>()
  for (const own of byCurrency.values()) {
    const all = sum(own.map(({ exact }) => exact))
    const keys = own.map((_, index) => ({ key: String(index).padStart(2, "0") }))
    const amounts = roundedTo(
      all.n / all.d,
      own.map(({ exact }) => exact),
      keys,
    )
    for (const [index, { budget }] of own.entries()) rounded.set(budget, amounts[index] ?? 0n)
  }
  return parts.map(({ budget, days: many }) => ({
    person,
    budget,
    days: many,
    of: days.length,
    amount: { minor: rounded.get(budget) ?? 0n, currency: budget.monthly.currency },
  }))
}

const shareOf = ({ monthly }: Adopted, days: number, of: number): Fraction =>
  multiply(ratioOf(monthly.minor, 1n), ratioOf(BigInt(days), BigInt(of)))

/** The monthly payments as postings that balance; empty if nothing is due. */
export function monthlyPostings(month: Month, dues: readonly MonthlyDue[]): readonly Posting[] {
  const totals = new Map<string, bigint>()
  const owed = dues
    .filter(({ amount }) => amount.minor > 0n)
    .map(({ person, budget, days, of, amount }): Posting => {
      const { currency } = amount
      totals.set(currency, (totals.get(currency) ?? 0n) + amount.minor)
      const basis: Basis = { rule: "monthly", month, days, of, budget: budget.motion, monthly: budget.monthly }
      return { account: duesOf(person), amount: { minor: -amount.minor, currency }, basis }
    })
  const expenses = [...totals].map(
    ([currency, minor]): Posting => ({
      account: accounts.monthly,
      amount: { minor, currency },
      basis: null,
    }),
  )
  return [...expenses, ...owed]
}

/**
 * The memberships for which a monthly payment is due: where pay by hours comes instead of it, only up to the day on which somebody is paid by
 * hours (§18.3).
 */
export function withoutHourly(
  memberships: readonly Membership[],
  hourly: ReadonlyMap<MatrixId, CalendarDay>,
  zone: string,
): readonly Membership[] {
  return memberships.flatMap((one) => {
    const day = hourly.get(one.person)
    if (day === undefined) return [one]
    const end = instant(DateTime.fromISO(day, { zone }).startOf("day").toMillis())
    if (one.from >= end) return []
    return [{ ...one, until: one.until !== null && one.until < end ? one.until : end }]
  })
}
