/** A month's pay (§18.3): approved hours at the rate of the day, one line for each person, rate and kind, and how it is rounded (§8.5). */
import { add, compare, type Fraction, multiply, ratioOf, subtract, zero } from "../../kernel/rules/fraction.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { type Month, month } from "../../kernel/rules/months.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { accounts, type Basis, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import type { Rate } from "./rates.ts"

/** The kinds of hours that can be paid. */
export const paidKinds = ["worked", "leave", "sick"] as const
export type PaidKind = (typeof paidKinds)[number]

export type HoursBasis = Extract<Basis, { readonly rule: "hours" }>

/** An approved line of hours. `minutes` is below zero in a correction of a line that was paid. */
export interface PayableHours {
  readonly number: number
  readonly person: MatrixId
  readonly day: CalendarDay
  readonly minutes: number
  readonly kind: PaidKind | "unpaid"
}

/** One line of pay. */
export interface PayLine {
  readonly person: MatrixId
  readonly amount: Money
  readonly basis: HoursBasis
}

/** What was paid before for the hours that somebody worked in a month: exactly, and as it was booked. In minor units. */
export interface PaidBefore {
  readonly exact: Fraction
  readonly booked: bigint
}

/** The place of what was paid before: a person, the month of the work, and the currency. */
export const placeOfPay = (person: MatrixId, of: string, currency: string): string => `${person} ${of} ${currency}`

export interface Payroll {
  readonly lines: readonly PayLine[]
  /** The lines of hours that are paid with it, or that are never paid. */
  readonly taken: readonly number[]
  /** The people with hours that nobody has set a rate for. Their hours wait. */
  readonly unrated: readonly MatrixId[]
}

/**
 * What falls due for these hours. The lines of one person, month of the work and currency are worked out exactly. Together with what was paid
 * before for that month they are rounded down; the minor units that are left over go to the lines with the largest remainders. So the pay for
 * a month is the same, however late and in whatever order its hours are approved.
 * @param isPaid whether hours of this kind are paid
 * @param rateOf the rate of the day
 * @param before what was paid before, by `placeOfPay`
 */
export function payrollOf(
  hours: readonly PayableHours[],
  isPaid: (kind: PaidKind) => boolean,
  rateOf: (person: MatrixId, day: CalendarDay) => Rate | null,
  before: ReadonlyMap<string, PaidBefore>,
): Payroll {
  const taken: number[] = []
  const unrated = new Set<MatrixId>()
  const sums = new Map<string, { readonly person: MatrixId; basis: HoursBasis }>()
  for (const { number, person, day, minutes, kind } of hours) {
    if (kind === "unpaid" || !isPaid(kind)) {
      taken.push(number)
      continue
    }
    const found = rateOf(person, day)
    if (!found) {
      unrated.add(person)
      continue
    }
    taken.push(number)
    const { grade, rate } = found
    const of = day.slice(0, 7)
    const key = JSON.stringify([person, of, rate.currency, String(rate.minor).padStart(20, "0"), grade, kind])
    const sum = sums.get(key)?.basis.minutes ?? 0
    sums.set(key, { person, basis: { rule: "hours", month: of, kind, minutes: sum + minutes, grade, rate } })
  }
  const kept = [...sums].filter(([, { basis }]) => basis.minutes !== 0).sort(([one], [other]) => (one < other ? -1 : 1))
  const groups = Map.groupBy(
    kept.map(([, line]) => line),
    ({ person, basis }) => placeOfPay(person, basis.month, basis.rate.currency),
  )
  const lines = [...groups].flatMap(([place, group]) => rounded(group, before.get(place)))
  return { lines, taken, unrated: [...unrated].sort() }
}

/** What a line is worth exactly, in minor units. */
export const exactPay = ({ minutes, rate }: Pick<HoursBasis, "minutes" | "rate">): Fraction =>
  multiply(ratioOf(BigInt(minutes), 60n), ratioOf(rate.minor, 1n))

/** Rounded towards minus infinity. */
function floor({ n, d, s }: Fraction): bigint {
  if (s >= 0n) return n / d
  return -((n + d - 1n) / d)
}

function rounded(
  group: readonly { readonly person: MatrixId; readonly basis: HoursBasis }[],
  before: PaidBefore = { exact: zero, booked: 0n },
): PayLine[] {
  const exact = group.map(({ basis }) => exactPay(basis))
  const whole = floor(exact.reduce(add, before.exact)) - before.booked
  const parts = exact.map(floor)
  let left = whole - parts.reduce((one, other) => one + other, 0n)
  const remainder = (at: number) => subtract(exact[at] ?? zero, ratioOf(parts[at] ?? 0n, 1n))
  const order = group
    .map((_, at) => at)
    .toSorted((one, other) => compare(remainder(other), remainder(one)) || one - other)
  // Each line gets at most one unit more, and one for what earlier roundings of the month left.
  for (let turn = 0; left !== 0n; turn += 1) {
    const at = order[turn % order.length] ?? 0
    const unit = left > 0n ? 1n : -1n
    parts[at] = (parts[at] ?? 0n) + unit
    left -= unit
  }
  return group.map(({ person, basis }, at) => ({
    person,
    basis,
    amount: { minor: parts[at] ?? 0n, currency: basis.rate.currency },
  }))
}

/** The lines as postings that balance; empty if nothing falls due. */
export function payPostings(lines: readonly PayLine[]): readonly Posting[] {
  const totals = new Map<string, bigint>()
  // A line of less than a minor unit stands there too: its minutes count when later hours of its month are rounded.
  const owed = lines.map(({ person, amount: { minor, currency }, basis }): Posting => {
    totals.set(currency, (totals.get(currency) ?? 0n) + minor)
    return { account: duesOf(person), amount: { minor: -minor, currency }, basis }
  })
  const expenses = [...totals]
    .filter(([, minor]) => minor !== 0n)
    .map(([currency, minor]): Posting => ({ account: accounts.pay, amount: { minor, currency }, basis: null }))
  return [...expenses, ...owed]
}

/** What was paid before, from lines of the ledger. An amount that fell due is negative there. */
export function paidBefore(
  lines: readonly { readonly person: MatrixId; readonly amount: Money; readonly basis: HoursBasis }[],
): Map<string, PaidBefore> {
  const found = new Map<string, PaidBefore>()
  for (const { person, amount, basis } of lines) {
    const place = placeOfPay(person, basis.month, amount.currency)
    const { exact, booked } = found.get(place) ?? { exact: zero, booked: 0n }
    found.set(place, { exact: add(exact, exactPay(basis)), booked: booked - amount.minor })
  }
  return found
}

/** The months of the work in these hours that are before `of`. */
export const lateMonths = (hours: readonly PayableHours[], of: Month): readonly Month[] =>
  [...new Set(hours.map(({ day }) => month(day.slice(0, 7))))].filter((one) => one < of).sort()
