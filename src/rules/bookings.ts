/** What the treasurer records (§7.4, §8.4), as postings; and what puts the shares of an income right when the day's budget changes. */

import { type Account, accounts, type Entry, type Posting, personOf } from "./ledger.ts"
import { canonicalJson } from "./minutes.ts"
import type { Earners } from "./shares.ts"
import type { MatrixId, Money } from "./types.ts"

const negative = ({ minor, currency }: Money): Money => ({ minor: -minor, currency })
const plainly = (account: Account, amount: Money): Posting => ({ account, amount, basis: null })

/** @param shares of a task's income, as `sharesOf` reckons them */
export function incomePostings(
  amount: Money,
  source: "opening" | "task" | "other",
  shares: readonly Posting[] = [],
): readonly Posting[] {
  const from = { opening: accounts.opening, task: accounts.tasks, other: accounts.otherIncome }[source]
  return [plainly(accounts.bank, amount), plainly(from, negative(amount)), ...shares]
}

/** An expense to somebody who is no member: paid from the bank, a positive amount. */
export const expensePostings = (amount: Money): readonly Posting[] => [
  plainly(accounts.otherExpenses, amount),
  plainly(accounts.bank, negative(amount)),
]

/** The same postings under the Matrix IDs that people have now: dues have followed them there. */
export const followed = (postings: readonly Posting[], accountNow: (account: Account) => Account): readonly Posting[] =>
  postings.map((posting) => ({ ...posting, account: accountNow(posting.account) }))

const isShare = ({ account }: Posting): boolean =>
  account === accounts.workers || account === accounts.evaluators || personOf(account) !== null

/** What an income has made due, as far as it stands: its own shares with all that has put them right since. */
export const sharesIn = (entries: readonly Pick<Entry, "postings">[]): readonly Posting[] =>
  entries.flatMap(({ postings }) => postings.filter(isShare))

/**
 * How the shares of an income were divided when it was recorded, by role; a role without any share then is missing.
 * @param shares of the income alone, not of what has put it right since, in which not everybody stands
 */
export function earnersIn(shares: readonly Posting[]): Partial<Earners> {
  const earners: { workers?: Earners["workers"]; evaluators?: Earners["evaluators"] } = {}
  for (const { account, basis } of shares) {
    const person = personOf(account)
    if (basis?.rule !== "share" || person === null) continue
    const known = earners[basis.role] ?? []
    earners[basis.role] = [...known, { person, weight: basis.part }]
  }
  return earners
}

/**
 * What is to be booked so that an income has made due what it ought to have (§8.4): for each account that differs, what stood there taken back,
 * and what ought to stand there, each with its rule. Nothing where all accounts come to the same.
 * @param now what has been booked of it so far, adjustments too; accounts as they are called now
 * @param due what `sharesOf` gives
 */
export function shareAdjustment(now: readonly Posting[], due: readonly Posting[]): readonly Posting[] {
  const back = now.map((posting) => ({ ...posting, amount: negative(posting.amount) }))
  const changed = [...totals([...back, ...due], ({ account }) => account).values()].filter(
    ({ amount }) => amount.minor !== 0n,
  )
  const differs = new Set(changed.map(({ account }) => account))
  return byRule([...back, ...due].filter(({ account }) => differs.has(account)))
}

/** One amount for each rule on each account: what was put right, or taken back, is not there twice. Nothing of zero. */
const byRule = (postings: readonly Posting[]): readonly Posting[] =>
  [...totals(postings, ({ account, basis }) => canonicalJson([account, basis && plain(basis)])).values()].filter(
    ({ amount }) => amount.minor !== 0n,
  )

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? String(item) : item)))

function totals(postings: readonly Posting[], key: (posting: Posting) => string): ReadonlyMap<string, Posting> {
  const sums = new Map<string, Posting>()
  for (const posting of postings) {
    const { amount } = posting
    // All shares of an income are in its currency.
    const minor = (sums.get(key(posting))?.amount.minor ?? 0n) + amount.minor
    sums.set(key(posting), { ...posting, amount: { ...amount, minor } })
  }
  return sums
}

/** What postings make due to each person, each with its rule; negative: what is taken back. */
export function duesIn(postings: readonly Posting[]): ReadonlyMap<MatrixId, readonly Posting[]> {
  const owed = byRule(postings.filter(({ account }) => personOf(account) !== null))
  const byPerson = Map.groupBy(owed, ({ account }) => personOf(account))
  const dues = new Map<MatrixId, readonly Posting[]>()
  for (const [person, own] of byPerson)
    if (person !== null)
      dues.set(
        person,
        own.map((posting) => ({ ...posting, amount: negative(posting.amount) })),
      )
  return dues
}
