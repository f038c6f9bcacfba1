/** Reads queries about the ledger (§7.4): an account or a person, and a month, in any order. */

import { shortened } from "../../kernel/rules/money.ts"
import { looksLikeMonth, type Month, readMonth, withMonths } from "../../kernel/rules/months.ts"
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, isRefused, type Refused } from "../../kernel/rules/types.ts"
import { type Account, accounts, allDues } from "./ledger.ts"
import { isCalled, type OwnAccount } from "./own-accounts.ts"

export interface LedgerQuery {
  /** An account, or the beginning that several account names share, such as `income`. Null: all accounts. */
  readonly account: Account | null
  /** The person whose dues the query is about, as typed: `@ana`. */
  readonly person: string | null
  /** The month. Null: the newest month with entries. */
  readonly month: Month | null
}

/** The accounts that exist from the start, in the order in which they are shown. `allDues` stands for everybody's dues. */
export const namedAccounts: readonly Account[] = [
  accounts.bank,
  allDues,
  accounts.donationsDue,
  accounts.tasks,
  accounts.otherIncome,
  accounts.monthly,
  accounts.workers,
  accounts.evaluators,
  accounts.bonuses,
  accounts.donations,
  accounts.otherExpenses,
  accounts.opening,
  accounts.shares,
  accounts.dividends,
]

/** Accounts in the order in which they are shown: first those that exist from the start, then others by name. */
export function inAccountOrder(some: readonly Account[]): Account[] {
  const place = (account: Account) => {
    const known = namedAccounts.indexOf(account)
    return known < 0 ? namedAccounts.length : known
  }
  return some.toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1))
}

/** The accounts that have a word in people's languages. For any other account, people type the name that it has in the ledger. */
const spoken: Readonly<Record<Meaning<"account">, Account>> = {
  bank: accounts.bank,
  assets: "assets",
  dues: allDues,
  opening: accounts.opening,
  income: "income",
  expenses: "expenses",
}

/** Whether an account is the account `asked`, or below it. */
export const isWithin = (account: Account, asked: Account): boolean =>
  account === asked || account.startsWith(`${asked}:`)

/**
 * Reads the words after `!ledger`: an account or a person, and a month. Each may come at most once, and they may come in any order.
 * @param used the accounts in the ledger, which may be other ones than those that exist from the start. `own`: those of the co-op, with the
 * names that people have for them
 */
export function readLedgerQuery(
  words: readonly string[],
  now: Instant,
  zone: string,
  typed: TypedWords,
  { used = [], own = [] }: { readonly used?: readonly Account[]; readonly own?: readonly OwnAccount[] } = {},
): LedgerQuery | Refused {
  let query: LedgerQuery = { account: null, person: null, month: null }
  for (const word of withMonths(words, typed)) {
    const known = [...namedAccounts, ...used, ...own.map(({ account }) => account)]
    const read = readWord(word, now, zone, typed, { known, own })
    if (isRefused(read)) return read
    const whose = (one: Partial<LedgerQuery>) => one.account ?? one.person ?? null
    const twice = (whose(read) && whose(query)) || (read.month && query.month)
    if (twice) return { refused: "ledger-twice", typed: shortened(words.join(" ")) }
    query = { ...query, ...read }
  }
  return query
}

function readWord(
  word: string,
  now: Instant,
  zone: string,
  typed: TypedWords,
  { known, own }: { readonly known: readonly Account[]; readonly own: readonly OwnAccount[] },
): Partial<LedgerQuery> | Refused {
  const plain = word.normalize("NFKC").replace(/[,;]$/, "")
  if (looksLikeMonth(plain, typed)) {
    const month = readMonth(plain, now, zone, typed)
    return isRefused(month) ? month : { month }
  }
  const owed = /^(?:liabilities:dues:)?(@.+)$/i.exec(plain)?.[1]
  if (owed !== undefined) return { person: owed }
  const lower = plain.toLowerCase().replace(/:$/, "")
  const meant = typed.meaning("account", lower)
  const account = meant === null ? lower : spoken[meant]
  if (known.some((named) => isWithin(named, account))) return { account }
  const [meantOwn, ...others] = own.filter((one) => isCalled(one, plain))
  if (meantOwn && others.length === 0) return { account: meantOwn.account }
  return { refused: "no-such-account", typed: shortened(plain) }
}
