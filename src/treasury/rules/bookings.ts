/**
 * The postings for everything that the treasurer records (§7.4, §8.4). Also the postings that correct an income's shares after the day's
 * budget changed.
 */

import { canonicalJson } from "../../kernel/rules/minutes.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { type Account, accounts, type Entry, type Posting, personOf } from "../../ledger/rules/ledger.ts"
import type { Earners } from "./shares.ts"

const negative = ({ minor, currency }: Money): Money => ({ minor: -minor, currency })
const plainly = (account: Account, amount: Money): Posting => ({ account, amount, basis: null })

/**
 * The postings of an income.
 * @param shares for a task's income, the shares that `sharesOf` works out
 */
export function incomePostings(
  amount: Money,
  source: "opening" | "task" | "other",
  shares: readonly Posting[] = [],
): readonly Posting[] {
  const from = { opening: accounts.opening, task: accounts.tasks, other: accounts.otherIncome }[source]
  return [plainly(accounts.bank, amount), plainly(from, negative(amount)), ...shares]
}

/** The postings of an expense to a non-member. The amount is positive and leaves the bank account. */
export const expensePostings = (amount: Money): readonly Posting[] => [
  plainly(accounts.otherExpenses, amount),
  plainly(accounts.bank, negative(amount)),
]

const isShare = ({ account }: Posting): boolean =>
  account === accounts.workers || account === accounts.evaluators || personOf(account) !== null

/** Everything that an income has made due so far: its own shares and all later corrections. */
export const sharesIn = (entries: readonly Pick<Entry, "postings">[]): readonly Posting[] =>
  entries.flatMap(({ postings }) => postings.filter(isShare))

/**
 * How an income's shares were divided when it was recorded. A role without a share is missing.
 * @param shares the shares of the income itself; later corrections name only the people whom they concern
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
 * The postings that correct the shares of an income (§8.4). For each account with a wrong amount, they take back what was booked, and book
 * the right amount with the rule behind it. Empty if every account is right already.
 * @param now everything booked for the income so far, corrections included, under people's current accounts
 * @param due the right shares, from `sharesOf`
 */
export function shareAdjustment(now: readonly Posting[], due: readonly Posting[]): readonly Posting[] {
  const back = now.map((posting) => ({ ...posting, amount: negative(posting.amount) }))
  const changed = [...totals([...back, ...due], ({ account }) => account).values()].filter(
    ({ amount }) => amount.minor !== 0n,
  )
  const differs = new Set(changed.map(({ account }) => account))
  return byRule([...back, ...due].filter(({ account }) => differs.has(account)))
}

/** Adds up the amounts with the same `basis` on the same account. So a correction and its reversal cancel out. Leaves out zero amounts. */
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
    // Adding is safe: all shares of an income are in its currency.
    const minor = (sums.get(key(posting))?.amount.minor ?? 0n) + amount.minor
    sums.set(key(posting), { ...posting, amount: { ...amount, minor } })
  }
  return sums
}

/** The dues that postings give to each person, with the rule behind each amount. Negative amounts take something back. */
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
