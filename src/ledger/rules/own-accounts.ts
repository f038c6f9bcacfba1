/**
 * Accounts of a co-op's own (§7.4), which its configuration or a chart of accounts names. They stand beside the accounts that the program
 * has from the start.
 */
import { type Account, accounts, allDues } from "./ledger.ts"
import { sideOf, sides } from "./sides.ts"

/** An account with its number in a chart of accounts, and the names that people have for it in their languages. */
export interface OwnAccount {
  readonly account: Account
  readonly number: string | null
  readonly names: Readonly<Record<string, string>>
}

/** A name such as `expenses:rent`: a side, and one to three parts below it. */
const pattern = new RegExp(`^(?:${sides.join("|")})(?::[a-z][a-z0-9-]{0,30}){1,3}$`)
export const isAccountName = (text: string): boolean => pattern.test(text)

/** The accounts that the program itself books. What is below one of them belongs to it too. */
const reserved: readonly Account[] = [...Object.values(accounts), allDues]

const within = (account: Account, above: Account): boolean => account === above || account.startsWith(`${above}:`)

/** Whether the program has this account from the start. Everybody's dues count as one such account. */
export const isOfProgram = (account: Account): boolean => reserved.some((one) => within(account, one))

/**
 * Why a co-op cannot have an account of this name. `name`: it is no such name. `rules`: the program's rules book it, or one above or below
 * it. `named`: the program has the account and its names already, so that it can only get a number. Null: it can have it.
 */
export function accountFault({ account, names }: OwnAccount): "name" | "rules" | "named" | null {
  if (!isAccountName(account)) return "name"
  if (reserved.includes(account) && account !== allDues) return Object.keys(names).length > 0 ? "named" : null
  return reserved.some((one) => within(account, one) || within(one, account)) ? "rules" : null
}

/** The accounts of a chart with the co-op's own laid over them. What the co-op says of an account wins. */
export function layered(chart: readonly OwnAccount[], own: readonly OwnAccount[]): readonly OwnAccount[] {
  const all = new Map(chart.map((one) => [one.account, one]))
  for (const one of own) {
    const under = all.get(one.account)
    const names = { ...under?.names, ...one.names }
    all.set(one.account, { account: one.account, number: one.number ?? under?.number ?? null, names })
  }
  return inOrder([...all.values()])
}

/** Sorted by the side of the books, then by number, then by name. */
export const inOrder = <A extends OwnAccount>(all: readonly A[]): readonly A[] =>
  all.toSorted(
    (one, other) =>
      sides.indexOf(sideOf(one.account)) - sides.indexOf(sideOf(other.account)) ||
      compare(one.number ?? "~", other.number ?? "~") ||
      compare(one.account, other.account),
  )

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** An account as people find it. `open`: it can be booked. A closed one is not in the configuration any more, but has entries. */
export interface KnownAccount extends OwnAccount {
  readonly open: boolean
}

/**
 * All accounts of the co-op's own: those of its configuration, and those that it had before and that have entries.
 * @param kept accounts with entries, with the number and the names that they had when they were last booked
 */
export function knownAccounts(configured: readonly OwnAccount[], kept: readonly OwnAccount[]): readonly KnownAccount[] {
  const all = new Map(kept.map((one): [Account, KnownAccount] => [one.account, { ...one, open: false }]))
  for (const one of configured) all.set(one.account, { ...one, open: true })
  return inOrder([...all.values()].filter(({ account }) => !isOfProgram(account)))
}

/** The name that readers of a language have for an account. Without one in their language, it is the last part of its name in the books. */
export function nameIn({ account, names }: OwnAccount, language: string): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? account.slice(account.lastIndexOf(":") + 1)
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim()

/** All that people can type for an account: its name in the books, the last part of it, its number, and its names in all languages. */
export const wordsFor = ({ account, number, names }: OwnAccount): readonly string[] => [
  account,
  account.slice(account.lastIndexOf(":") + 1),
  ...(number === null ? [] : [number]),
  ...Object.values(names),
]

/** Whether a text is one of the words for this account. Capitals, hyphens and spaces make no difference. */
export const isCalled = (account: OwnAccount, typed: string): boolean =>
  wordsFor(account).some((word) => plain(word) === plain(typed))
