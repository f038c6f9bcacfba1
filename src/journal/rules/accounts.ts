/** Finds the accounts that people name in a booking (§7.4), and says which of them a person can book. */
import type { Meaning, TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Money, Refused } from "../../kernel/rules/types.ts"
import { type Account, accounts, allDues, type Entry, personOf } from "../../ledger/rules/ledger.ts"
import { isCalled, isOfProgram, type KnownAccount, wordsFor } from "../../ledger/rules/own-accounts.ts"

/** What was booked by hand. */
export interface BookedJournal {
  readonly entry: Entry
  readonly amount: Money
  /** The account that is credited. */
  readonly from: KnownAccount
  /** The account that is debited. */
  readonly to: KnownAccount
}

/** The accounts of the program that the treasurer can book by hand. */
export const byHand: readonly Account[] = [
  accounts.bank,
  accounts.otherIncome,
  accounts.otherExpenses,
  accounts.opening,
]

/** What books an account that nobody can book by hand. `dues`: payments and what falls due. `tasks`: a task's income. `rules`: rules alone. */
export type BookedBy = "dues" | "tasks" | "rules"

/** What books this account of the program. Null: the treasurer can book it by hand. */
export function bookedBy(account: Account): BookedBy | null {
  if (byHand.includes(account) || !isOfProgram(account)) return null
  if (account === allDues || personOf(account) !== null) return "dues"
  const ofTasks: readonly Account[] = [accounts.tasks, accounts.workers, accounts.evaluators]
  return ofTasks.includes(account) ? "tasks" : "rules"
}

/** The accounts of the program as people find them. */
const ofProgram: readonly KnownAccount[] = [...Object.values(accounts), allDues].map((account) => ({
  ...{ account, number: null, names: {}, open: true },
}))

const spoken: Readonly<Partial<Record<Meaning<"account">, Account>>> = {
  bank: accounts.bank,
  dues: allDues,
  opening: accounts.opening,
}

/** What somebody typed for an account: the account, or why it is none. `near`: an account that they may have meant. */
export type FoundAccount =
  | { readonly found: KnownAccount }
  | { readonly several: readonly KnownAccount[] }
  | { readonly none: true; readonly near: KnownAccount | null }

/**
 * The account that was typed, by its name in the books, the last part of it, its number, or a name in any language. A word that several
 * accounts share is not guessed.
 * @param nearest the candidate that is nearest to a word, or null
 */
export function findAccount(
  typed: string,
  own: readonly KnownAccount[],
  words: TypedWords,
  nearest: (word: string, candidates: readonly string[]) => string | null,
): FoundAccount {
  if (typed.trim().startsWith("@")) return { found: dues }
  const numbers = new Map(own.map(({ account, number }) => [account, number]))
  const all = [...own, ...ofProgram.map((one) => ({ ...one, number: numbers.get(one.account) ?? null }))]
  const meaning = words.meaning("account", typed.trim().toLowerCase())
  const meant = meaning === null ? undefined : spoken[meaning]
  const called =
    meant === undefined ? all.filter((one) => isCalled(one, typed)) : all.filter((one) => one.account === meant)
  const [first, ...others] = called
  if (first) return others.length === 0 ? { found: first } : preferred(called)
  const offered = all.filter(({ account, open }) => open && bookedBy(account) === null)
  const near = nearest(typed, offered.flatMap(wordsFor))
  return { none: true, near: near === null ? null : (offered.find((one) => wordsFor(one).includes(near)) ?? null) }
}

const dues: KnownAccount = { account: allDues, number: null, names: {}, open: true }

/** A closed account does not stand in the way of an open one with the same name. */
function preferred(called: readonly KnownAccount[]): FoundAccount {
  const open = called.filter((one) => one.open && bookedBy(one.account) === null)
  const [only, ...others] = open
  return only && others.length === 0 ? { found: only } : { several: called }
}

/** Refuses unless the treasurer can book this account by hand. */
export function mayBook({ account, open }: KnownAccount): Refused<"account-by-rules" | "account-closed"> | null {
  const by = bookedBy(account)
  if (by !== null) return { refused: "account-by-rules", account, by }
  return open ? null : { refused: "account-closed", account }
}

/** The shortest word that means this account alone: the last part of its name, else its name in the books. */
export function shortName({ account }: KnownAccount, own: readonly KnownAccount[]): string {
  const last = account.slice(account.lastIndexOf(":") + 1)
  const all = [...own, ...ofProgram.filter((one) => !own.some(({ account: other }) => other === one.account))]
  return all.filter((one) => isCalled(one, last)).length === 1 ? last : account
}
