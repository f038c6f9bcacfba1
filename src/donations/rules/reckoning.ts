/**
 * How much is donated (§8.1). Each entry of the ledger donates a part of the income in it, by the budget of its day. Its part is an exact
 * fraction. What has fallen due up to a month is the sum of all parts so far, rounded down, so nothing is lost and nothing counts twice.
 */
import { add, type Fraction, fraction, multiply, ratioOf, subtract, zero } from "../../kernel/rules/fraction.ts"
import { happenedAt } from "../../kernel/rules/happened.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { Instant, Money } from "../../kernel/rules/types.ts"
import { accounts, donationsTo, type Entry, type Posting } from "../../ledger/rules/ledger.ts"
import { sideIn } from "../../ledger/rules/sides.ts"
import type { Adopted } from "../../treasury/rules/budget.ts"
import { budgetOn } from "../../treasury/rules/dues.ts"
import { apportion } from "../../treasury/rules/shares.ts"
import { keyOf, type Recipients } from "./recipients.ts"

/** A month whose donations were reckoned. */
export interface Reckoned {
  readonly month: Month
  /** The month's end. */
  readonly until: Instant
  /** The time zone in which days were counted then. */
  readonly zone: string
  /** The number of the last entry that the ledger had then. */
  readonly through: number
}

/** What an entry donates, in one currency. */
export interface Part {
  readonly entry: number
  readonly currency: string
  /** The income in it, in minor units. Negative where income was taken back. */
  readonly income: bigint
  /** How much of it is donated, exactly. */
  readonly exact: Fraction
  /** The place among the reckoned months of the one in which it counts. Null: a later month. */
  readonly month: number | null
}

/** The place of the first reckoned month in which an entry counts. It counts there if it belongs to that time and was booked by then. */
export function monthOfEntry(
  { at, number }: Pick<Entry, "at" | "number">,
  reckoned: readonly Reckoned[],
): number | null {
  const place = reckoned.findIndex(({ until, through }) => at < until && number <= through)
  return place < 0 ? null : place
}

/**
 * What each entry donates. Income of its kind counts as it is booked: all that stands on accounts of income. A reversal takes back what the
 * reversed entry donated. A refund takes back the same part of what the task's income has donated.
 * @param entries all entries with income, in the order of their numbers
 * @param zone the zone in which the days of entries count that no month has counted yet
 */
export function partsIn(
  entries: readonly Entry[],
  adopted: readonly Adopted[],
  reckoned: readonly Reckoned[],
  zone: string,
): readonly Part[] {
  const ofEntry = new Map<string, Part>()
  const ofTask = new Map<string, { income: bigint; exact: Fraction }>()
  return entries.flatMap((entry) => {
    const month = monthOfEntry(entry, reckoned)
    const budget = budgetOn(
      adopted,
      happenedAt(entry, reckoned[month ?? -1]?.zone ?? zone),
      reckoned[month ?? -1]?.zone ?? zone,
    )
    const rate = multiply(fraction(budget?.donation ?? "0"), ratioOf(1n, 100n))
    return incomeIn(entry).map(({ currency, minor: income }) => {
      const task = entry.task === null ? null : `${entry.task} ${currency}`
      const before = (task === null ? undefined : ofTask.get(task)) ?? { income: 0n, exact: zero }
      const reversed = entry.reverses === null ? undefined : ofEntry.get(`${entry.reverses} ${currency}`)
      const refunds = entry.kind === "refund" && before.income > 0n
      const exact = reversed
        ? multiply(reversed.exact, ratioOf(-1n, 1n))
        : multiply(ratioOf(income, 1n), refunds ? before.exact.div(ratioOf(before.income, 1n)) : rate)
      if (task !== null) ofTask.set(task, { income: before.income + income, exact: add(before.exact, exact) })
      const part = { entry: entry.number, currency, income, exact, month }
      ofEntry.set(`${entry.number} ${currency}`, part)
      return part
    })
  })
}

/** The income in an entry, by currency, without zeros. */
function incomeIn({ postings }: Pick<Entry, "postings">): readonly Money[] {
  const sums = new Map<string, bigint>()
  for (const { account, amount } of postings)
    if (sideIn(account) === "income") sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) - amount.minor)
  return [...sums].filter(([, minor]) => minor !== 0n).map(([currency, minor]) => ({ minor, currency }))
}

/**
 * What falls due for the month at this place: all that is donated up to it, rounded down, minus the same up to the month before. Negative
 * where more was taken back than came in.
 */
export function dueFor(parts: readonly Part[], place: number): readonly Money[] {
  const currencies = [...new Set(parts.map(({ currency }) => currency))].toSorted()
  return currencies.flatMap((currency) => {
    const upTo = (last: number) =>
      parts
        .filter((one) => one.currency === currency && one.month !== null && one.month <= last)
        .reduce((all, { exact }) => add(all, exact), zero)
    const minor = floor(upTo(place)) - floor(upTo(place - 1))
    return minor === 0n ? [] : [{ minor, currency }]
  })
}

/** What an entry donated in months that are reckoned, rounded down. Nothing where it took donations back. */
export const donatedBy = (parts: readonly Part[], entry: number): readonly Money[] =>
  parts
    .filter((part) => part.entry === entry && part.month !== null)
    .map(({ exact, currency }) => ({ minor: floor(exact), currency }))
    .filter(({ minor }) => minor > 0n)

/** The largest whole number that is not above this. */
function floor(value: Fraction): bigint {
  const down = (value.s * value.n) / value.d
  return subtract(value, ratioOf(down, 1n)).s < 0n ? down - 1n : down
}

/** The income that donated something in the month at this place, by rate, for people to read. `percent`: an exact fraction. */
export function baseOf(
  parts: readonly Part[],
  place: number | null,
): readonly { readonly percent: Fraction; readonly income: Money }[] {
  const sums = new Map<string, { percent: Fraction; income: Money }>()
  for (const { income, exact, currency, month } of parts) {
    if (month !== place || exact.n === 0n) continue
    const percent = multiply(exact.div(ratioOf(income, 1n)), ratioOf(100n, 1n))
    const key = `${percent.toFraction()} ${currency}`
    sums.set(key, { percent, income: { currency, minor: (sums.get(key)?.income.minor ?? 0n) + income } })
  }
  return [...sums.values()]
}

/** Who gets a month's donations: those chosen by its end. If nobody was, those whom the first vote since has chosen. */
export const recipientsFor = <Kept extends { readonly adoptedAt: Instant }>(
  all: readonly Kept[],
  until: Instant,
): Kept | null => all.findLast(({ adoptedAt }) => adoptedAt < until) ?? all[0] ?? null

/** An amount divided among recipients by their parts (§8.5). Without recipients it waits, on the account that is nobody's. */
function allotted({ minor, currency }: Money, recipients: Recipients | null): readonly Posting[] {
  if (recipients === null) return [{ account: accounts.donationsDue, amount: { minor: -minor, currency }, basis: null }]
  const keyed = recipients.map(({ name, part }) => ({ key: keyOf(name), weight: part }))
  const parts = apportion(minor < 0n ? -minor : minor, keyed)
  return keyed.flatMap(({ key }, index): Posting[] => {
    const own = parts[index] ?? 0n
    if (own === 0n) return []
    return [{ account: donationsTo(key), amount: { minor: minor < 0n ? own : -own, currency }, basis: null }]
  })
}

/** The postings by which a month's donations fall due. Empty if nothing does. */
export const donationPostings = (due: readonly Money[], recipients: Recipients | null): readonly Posting[] =>
  due.flatMap((amount) => [{ account: accounts.donations, amount, basis: null }, ...allotted(amount, recipients)])

/** The postings by which donations that waited go to recipients. `waiting`: what is owed on the account that is nobody's. */
export const allotmentPostings = (waiting: readonly Money[], recipients: Recipients): readonly Posting[] =>
  waiting.flatMap(({ minor, currency }) => [
    { account: accounts.donationsDue, amount: { minor, currency }, basis: null },
    ...allotted({ minor, currency }, recipients),
  ])

/** The postings of a donation that was paid. */
export const paidPostings = (recipient: string, amount: Money): readonly Posting[] => [
  { account: donationsTo(recipient), amount, basis: null },
  { account: accounts.bank, amount: { ...amount, minor: -amount.minor }, basis: null },
]
