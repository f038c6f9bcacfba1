/** The ledger (§7.4): its accounts, its entries, which must balance, and their reversals. */
import { z } from "zod"
import { type Instant, type MatrixId, type Money, matrixId, type Refused } from "../../kernel/rules/types.ts"

/** An account's name in the ledger: a path with colons. A person's dues are under their Matrix ID. */
export type Account = string

export const accounts = {
  bank: "assets:bank",
  opening: "equity:opening",
  /** What owners have paid in for their shares (§19). */
  shares: "equity:shares",
  /** What was declared to owners of the surplus (§19.6). */
  dividends: "equity:dividends",
  tasks: "income:tasks",
  otherIncome: "income:other",
  otherExpenses: "expenses:other",
  monthly: "expenses:monthly",
  workers: "expenses:workers",
  evaluators: "expenses:evaluators",
  pay: "expenses:pay",
  bonuses: "expenses:bonuses",
  donations: "expenses:donations",
  /** Donations that nobody is chosen for yet. What is due to one recipient stands on an account below it. */
  donationsDue: "liabilities:donations",
} as const

const owed = "liabilities:dues:"
/**
 * The account of a person's dues (§8.6), which the co-op owes them. Its balance is negative while money is due to them, and positive after
 * an advance.
 */
export const duesOf = (person: MatrixId): Account => `${owed}${person}`
/** The person whose dues an account holds; null for any other account. */
export const personOf = (account: Account): MatrixId | null =>
  account.startsWith(owed) ? matrixId(account.slice(owed.length)) : null
/** The account of what is due to a recipient of donations, by the recipient's key, such as `debian`. */
export const donationsTo = (recipient: string): Account => `${accounts.donationsDue}:${recipient}`
/** Whether an account has donations that are to be paid. */
export const isDonation = (account: Account): boolean =>
  account === accounts.donationsDue || account.startsWith(`${accounts.donationsDue}:`)

/** The key of the recipient of donations whose account this is; null for any other account. */
export const recipientOf = (account: Account): string | null =>
  account.startsWith(`${accounts.donationsDue}:`) ? account.slice(accounts.donationsDue.length + 1) : null
/** The account name of everybody's dues together. It is shown to readers who may not see each person's dues. */
export const allDues: Account = "liabilities:dues"

/**
 * The kinds of entries.
 * - `opening`: the money that was there before the ledger
 * - `refund`: a part of a task's price was paid back
 * - `monthly`: a month's payments fall due
 * - `pay`: a month's hours fall due
 * - `bonus`: a year's bonuses fall due
 * - `adjustment`: corrects the shares of an income or a refund
 * - `journal`: the treasurer moved an amount from one account to another
 * - `reimbursement`: an expense that a member had is due to them
 * - `transfer`: moves dues to a person's new Matrix ID
 * - `contribution`: an owner paid in for their share; the text is the share's number
 * - `share-return`: what was paid in is due to somebody who has left; it corrects the contribution, so that both are reversed together
 * - `dividend`: a dividend falls due
 * - `donation`: a month's donations fall due, or those that waited go to the recipients that a vote chose; the text is the month or the vote
 * - `donation-paid`: a donation was paid; the text is its recipient's name
 */
export type EntryKind =
  | "opening"
  | "income"
  | "expense"
  | "refund"
  | "monthly"
  | "pay"
  | "bonus"
  | "payment"
  | "reversal"
  | "adjustment"
  | "journal"
  | "reimbursement"
  | "transfer"
  | "contribution"
  | "share-return"
  | "dividend"
  | "donation"
  | "donation-paid"

const money = z
  .object({ minor: z.string().regex(/^-?\d+$/), currency: z.string() })
  .transform(({ minor, currency }): Money => ({ minor: BigInt(minor), currency }))

/** The stored form of a basis: the rule behind an amount. Amounts in it are texts, because JSON has no bigints. */
export const basisShape = z.discriminatedUnion("rule", [
  /** Days of membership under one budget (§8.3). The month has `of` days. */
  z.object({
    rule: z.literal("monthly"),
    month: z.string(),
    days: z.number(),
    of: z.number(),
    budget: z.number(),
    monthly: money,
  }),
  /**
   * One person's part of the workers' or evaluators' share of an income (§8.4). `part` is written as in the task's ratio, such as `"2/4"`.
   */
  z.object({
    rule: z.literal("share"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    percent: z.string(),
    budget: z.number(),
    income: money,
    part: z.string(),
  }),
  /**
   * The part of a person's `share` that they give back because the price was refunded (§9.3). It is the same part of `share` as `refund` is
   * of `received`.
   */
  z.object({
    rule: z.literal("refund"),
    role: z.enum(["workers", "evaluators"]),
    task: z.number(),
    refund: money,
    received: money,
    share: money,
  }),
  /**
   * Hours of one kind that a person worked in `month`, at one hourly rate (§18.3). Minutes are below zero where hours that were paid turn out
   * to be fewer.
   */
  z.object({
    rule: z.literal("hours"),
    month: z.string(),
    kind: z.enum(["worked", "leave", "sick"]),
    minutes: z.number(),
    grade: z.string(),
    rate: money,
  }),
  /**
   * An office's bonus for a year (§18.4). `base`: the sum on which it hangs; for measures, the whole amount. `days`: on how many of its days
   * the person held the office, such as `120/365`. `met`: how many of the measures were met, such as `2/3`. `motion`: the vote's number.
   */
  z.object({
    rule: z.literal("bonus"),
    year: z.number(),
    office: z.string(),
    of: z.enum(["payroll", "surplus", "measures"]),
    percent: z.string().nullable(),
    base: money,
    met: z.string().nullable(),
    days: z.string(),
    motion: z.number(),
  }),
  z.object({ rule: z.literal("payment"), payment: z.number(), advance: z.boolean() }),
  /** The member paid this themselves for the co-op, as `X3` says. */
  z.object({ rule: z.literal("reimbursement"), reimbursement: z.number() }),
  /** What was paid in for the share with this number on the day `paid`. The co-op pays it back by the day `by` (§19.3). */
  z.object({ rule: z.literal("share-return"), share: z.number(), paid: z.string(), by: z.string() }),
  /** The part of a dividend, by the part of a share that the person held on the day `on` (§19.6). `shares`: all parts together. */
  z.object({
    rule: z.literal("dividend"),
    motion: z.number(),
    year: z.number(),
    whole: money,
    on: z.string(),
    part: z.string(),
    shares: z.string(),
  }),
  /** The dues moved from the Matrix ID `old` to the ID `next`. */
  z.object({ rule: z.literal("moved"), old: z.string(), next: z.string() }),
])
export type Basis = z.output<typeof basisShape>

/** An amount on one account. A positive amount is a debit. `basis`: the rule behind the amount; null except on accounts of dues. */
export interface Posting {
  readonly account: Account
  readonly amount: Money
  readonly basis: Basis | null
}

export interface NewEntry {
  readonly kind: EntryKind
  /**
   * The moment for which the entry counts. It lies on the day on which the money moved or became due. If the books of that day are closed,
   * it lies on the first open day.
   */
  readonly at: Instant
  /** The day on which this really happened, such as `2026-12-29` (§7.4a). Null if it is the day of `at`. */
  readonly happened: string | null
  /** The treasurer's own words for payer, receiver or purpose. They are plain text without payment details. */
  readonly text: string
  readonly postings: readonly Posting[]
  /** The number of the task that the entry belongs to. Null if it belongs to no task. */
  readonly task: number | null
  /** The number of the entry that this entry reverses. Null if it reverses no entry. */
  readonly reverses: number | null
  /** The number of the entry whose shares this entry corrects. Null if it corrects no entry. */
  readonly corrects: number | null
}

/** An entry in the ledger. People write its number as `E12`. */
export interface Entry extends NewEntry {
  readonly number: number
  readonly recordedAt: Instant
  /** The person who booked it. Null: a deadline or a rule did it. */
  readonly actor: MatrixId | null
}

/** An entry's number as people write it: `E12`. */
export const entryId = (number: number): string => `E${number}`

/** The balances of all accounts. `balances.get(account)?.get("EUR")` is one account's balance in euros. */
export type Balances = ReadonlyMap<Account, ReadonlyMap<string, bigint>>

/**
 * The sums of postings by currency, without zeros. If the result is empty, the postings balance. The postings of every entry must balance
 * (§7.4).
 */
export function imbalance(postings: readonly Pick<Posting, "amount">[]): readonly Money[] {
  const sums = new Map<string, bigint>()
  for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  return [...sums].filter(([, minor]) => minor !== 0n).map(([currency, minor]) => ({ minor, currency }))
}

/** All balances that result from these entries, whatever their order. Balances of zero are left out. */
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

/** The same postings with opposite signs. */
export const opposite = (postings: readonly Posting[]): readonly Posting[] =>
  postings.map(({ account, amount, basis }) => ({
    account,
    amount: { ...amount, minor: -amount.minor },
    basis,
  }))

/**
 * Checks whether an entry may be reversed; null if it may. An entry that the treasurer recorded may be reversed once. An entry that a rule
 * worked out may not be reversed.
 */
export function mayReverse(entry: Entry, reversedBy: Entry | null): Refused | null {
  const id = entryId(entry.number)
  if (reversedBy) return { refused: "entry-reversed-already", entry: id, by: entryId(reversedBy.number) }
  switch (entry.kind) {
    case "reversal":
      return { refused: "entry-is-reversal", entry: id, of: entryId(entry.reverses ?? 0) }
    case "monthly":
    case "pay":
    case "bonus":
    case "adjustment":
    case "transfer":
    case "share-return":
    case "dividend":
      return { refused: "entry-by-rule", entry: id }
    case "donation":
      return { refused: "entry-of-donations", entry: id }
    case "opening":
    case "income":
    case "expense":
    case "refund":
    case "payment":
    case "contribution":
    case "donation-paid":
    case "journal":
    case "reimbursement":
      return null
  }
}

/**
 * The entry that reverses another entry together with all corrections of it. Afterwards every balance is as if the entry had never been
 * booked.
 * @param corrections the entries of kind `adjustment` that correct the entry
 */
export function reversalOf(entry: Entry, corrections: readonly Entry[], at: Instant, reason: string): NewEntry {
  const postings = [entry, ...corrections].flatMap((one) => opposite(one.postings))
  const about = { kind: "reversal", at, happened: null, text: reason } as const
  return { ...about, postings, task: entry.task, reverses: entry.number, corrects: null }
}

/** The same postings under people's present Matrix IDs. A person's dues move along with the person. */
export const followed = (postings: readonly Posting[], accountNow: (account: Account) => Account): readonly Posting[] =>
  postings.map((posting) => ({ ...posting, account: accountNow(posting.account) }))
