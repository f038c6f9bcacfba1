/** What the treasurer records (§7.2, §7.4): income, expenses, and taking an entry back. */
import { expensePostings, incomePostings } from "../rules/bookings.ts"
import { dateOf, takeDay } from "../rules/happened.ts"
import { withoutIban } from "../rules/iban-in-text.ts"
import { accounts, type Entry, entryId, mayReverse, type Posting, reversalOf } from "../rules/ledger.ts"
import { type LinePart, readMoneyLine } from "../rules/money-line.ts"
import type { NoShares } from "../rules/shares.ts"
import { type Task, taskId } from "../rules/tasks.ts"
import type { Instant, MatrixId, Money } from "../rules/types.ts"
import { balancesOf, entriesOf, entryOf } from "../store/ledger.ts"
import { receivedFor, refundedFor } from "../store/task-deeds.ts"
import { cleanLine } from "../views/markdown.ts"
import { askedBy } from "./asked.ts"
import type { Act } from "./context.ts"
import { book } from "./ledger.ts"
import { paymentReversed } from "./payments.ts"
import { orRefuse, refuse } from "./refusal.ts"
import { incomeIn, noSharesAt, sharesAt, tellShares } from "./shares.ts"
import { type IncomeTask, incomeRecorded, incomeReversed, refundReversed, taskForIncome } from "./task-income.ts"
import { amountFrom, momentFrom, mustRecord, type Recorder } from "./treasury.ts"

/** In characters. */
const longestText = 200

export interface BookedIncome {
  readonly entry: Entry
  readonly amount: Money
  /** At the bank now, in the same currency. */
  readonly bank: Money
  readonly shares: readonly Posting[]
  /** Why there are none of a task's; null: there are, or it is no task's. */
  readonly unshared: NoShares | null
  /** As it is after this income, with what had come in before. */
  readonly task: { readonly task: Task; readonly price: Money; readonly received: Money } | null
}

/** What came in, once it is read. `text`: from whom, on one line; `at`: when; `opening`: it was there before the ledger began. */
export interface NewIncome {
  readonly at: Instant
  readonly amount: Money
  readonly text: string
  readonly opening: boolean
  readonly task: number | null
}

/** Records what came in, typed as `500 EUR from City works T3`. @throws Refusal */
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
 * Books what came in. Shares of a task's income fall due by the budget of the day on which it came in (§7.4a, §8.4), and each earner is told theirs.
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
  const task = earned && (await recordedFor(act, entry, earned, by))
  return { entry, amount, shares, unshared, task, bank: await atBank(act, amount.currency) }
}

async function recordedFor(act: Act, entry: Entry, { price, received }: IncomeTask, by: MatrixId) {
  const task = await incomeRecorded(act, entry, by)
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

/** Records what went out, typed as `20 EUR to Bakery for bread`; payments to members are others. @throws Refusal */
export const recordExpense = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<BookedExpense> => {
    await mustRecord(act, by)
    const { amount, text, at } = readLine(act, line, ["to", "for"], "text")
    return bookExpense(act, by.person, { at, amount, to: text("to"), purpose: text("for") })
  },
)

/** Books it under the day of `at`. That this is the treasurer is the caller's to see to. */
export async function bookExpense(
  act: Act,
  by: MatrixId,
  { at, amount, to, purpose }: Pick<BookedExpense, "amount" | "to" | "purpose"> & { readonly at: Instant },
): Promise<BookedExpense> {
  // Which of two things it is nobody can tell: a price that goes back takes shares with it.
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
 * Takes an entry back by one that names it (§7.4), with all that has put it right since; whom it concerns is told. It stands under today, or
 * under the day that is typed at the end of the reason, which is not before the day of the entry.
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
    const { line, typed } = takeDay(asked.reason, coop.words.typed)
    const at = momentFrom(act, typed)
    if (dateOf(at, coop.zone) < dateOf(reversed.at, coop.zone))
      refuse("reversal-before-entry", { entry: entryId(number), day: coop.words.date(reversed.at) })
    const reason = cleanLine(line, longestText)
    if (kind === "income" && reversed.task !== null) await mustNotBeRefunded(act, reversed, reversed.task)
    const corrections = await entriesOf(work, coop.key, { corrects: number })
    const draft = reversalOf(reversed, corrections, at, reason)
    const reversal = await book(act, by.person, draft)
    if (kind === "payment") await paymentReversed(act, reversed)
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

/** What was paid back of an income cannot be taken back with it: that would give more back than came in. @throws Refusal */
async function mustNotBeRefunded({ work, coop }: Act, income: Entry, task: number): Promise<void> {
  const { minor, currency } = incomeIn(income)
  const refunded = await refundedFor(work, coop.key, task, currency)
  if (refunded === 0n || (await receivedFor(work, coop.key, task, currency)) - minor >= refunded) return
  const refunds = (await entriesOf(work, coop.key, { task })).filter(({ kind }) => kind === "refund")
  const entry = entryId(refunds.at(-1)?.number ?? 0)
  refuse("entry-refunded", { entry: entryId(income.number), refund: entry, task: taskId(task) })
}

/** @throws Refusal where the ledger has none of this number */
export async function theEntry({ work, coop }: Act, number: number): Promise<Entry> {
  const entry = await entryOf(work, coop.key, number)
  if (entry) return entry
  const [newest] = await entriesOf(work, coop.key, { limit: 1 })
  if (!newest) return refuse("ledger-empty")
  return refuse("no-such-entry", { entry: entryId(number), last: entryId(newest.number) })
}

export interface ReadLine {
  readonly amount: Money
  /** @throws Refusal where the line does not say it */
  readonly text: (part: LinePart) => string
  /** Whether the line says it. */
  readonly said: (part: LinePart) => boolean
  readonly task: number | null
  /** Where more than one stand in the line. */
  readonly tasks: readonly number[] | undefined
  /** When it happened: on the day that stands in the line, else now. */
  readonly at: Instant
}

/** Takes the line apart. An account number is refused wherever it stands: an answer might repeat it. @throws Refusal */
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
  // Where it is cut, a space may go too: one sign more than the one that is too many.
  const text = cleanLine(typed, longestText + 2)
  if (Array.from(text).length > longestText) return refuse("entry-text-too-long", { most: longestText })
  // Of signs that nobody sees, it says nothing.
  if (!/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(text)) return refuse("line-lacks", { part })
  return text
}

/** What is at the bank now. */
export async function atBank({ work, coop }: Act, currency: string): Promise<Money> {
  const balances = await balancesOf(work, coop.key, [accounts.bank])
  return { minor: balances.get(accounts.bank)?.get(currency) ?? 0n, currency }
}
