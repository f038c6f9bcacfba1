/** The treasurer's records (§7.2, §7.4): income, expenses and reversals. */

import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { dateOf, takeDay } from "../../kernel/rules/happened.ts"
import { withoutIban } from "../../kernel/rules/iban-in-text.ts"
import { type LinePart, readMoneyLine } from "../../kernel/rules/money-line.ts"
import { type Instant, type MatrixId, type Money, taskId } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { accountsNow, book } from "../../ledger/acts/ledger.ts"
import { amountFrom, momentFrom, mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import { balancesOf, entriesOf, entryOf } from "../../ledger/reads.ts"
import {
  accounts,
  type Entry,
  entryId,
  mayReverse,
  type Posting,
  personOf,
  reversalOf,
} from "../../ledger/rules/ledger.ts"
import { receivedFor, refundedFor } from "../../tasks/reads.ts"
import type { Task } from "../../tasks/rules/tasks.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { expensePostings, incomePostings } from "../rules/bookings.ts"
import type { NoShares } from "../rules/shares.ts"
import { reimbursementTakenBack } from "../views/bookings.ts"
import { paymentReversed } from "./payments.ts"
import { incomeIn, noSharesAt, sharesAt, tellShares } from "./shares.ts"
import { type IncomeTask, incomeRecorded, incomeReversed, refundReversed, taskForIncome } from "./task-income.ts"

/** The most characters of a text in an entry. */
const longestText = 200

export interface BookedIncome {
  readonly entry: Entry
  readonly amount: Money
  /** The balance at the bank now, in the same currency. */
  readonly bank: Money
  readonly shares: readonly Posting[]
  /** Why a task's income has no shares; null if it has shares, or belongs to no task. */
  readonly unshared: NoShares | null
  /** The task as it is after this income. `received`: the task's income before this one. Null: the income belongs to no task. */
  readonly task: { readonly task: Task; readonly price: Money; readonly received: Money } | null
}

/**
 * Income to book.
 * - `at`: the moment to which the ledger assigns the income
 * - `text`: who paid, on one line
 * - `opening`: the co-op had the money before the ledger began
 */
export interface NewIncome {
  readonly at: Instant
  readonly amount: Money
  readonly text: string
  readonly opening: boolean
  readonly task: number | null
}

/** Records income, typed as `500 EUR from City works T3`. @throws Refusal */
export const recordIncome = askedBy(
  { power: "hold-treasury" },
  async (
    act: Act,
    by: Recorder,
    { line, opening }: { readonly line: string; readonly opening: boolean },
  ): Promise<BookedIncome> => {
    await mustRecord(act, by)
    const { amount, text, task, tasks, at } = readLine(act, line, ["from"], "task")
    if (tasks) refuse("income-several-tasks", { tasks: tasks.map(taskId), first: taskId(tasks[0] ?? 0) })
    return bookIncome(act, by.person, { at, amount, text: text("from"), opening, task })
  },
)

/**
 * Books income. The shares of a task's income follow the budget of the day on which the income came in (§7.4a, §8.4). Each earner is told
 * their own share.
 * @throws Refusal
 */
export async function bookIncome(act: Act, by: MatrixId, income: NewIncome): Promise<BookedIncome> {
  const { at, amount, text, opening } = income
  if (opening && income.task !== null) return refuse("opening-of-task", { task: taskId(income.task) })
  const earned = income.task === null ? null : await taskForIncome(act, income.task, amount)
  const shares = earned ? await sharesAt(act, at, earned.task.number, amount, earned.earners) : []
  const unshared = earned && shares.length === 0 ? await noSharesAt(act, at, earned.earners) : null
  const postings = incomePostings(amount, opening ? "opening" : earned ? "task" : "other", shares)
  const entry = await book(act, by, { kind: opening ? "opening" : "income", at, text, postings, task: income.task })
  const task = earned && (await recordedFor(act, entry, { ...earned, unshared }, by))
  return { entry, amount, shares, unshared, task, bank: await atBank(act, amount.currency) }
}

async function recordedFor(
  act: Act,
  entry: Entry,
  { price, received, unshared }: IncomeTask & { readonly unshared: NoShares | null },
  by: MatrixId,
) {
  const task = await incomeRecorded(act, entry, by, unshared)
  await tellShares(act, { of: "income", entry, income: entry, task, reason: "" })
  return { task, price, received }
}

export interface BookedExpense {
  readonly entry: Entry
  readonly amount: Money
  readonly to: string
  readonly purpose: string
  readonly bank: Money
}

/**
 * Records an expense, typed as `20 EUR to Bakery for bread`. A payment to a member is no expense: `recordPayment` records it.
 * @throws Refusal
 */
export const recordExpense = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<BookedExpense> => {
    await mustRecord(act, by)
    const { amount, text, at } = readLine(act, line, ["to", "for"], "text")
    return bookExpense(act, by.person, { at, amount, to: text("to"), purpose: text("for") })
  },
)

/**
 * Books an expense under the day of `at`. The caller must have checked that the treasurer asks for it.
 * @throws Refusal if a task is the purpose
 */
export async function bookExpense(
  act: Act,
  by: MatrixId,
  { at, amount, to, purpose }: Pick<BookedExpense, "amount" | "to" | "purpose"> & { readonly at: Instant },
): Promise<BookedExpense> {
  // A purpose such as `T3` is refused, because it could mean two things: an expense for the task, or a refund of the task's price. A refund
  // would reduce the shares too.
  const [, task] = /^t([1-9]\d{0,8})$/i.exec(purpose) ?? []
  if (task !== undefined) refuse("expense-for-task", { task: taskId(Number(task)), amount, to })
  const postings = expensePostings(amount)
  const entry = await book(act, by, { kind: "expense", at, text: `${to}: ${purpose}`, postings })
  return { entry, amount, to, purpose, bank: await atBank(act, amount.currency) }
}

export interface BookedReversal {
  readonly reversal: Entry
  readonly reversed: Entry
}

/**
 * Reverses an entry and all its later corrections with one new entry, which names the reversed entry (§7.4). The people concerned are told.
 * The reversal is booked for today, or for a day typed at the end of the reason. That day must not be before the day of the reversed entry.
 * @throws Refusal
 */
export const reverse = askedBy(
  { power: "hold-treasury" },
  async (
    act: Act,
    by: Recorder,
    asked: { readonly entry: number; readonly reason: string },
  ): Promise<BookedReversal> => {
    const { work, coop } = act
    await mustRecord(act, by)
    const reversed = await theEntry(act, asked.entry)
    const { number, kind } = reversed
    const [reversedBy = null] = await entriesOf(work, coop.key, { reverses: number })
    orRefuse(mayReverse(reversed, reversedBy) ?? withoutIban(asked.reason))
    // A day in a reason often tells what was wrong. So only a date after `on` counts as the day of the reversal.
    const { line, typed } = takeDay(asked.reason, coop.words.typed, "date")
    const at = momentFrom(act, typed, "needed")
    if (dateOf(at, coop.zone) < dateOf(reversed.at, coop.zone))
      refuse("reversal-before-entry", { entry: entryId(number), day: coop.words.date(reversed.at) })
    const reason = cleanLine(line, longestText)
    if (kind === "income" && reversed.task !== null) await mustNotBeRefunded(act, reversed, reversed.task)
    const corrections = await entriesOf(work, coop.key, { corrects: number })
    const draft = reversalOf(reversed, corrections, at, reason)
    const reversal = await book(act, by.person, draft)
    if (kind === "payment") await paymentReversed(act, reversed, by.person)
    if (kind === "reimbursement") await reimbursementReversed(act, { reversal, reversed })
    if (kind === "refund" && reversed.task !== null) {
      const task = await refundReversed(act, reversal, by.person)
      await tellShares(act, { of: "unrefunded", entry: reversal, income: reversed, task, reason })
    }
    if (kind === "income" && reversed.task !== null) {
      const task = await incomeReversed(act, reversal, by.person)
      await tellShares(act, { of: "reversed", entry: reversal, income: reversed, task, reason })
    }
    return { reversal, reversed }
  },
)

/** Tells a person that what they paid for the co-op is not due to them any more. */
async function reimbursementReversed(act: Act, { reversal, reversed }: BookedReversal): Promise<void> {
  const { words, config } = act.coop
  const accountNow = await accountsNow(act)
  for (const { account } of reversed.postings) {
    const person = personOf(accountNow(account))
    if (person !== null)
      await say(act, { person }, reimbursementTakenBack(words, { reversal, reversed }, config.prefix))
  }
}

/** Refuses to reverse an income if the task would be left with less income than the co-op has paid back. @throws Refusal */
async function mustNotBeRefunded({ work, coop }: Act, income: Entry, task: number): Promise<void> {
  const { minor, currency } = incomeIn(income)
  const refunded = await refundedFor(work, coop.key, task, currency)
  if (refunded === 0n || (await receivedFor(work, coop.key, task, currency)) - minor >= refunded) return
  const refunds = (await entriesOf(work, coop.key, { task })).filter(({ kind }) => kind === "refund")
  const entry = entryId(refunds.at(-1)?.number ?? 0)
  refuse("entry-refunded", { entry: entryId(income.number), refund: entry, task: taskId(task) })
}

/** The entry with this number. @throws Refusal if the ledger has none */
export async function theEntry({ work, coop }: Act, number: number): Promise<Entry> {
  const entry = await entryOf(work, coop.key, number)
  if (entry) return entry
  const [newest] = await entriesOf(work, coop.key, { limit: 1 })
  if (!newest) return refuse("ledger-empty")
  return refuse("no-such-entry", { entry: entryId(number), last: entryId(newest.number) })
}

export interface ReadLine {
  readonly amount: Money
  /** The text of a part of the line. @throws Refusal if the line lacks the part */
  readonly text: (part: LinePart) => string
  /** Whether the line has this part. */
  readonly said: (part: LinePart) => boolean
  readonly task: number | null
  /** Set only if the line names several tasks. */
  readonly tasks: readonly number[] | undefined
  /** The moment for which the line is to be booked: the day named in the line, or now if it names none. */
  readonly at: Instant
}

/** Takes the line apart. An account number anywhere in the line is refused, because an answer might repeat it. @throws Refusal */
export function readLine(act: Act, line: string, parts: readonly LinePart[], ending: "task" | "text"): ReadLine {
  orRefuse(withoutIban(line))
  const { typed } = act.coop.words
  const dated = takeDay(line, typed)
  const { amount, texts, task, tasks } = readMoneyLine(dated.line, typed, parts, ending)
  const read = { amount: amountFrom(act, amount), at: momentFrom(act, dated.typed) }
  const said = { text: (part: LinePart) => textIn(texts[part] ?? "", part), said: (part: LinePart) => part in texts }
  return { ...read, ...said, task, tasks }
}

function textIn(typed: string, part: LinePart): string {
  // The text is cut at two characters more than allowed. `cleanLine` can drop a space at the cut, and a text that is too long must stay too
  // long.
  const text = cleanLine(typed, longestText + 2)
  if (Array.from(text).length > longestText) return refuse("entry-text-too-long", { most: longestText })
  // A text of invisible characters says nothing, so it counts as missing.
  if (!/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(text)) return refuse("line-lacks", { part })
  return text
}

/** The balance at the bank now. */
export async function atBank({ work, coop }: Act, currency: string): Promise<Money> {
  const balances = await balancesOf(work, coop.key, [accounts.bank])
  return { minor: balances.get(accounts.bank)?.get(currency) ?? 0n, currency }
}
