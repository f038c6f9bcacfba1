/** The ledger (§7.4): its accounts, entries that balance, and their reversals. */
import { z } from "zod"
import { type Instant, type MatrixId, type Money, matrixId, type Refused } from "../../kernel/rules/types.ts"

/** An account's name in the ledger: a path with colons. A person's dues are under their Matrix ID. */
export type Account = string

export const accounts = {
  bank: "assets:bank",
  opening: "equity:opening",
  tasks: "income:tasks",
  otherIncome: "income:other",
  otherExpenses: "expenses:other",
  monthly: "expenses:monthly",
  workers: "expenses:workers",
  evaluators: "expenses:evaluators",
} as const

const owed = "liabilities:dues:"
/** The account of what the co-op owes to a person (§8.6). Its balance is negative while money is due to them, positive after an advance. */
export const duesOf = (person: MatrixId): Account => `${owed}${person}`
/** The person whose dues an account holds; null for any other account. */
export const personOf = (account: Account): MatrixId | null =>
  account.startsWith(owed) ? matrixId(account.slice(owed.length)) : null
/** The account name for everybody's dues together, for readers who may not see each person's. */
export const allDues: Account = "liabilities:dues"

/**
 * `opening`: what was there before the ledger; `refund`: a part of a task's price that was paid back; `monthly`: a month's payments fall
 * due; `adjustment`: the corrected shares of an income; `transfer`: dues that follow a changed Matrix ID.
 */
export type EntryKind =
  | "opening"
  | "income"
  | "expense"
  | "refund"
  | "monthly"
  | "payment"
  | "reversal"
  | "adjustment"
  | "transfer"

const money = z
  .object({ minor: z.string().regex(/^-?\d+$/), currency: z.string() })
  .transform(({ minor, currency }): Money => ({ minor: BigInt(minor), currency }))

/** The stored form of the rule behind an amount. Amounts are text in it, because JSON has no bigints. */
export const basisShape = z.discriminatedUnion("rule", [
  /** Days of membership under one budget, out of the month's `of` days (§8.3). */
  z.object({
    rule: z.literal("monthly"),
    month: z.string(),
    days: z.number(),
    of: z.number(),
    budget: z.number(),
    monthly: money,
  }),
  /** One person's part of an income's share (§8.4). `part` is written as in the ratio, such as `"2/4"`. */
  z.object({
    rule: z.literal("share"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    percent: z.string(),
    budget: z.number(),
    income: money,
    part: z.string(),
  }),
  /** The part of their share that a person gives back when the price is refunded (§9.3): as much of it as `refund` is of `received`. */
  z.object({
    rule: z.literal("refund"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    refund: money,
    received: money,
    share: money,
  }),
  z.object({ rule: z.literal("payment"), payment: z.number(), advance: z.boolean() }),
  /** The dues of the ID `old` moved to the ID `next`. */
  z.object({ rule: z.literal("moved"), old: z.string(), next: z.string() }),
])
export type Basis = z.output<typeof basisShape>

/** An amount on one account; positive is debit. `basis`: the rule behind an amount on an account of dues. */
export interface Posting {
  readonly account: Account
  readonly amount: Money
  readonly basis: Basis | null
}

export interface NewEntry {
  readonly kind: EntryKind
  /** The moment that it counts for: on the day on which it happened, or on the first open day if the books of that day are closed. */
  readonly at: Instant
  /** The day on which it happened, `2026-12-29`, if that is not the day of `at`; otherwise null (§7.4a). */
  readonly happened: string | null
  /** The treasurer's own words for payer, receiver or purpose: plain text without payment details. */
  readonly text: string
  readonly postings: readonly Posting[]
  /** The number of the task whose income it is; null if it is not a task's. */
  readonly task: number | null
  /** The number of the entry that it reverses. */
  readonly reverses: number | null
  /** The number of the entry whose shares it corrects. */
  readonly corrects: number | null
}

/** An entry in the ledger; people write it as `E<number>`. */
export interface Entry extends NewEntry {
  readonly number: number
  readonly recordedAt: Instant
  /** Null: a deadline or a rule did it, not a person. */
  readonly actor: MatrixId | null
}

/** An entry's number as people write it: `E12`. */
export const entryId = (number: number): string => `E${number}`

/** The balance of each account by currency: `balances.get(account)?.get("EUR")`. */
export type Balances = ReadonlyMap<Account, ReadonlyMap<string, bigint>>

/** The sums of postings by currency, without zeros. Empty means balanced, as every entry of the ledger must be (§7.4). */
export function imbalance(postings: readonly Posting[]): readonly Money[] {
  const sums = new Map<string, bigint>()
  for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  return [...sums].filter(([, minor]) => minor !== 0n).map(([currency, minor]) => ({ minor, currency }))
}

/** All balances, from the entries in any order. Zeros are left out. */
export function replay(entries: Iterable<Pick<Entry, "postings">>): Balances {
  const balances = new Map<Account, Map<string, bigint>>()
  for (const { postings } of entries)
    for (const { account, amount } of postings) {
      const own = balances.get(account) ?? new Map<string, bigint>()
      own.set(amount.currency, (own.get(amount.currency) ?? 0n) + amount.minor)
      balances.set(account, own)
    }
  for (const [account, own] of balances) {
    for (const [currency, minor] of own) if (minor === 0n) own.delete(currency)
    if (own.size === 0) balances.delete(account)
  }
  return balances
}

/** The postings with opposite signs. */
export const opposite = (postings: readonly Posting[]): readonly Posting[] =>
  postings.map(({ account, amount, basis }) => ({
    account,
    amount: { ...amount, minor: -amount.minor },
    basis,
  }))

/** Whether an entry may be reversed. What the treasurer recorded may be, once; what a rule worked out may not. */
export function mayReverse(entry: Entry, reversedBy: Entry | null): Refused | null {
  const id = entryId(entry.number)
  if (reversedBy) return { refused: "entry-reversed-already", entry: id, by: entryId(reversedBy.number) }
  switch (entry.kind) {
    case "reversal":
      return { refused: "entry-is-reversal", entry: id, of: entryId(entry.reverses ?? 0) }
    case "monthly":
    case "adjustment":
    case "transfer":
      return { refused: "entry-by-rule", entry: id }
    case "opening":
    case "income":
    case "expense":
    case "refund":
    case "payment":
      return null
  }
}

/**
 * The entry that reverses another, together with all its corrections. Afterwards every balance is as if the entry had never been.
 * @param corrections the entries of kind `adjustment` that correct it
 */
export function reversalOf(entry: Entry, corrections: readonly Entry[], at: Instant, reason: string): NewEntry {
  const postings = [entry, ...corrections].flatMap((one) => opposite(one.postings))
  const about = { kind: "reversal", at, happened: null, text: reason } as const
  return { ...about, postings, task: entry.task, reverses: entry.number, corrects: null }
}

/** The same postings under people's current Matrix IDs, because dues move along with a person. */
export const followed = (postings: readonly Posting[], accountNow: (account: Account) => Account): readonly Posting[] =>
  postings.map((posting) => ({ ...posting, account: accountNow(posting.account) }))
