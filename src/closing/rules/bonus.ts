/**
 * Bonuses of a year (§18.4). Each hangs on what the year's books say without any bonus, so none depends on itself or on another one. An
 * office's bonus is divided among its holders by the days on which they held it (§8.5).
 */
import { type Fraction, fraction, multiply, ratioOf, sum, zero } from "../../kernel/rules/fraction.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { type Account, accounts, type Basis, duesOf, type Posting } from "../../ledger/rules/ledger.ts"
import { isWithin } from "../../ledger/rules/ledger-query.ts"
import { roundedTo } from "../../treasury/rules/shares.ts"
import type { Bonus, BonusRate } from "./bonus-terms.ts"
import type { YearReport } from "./year-report.ts"

/** What members earn by their work, bonuses aside. */
const payrollAccounts: readonly Account[] = [
  ...["expenses:pay", accounts.monthly, accounts.workers, accounts.evaluators],
]

/** A year's sums in one currency, without any bonus. `surplus` is below zero after a loss. */
export interface BonusBase {
  readonly currency: string
  readonly income: bigint
  /** Expenses other than payroll. */
  readonly expenses: bigint
  readonly payroll: bigint
  readonly surplus: bigint
}

/** The sums on which a year's bonuses hang. Bonuses that stand in the year's books, such as those of the year before, do not count. */
export function bonusBase({ currency, totals, lines }: YearReport): BonusBase {
  const within = (some: readonly Account[]) =>
    lines.expenses
      .filter(({ account }) => some.some((one) => isWithin(account, one)))
      .reduce((sum, { now }) => sum + now, 0n)
  const payroll = within(payrollAccounts)
  const expenses = totals.expenses.now - payroll - within([accounts.bonuses])
  const income = totals.income.now
  return { currency, income, expenses, payroll, surplus: income - expenses - payroll }
}

/** On how many days of the year somebody held an office. */
export interface DaysHeld {
  readonly person: MatrixId
  readonly days: number
}

/** What is known of an office in a year. `of`: the days of the year, as often as the office has seats. */
export interface OfficeYear {
  readonly held: readonly DaysHeld[]
  readonly of: number
}

/** One person's part of an office's bonus. */
export interface BonusLine {
  readonly person: MatrixId
  readonly rate: BonusRate
  /** The sum on which the bonus hangs; for measures, the whole amount. */
  readonly base: Money
  readonly days: number
  readonly of: number
  readonly amount: Money
}

/**
 * The bonuses of a year. Days on which nobody held a seat earn nothing.
 * @param met how many of the measures were met
 * @returns sorted as the rates are, then by currency and Matrix ID; no amount is zero
 */
export function bonusesFor(
  { rates, measures }: Bonus,
  bases: readonly BonusBase[],
  met: number,
  officeYear: (office: string) => OfficeYear,
): readonly BonusLine[] {
  return rates.flatMap((rate) => {
    const { held, of } = officeYear(rate.office)
    const people = held.filter(({ days }) => days > 0).toSorted((one, other) => (one.person < other.person ? -1 : 1))
    const total = Math.max(
      of,
      people.reduce((all, { days }) => all + days, 0),
    )
    return potsOf(rate, bases, met, measures.length).flatMap(({ base, exact }) => {
      const parts = people.map(({ days }) => multiply(exact, ratioOf(BigInt(days), BigInt(total))))
      const whole = sum(parts)
      const amounts = roundedTo(
        whole.n / whole.d,
        parts,
        people.map(({ person }) => ({ key: person })),
      )
      return people.flatMap(({ person, days }, index) => {
        const minor = amounts[index] ?? 0n
        return minor === 0n ? [] : [{ person, rate, base, days, of: total, amount: { minor, currency: base.currency } }]
      })
    })
  })
}

/** An office's whole bonus in each currency, exactly. Nothing below zero. */
function potsOf(
  rate: BonusRate,
  bases: readonly BonusBase[],
  met: number,
  measures: number,
): readonly { readonly base: Money; readonly exact: Fraction }[] {
  if (rate.of === "measures") {
    const share = measures === 0 ? zero : ratioOf(BigInt(met), BigInt(measures))
    return [{ base: rate.amount, exact: multiply(ratioOf(rate.amount.minor, 1n), share) }]
  }
  const share = multiply(fraction(rate.percent), ratioOf(1n, 100n))
  return bases
    .map((base) => ({ minor: base[rate.of], currency: base.currency }))
    .filter(({ minor }) => minor > 0n)
    .map((base) => ({ base, exact: multiply(ratioOf(base.minor, 1n), share) }))
}

/** The bonuses as postings that balance; empty if nothing is due. `met`: such as `2/3`. */
export function bonusPostings(
  lines: readonly BonusLine[],
  { year, motion, met }: { readonly year: number; readonly motion: number; readonly met: string },
): readonly Posting[] {
  const totals = new Map<string, bigint>()
  const owed = lines.map(({ person, rate, base, days, of, amount: { minor, currency } }): Posting => {
    totals.set(currency, (totals.get(currency) ?? 0n) + minor)
    const basis: Basis = {
      rule: "bonus",
      year,
      office: rate.office,
      of: rate.of,
      percent: rate.of === "measures" ? null : rate.percent,
      base,
      met: rate.of === "measures" ? met : null,
      days: `${days}/${of}`,
      motion,
    }
    return { account: duesOf(person), amount: { minor: -minor, currency }, basis }
  })
  const expenses = [...totals].map(
    ([currency, minor]): Posting => ({ account: accounts.bonuses, amount: { minor, currency }, basis: null }),
  )
  return [...expenses, ...owed]
}
