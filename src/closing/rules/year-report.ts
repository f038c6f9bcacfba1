/**
 * Profit and loss and balance sheet of a year (§7.4), in each currency by itself. Every account of the ledger stands in one of them, by the
 * beginning of its name, and assets always equal liabilities and equity with the surplus in it.
 */
import type { Instant } from "../../kernel/rules/types.ts"
import { type Account, type Balances, isDonation } from "../../ledger/rules/ledger.ts"
import { inAccountOrder } from "../../ledger/rules/ledger-query.ts"
import { type Side, sideOf } from "../../ledger/rules/sides.ts"
import { inCurrencyOrder, type YearLine } from "../../ledger/rules/year-sums.ts"

/** A year's amount, and the amount of the year before, in minor units. */
export interface Two {
  readonly now: bigint
  readonly before: bigint
}

/** An account in a report. Amounts are positive on the account's usual side: what is there, what is owed, what came in, what went out. */
export interface ReportLine extends Two {
  readonly account: Account
}

/** A year in one currency. */
export interface YearReport {
  readonly year: number
  readonly currency: string
  /** The lines of each side. Accounts without an amount in both years are left out. */
  readonly lines: Readonly<Record<Side, readonly ReportLine[]>>
  readonly totals: Readonly<Record<Side, Two>>
  /** Income less expenses of the year. Negative: a loss. */
  readonly surplus: Two
  /** What earlier years left: the sum of their surpluses and losses. */
  readonly earlier: Two
}

/** The moments at which the year and the year before it begin, and at which the year ends. */
export interface YearSpan {
  readonly before: Instant
  readonly begin: Instant
  readonly end: Instant
}

/**
 * The reports of a year, one for each currency in which anything was ever booked until its end.
 * @param balances all balances now
 * @param since every amount since the year before began, up to now
 */
export function yearReports(
  year: number,
  balances: Balances,
  since: readonly YearLine[],
  span: YearSpan,
  { currencies }: { readonly currencies: readonly string[] },
): readonly YearReport[] {
  const used = new Set([...balances.values()].flatMap((own) => [...own.keys()]))
  for (const { amount } of since) used.add(amount.currency)
  return inCurrencyOrder([...used], currencies)
    .map((currency) =>
      reportOf(
        year,
        currency,
        balances,
        since.filter(({ amount }) => amount.currency === currency),
        span,
      ),
    )
    .filter(({ lines, earlier }) => hasAmount(earlier) || Object.values(lines).some((own) => own.length > 0))
}

const hasAmount = ({ now, before }: Two): boolean => now !== 0n || before !== 0n

function reportOf(
  year: number,
  currency: string,
  balances: Balances,
  since: readonly YearLine[],
  span: YearSpan,
): YearReport {
  const accounts = new Set([...balances.keys(), ...since.map(({ account }) => account)])
  const byAccount = Map.groupBy(since, ({ account }) => account)
  const changed = (account: Account, from: Instant, until: Instant | null) =>
    (byAccount.get(account) ?? [])
      .filter(({ at }) => at >= from && (until === null || at < until))
      .reduce((sum, { amount }) => sum + amount.minor, 0n)
  // Balances are worked out backwards from now, so old years cost nothing.
  const balanceAt = (account: Account, at: Instant) =>
    (balances.get(account)?.get(currency) ?? 0n) - changed(account, at, null)
  const line = (account: Account): ReportLine => {
    const side = sideOf(account)
    const flow = side === "income" || side === "expenses"
    const [now, before] = flow
      ? [changed(account, span.begin, span.end), changed(account, span.before, span.begin)]
      : [balanceAt(account, span.end), balanceAt(account, span.begin)]
    const usual = side === "assets" || side === "expenses" ? 1n : -1n
    return { account, now: now * usual, before: before * usual }
  }
  const all = inAccountOrder([...accounts])
    .map(line)
    .filter(hasAmount)
  const of = (side: Side) => all.filter(({ account }) => sideOf(account) === side)
  const [owed, ahead] = donationsAhead(of("liabilities"))
  const lines = {
    assets: [...of("assets"), ...ahead],
    liabilities: owed,
    equity: of("equity"),
    income: of("income"),
    expenses: of("expenses"),
  }
  const total = (own: readonly Two[]): Two => ({
    now: own.reduce((sum, { now }) => sum + now, 0n),
    before: own.reduce((sum, { before }) => sum + before, 0n),
  })
  const totals = {
    assets: total(lines.assets),
    liabilities: total(lines.liabilities),
    equity: total(lines.equity),
    income: total(lines.income),
    expenses: total(lines.expenses),
  }
  const flows = [...accounts].filter((account) => ["income", "expenses"].includes(sideOf(account)))
  const left = (at: Instant) => -flows.reduce((sum, account) => sum + balanceAt(account, at), 0n)
  return {
    year,
    currency,
    lines,
    totals,
    surplus: {
      now: totals.income.now - totals.expenses.now,
      before: totals.income.before - totals.expenses.before,
    },
    earlier: { now: left(span.begin), before: left(span.before) },
  }
}

/**
 * What is owed, and beside it the donations of which too much was paid, because income was taken back since. Nobody is owed those: the next
 * donations are less by them, so they are there.
 */
function donationsAhead(liabilities: readonly ReportLine[]): readonly [owed: ReportLine[], ahead: ReportLine[]] {
  const above = (minor: bigint) => (minor > 0n ? minor : 0n)
  const split = liabilities.map((line) => {
    const { account, now, before } = line
    if (!isDonation(account)) return { owed: line, ahead: { account, now: 0n, before: 0n } }
    return {
      owed: { account, now: above(now), before: above(before) },
      ahead: { account, now: above(-now), before: above(-before) },
    }
  })
  return [split.map(({ owed }) => owed).filter(hasAmount), split.map(({ ahead }) => ahead).filter(hasAmount)]
}

/** The same report with the lines of several accounts added up as one account, such as everybody's dues. */
export function folded(report: YearReport, nameOf: (account: Account) => Account): YearReport {
  const side = (own: readonly ReportLine[]): ReportLine[] =>
    [...Map.groupBy(own, ({ account }) => nameOf(account))]
      .map(([account, some]) => ({
        account,
        now: some.reduce((sum, { now }) => sum + now, 0n),
        before: some.reduce((sum, { before }) => sum + before, 0n),
      }))
      .filter(hasAmount)
  const { assets, liabilities, equity, income, expenses } = report.lines
  return {
    ...report,
    lines: {
      assets: side(assets),
      liabilities: side(liabilities),
      equity: side(equity),
      income: side(income),
      expenses: side(expenses),
    },
  }
}

/** What the co-op itself owns at the end of the year: equity with the surplus of the year and of earlier years. */
export const ownFunds = ({ totals, surplus, earlier }: YearReport): Two => ({
  now: totals.equity.now + surplus.now + earlier.now,
  before: totals.equity.before + surplus.before + earlier.before,
})
