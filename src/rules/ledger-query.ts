/** What people ask of the ledger (§7.4): an account and a month, in either order. */
import { type Account, accounts, allDues } from "./ledger.ts"
import { shortened } from "./money.ts"
import { looksLikeMonth, type Month, readMonth } from "./months.ts"
import { type Instant, isRefused, type Refused } from "./types.ts"

export interface LedgerQuery {
  /** An account, or the first parts of the names of several; null: all. */
  readonly account: Account | null
  /** Whose dues, as typed: `@ana`. */
  readonly person: string | null
  /** Null: the newest with entries. */
  readonly month: Month | null
}

/** Accounts that are there from the start, in the order in which they are shown; what is owed stands for all whose it is. */
export const namedAccounts: readonly Account[] = [
  accounts.bank,
  allDues,
  accounts.tasks,
  accounts.otherIncome,
  accounts.monthly,
  accounts.workers,
  accounts.evaluators,
  accounts.otherExpenses,
  accounts.opening,
]

/** How people call them, in all languages. */
const spoken: ReadonlyMap<string, Account> = new Map(
  Object.entries({
    bank: accounts.bank,
    konto: accounts.bank,
    guthaben: "assets",
    dues: allDues,
    ansprüche: allDues,
    ansprueche: allDues,
    opening: accounts.opening,
    anfang: accounts.opening,
    einnahmen: "income",
    einnahme: "income",
    expense: "expenses",
    ausgaben: "expenses",
    ausgabe: "expenses",
  }),
)

/** Whether an account is the one that was asked for, or below it. */
export const isWithin = (account: Account, asked: Account): boolean =>
  account === asked || account.startsWith(`${asked}:`)

/** What `!ledger` is asked for: an account or a person, and a month, each once and in any order. */
export function readLedgerQuery(words: readonly string[], now: Instant, zone: string): LedgerQuery | Refused {
  let query: LedgerQuery = { account: null, person: null, month: null }
  for (const word of words) {
    const read = readWord(word, now, zone)
    if (isRefused(read)) return read
    const whose = (one: Partial<LedgerQuery>) => one.account ?? one.person ?? null
    const twice = (whose(read) && whose(query)) || (read.month && query.month)
    if (twice) return { refused: "ledger-twice", typed: shortened(words.join(" ")) }
    query = { ...query, ...read }
  }
  return query
}

function readWord(word: string, now: Instant, zone: string): Partial<LedgerQuery> | Refused {
  const plain = word.normalize("NFKC").replace(/[,;]$/, "")
  if (looksLikeMonth(plain)) {
    const month = readMonth(plain, now, zone)
    return isRefused(month) ? month : { month }
  }
  const owed = /^(?:liabilities:dues:)?(@.+)$/i.exec(plain)?.[1]
  if (owed !== undefined) return { person: owed }
  const lower = plain.toLowerCase().replace(/:$/, "")
  const account = spoken.get(lower) ?? lower
  if (namedAccounts.some((named) => isWithin(named, account))) return { account }
  return { refused: "no-such-account", typed: shortened(plain) }
}
