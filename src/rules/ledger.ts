/** The ledger (§7.4): accounts, entries that balance, and what takes one back. */
import { z } from "zod"
import { type Instant, type MatrixId, type Money, matrixId, type Refused } from "./types.ts"

/** Its name in the ledger: a path with colons. What the co-op owes to somebody stands under their Matrix ID. */
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
/** What the co-op owes to a person (§8.6): negative while something is due to them, positive after an advance. */
export const duesOf = (person: MatrixId): Account => `${owed}${person}`
/** Whose dues an account holds; null: it is another account. */
export const personOf = (account: Account): MatrixId | null =>
  account.startsWith(owed) ? matrixId(account.slice(owed.length)) : null
/** All that the co-op owes to its people, for those who are not to see each one's. */
export const allDues: Account = "liabilities:dues"

/**
 * `opening`: what was there before the ledger; `refund`: a part of a task's price paid back; `monthly`: a month's payments fall due; `adjustment`: shares of an income put right;
 * `transfer`: dues that follow a changed Matrix ID.
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

/** The shape in which the rule behind an amount is kept: JSON, which has no form for bigints. */
export const basisShape = z.discriminatedUnion("rule", [
  /** §8.3: days of membership under one budget, of the days of the month. */
  z.object({
    rule: z.literal("monthly"),
    month: z.string(),
    days: z.number(),
    of: z.number(),
    budget: z.number(),
    monthly: money,
  }),
  /** §8.4: a part of a share of an income, `part` of the share as it stands in the ratio, such as `"2/4"`. */
  z.object({
    rule: z.literal("share"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    percent: z.string(),
    budget: z.number(),
    income: money,
    part: z.string(),
  }),
  /** §9.3: the part of a share that goes back with the price: as large as `refund` is of what was `received`. */
  z.object({
    rule: z.literal("refund"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    refund: money,
    received: money,
    share: money,
  }),
  z.object({ rule: z.literal("payment"), payment: z.number(), advance: z.boolean() }),
  /** Dues of the one ID went to the other. */
  z.object({ rule: z.literal("moved"), old: z.string(), next: z.string() }),
])
export type Basis = z.output<typeof basisShape>

/** An amount on one account: positive is debit. `basis`: why it is that much, on accounts of what is owed. */
export interface Posting {
  readonly account: Account
  readonly amount: Money
  readonly basis: Basis | null
}

export interface NewEntry {
  readonly kind: EntryKind
  /** The moment that it counts for: of the day on which it happened, or, where the books of that day are closed, of the first open day. */
  readonly at: Instant
  /** §7.4a: the day on which it happened, `2026-12-29`, where it stands under another; null: the day of `at`. */
  readonly happened: string | null
  /** From whom, to whom, for what, as the treasurer wrote it: plain text, and nobody's payment details. */
  readonly text: string
  readonly postings: readonly Posting[]
  /** The number of the task whose income it is. */
  readonly task: number | null
  /** The entry that it takes back. */
  readonly reverses: number | null
  /** The entry whose shares it puts right. */
  readonly corrects: number | null
}

/** An entry as it stands in the ledger: `E<number>`. */
export interface Entry extends NewEntry {
  readonly number: number
  readonly recordedAt: Instant
  /** null: a time came, or a rule did it. */
  readonly actor: MatrixId | null
}

export const entryId = (number: number): string => `E${number}`

/** What accounts come to, by currency: `balances.get(account)?.get("EUR")`. */
export type Balances = ReadonlyMap<Account, ReadonlyMap<string, bigint>>

/** What the postings come to per currency; an entry of the ledger comes to zero in each (§7.4). Only what is not zero. */
export function imbalance(postings: readonly Posting[]): readonly Money[] {
  const sums = new Map<string, bigint>()
  for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  return [...sums].filter(([, minor]) => minor !== 0n).map(([currency, minor]) => ({ minor, currency }))
}

/** All balances from the entries alone, in any order. Accounts that come to zero are left out, and so are currencies. */
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

/** The same amounts on the other side. */
export const opposite = (postings: readonly Posting[]): readonly Posting[] =>
  postings.map(({ account, amount, basis }) => ({
    account,
    amount: { ...amount, minor: -amount.minor },
    basis,
  }))

/** What the treasurer recorded can be taken back, once; what the rules reckoned follows from other things. */
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
 * Takes an entry back, with all that has put it right since: afterwards everything is to the cent as it would be without it.
 * @param corrections entries of kind `adjustment` that name it
 */
export function reversalOf(entry: Entry, corrections: readonly Entry[], at: Instant, reason: string): NewEntry {
  const postings = [entry, ...corrections].flatMap((one) => opposite(one.postings))
  const about = { kind: "reversal", at, happened: null, text: reason } as const
  return { ...about, postings, task: entry.task, reverses: entry.number, corrects: null }
}
