/**
 * The part of the ledger that a person may see (§7). The treasurer sees everything. Everybody else sees only sums of the entries and dues
 * that concern single people.
 */

import type { Money } from "../../kernel/rules/types.ts"
import { type Account, allDues, type Balances, type Entry, type EntryKind, type Posting, personOf } from "./ledger.ts"
import { isWithin } from "./ledger-query.ts"

/** How a person reads the ledger. `treasury`: they hold the treasury and see everything. `members`: everybody else. */
export type LedgerReader = "treasury" | "members"

/** An amount on an account. On `liabilities:dues` it can be the sum of several people's dues. */
export interface ShownPosting {
  readonly account: Account
  readonly amount: Money
  /** How many people's dues were added up to this amount. 0: it is a single posting. */
  readonly people: number
}

export interface ShownEntry {
  readonly entry: Entry
  readonly postings: readonly ShownPosting[]
}

/** The most people of one entry whose dues the treasurer sees one by one. The dues of more people are shown as one sum. */
const mostPeople = 8

/** Whether an entry concerns a single member. Members see only a monthly sum of such entries. */
export const concernsOne = (entry: Entry, kindOf: (number: number) => EntryKind | undefined): boolean =>
  ofOne.has(entry.kind) || (entry.reverses !== null && ofOne.has(kindOf(entry.reverses) ?? "reversal"))

/** What only one person has to do with. What is paid in for a share, and falls due for it, is known to the owners alone (§19.3). */
const ofOne: ReadonlySet<EntryKind> = new Set(["payment", "transfer", "contribution", "share-return"])

/** An entry as this reader sees it, with only its postings on the account `asked`. Null if it has no such posting. */
export function shownEntry(entry: Entry, reader: LedgerReader, asked: Account | null): ShownEntry | null {
  const wanted = (account: Account) => asked === null || isWithin(account, asked)
  const own = entry.postings.filter(({ account }) => wanted(account))
  const people = new Set(own.flatMap(({ account }) => personOf(account) ?? []))
  const folded = people.size > (reader === "treasury" ? mostPeople : 0)
  const sums = summed(own, (account) => (folded && personOf(account) !== null ? allDues : account))
  const postings = unlessCancelled(sums).map(({ account, amount }) => ({
    account,
    amount,
    people: account === allDues ? people.size : 0,
  }))
  return own.length > 0 ? { entry, postings } : null
}

/** One amount for each account and currency, in the order of the postings. */
function summed(
  postings: readonly Posting[],
  nameOf: (account: Account) => Account,
): Pick<Posting, "account" | "amount">[] {
  const sums = new Map<string, Pick<Posting, "account" | "amount">>()
  for (const { account, amount } of postings) {
    const name = nameOf(account)
    const key = `${name} ${amount.currency}`
    const minor = (sums.get(key)?.amount.minor ?? 0n) + amount.minor
    sums.set(key, { account: name, amount: { ...amount, minor } })
  }
  return [...sums.values()]
}

/** What is left of amounts: an account whose amounts cancel out in the entry is left out, unless all of them do. */
function unlessCancelled<P extends Pick<Posting, "amount">>(amounts: readonly P[]): readonly P[] {
  const left = amounts.filter(({ amount }) => amount.minor !== 0n)
  return left.length > 0 ? left : amounts
}

/** The sum of the entries on an account and the accounts below it. There is one amount per currency, sorted by the currency's code. */
export function totalOf(entries: readonly Entry[], asked: Account): Money[] {
  const own = entries.flatMap(({ postings }) => postings).filter(({ account }) => isWithin(account, asked))
  return summed(own, () => asked)
    .map(({ amount }) => amount)
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1))
}

/** One line of a balance. */
export interface BalanceLine {
  readonly account: Account
  readonly amount: Money
}

/** All balances by account and currency. Balances of zero are left out. Members see everybody's dues as one sum. */
export function shownBalances(balances: Balances, reader: LedgerReader): readonly BalanceLine[] {
  const all = [...balances].flatMap(([account, own]) =>
    [...own].map(([currency, minor]): Posting => ({ account, amount: { minor, currency }, basis: null })),
  )
  const name = (account: Account) => (reader === "members" && personOf(account) !== null ? allDues : account)
  return summed(all, name)
    .filter(({ amount }) => amount.minor !== 0n)
    .toSorted((one, other) => order(one.account, other.account) || order(one.amount.currency, other.amount.currency))
}

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/**
 * The sums that the co-op owes to people, and the sums that people got in advance, by currency. All sums are positive. Members see only the
 * difference between the debts and the advances, because an advance usually belongs to one person.
 */
export function owedIn(
  balances: Balances,
  reader: LedgerReader,
): { readonly owed: readonly Money[]; readonly advanced: readonly Money[] } {
  const sums = { owed: new Map<string, bigint>(), advanced: new Map<string, bigint>() }
  const lines = shownBalances(balances, reader).filter(({ account }) => isWithin(account, allDues))
  for (const { amount } of lines) {
    const { minor, currency } = amount
    const kept = minor < 0n ? sums.owed : sums.advanced
    kept.set(currency, (kept.get(currency) ?? 0n) + (minor < 0n ? -minor : minor))
  }
  const listed = (all: ReadonlyMap<string, bigint>) => [...all].map(([currency, minor]) => ({ minor, currency }))
  return { owed: listed(sums.owed), advanced: listed(sums.advanced) }
}
