/** Books a movement at the bank (§7.2) as the treasurer says, as if they had typed the entry. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { momentOn } from "../../kernel/rules/happened.ts"
import { withoutIban } from "../../kernel/rules/iban-in-text.ts"
import { monthOf } from "../../kernel/rules/months.ts"
import { type Instant, type MatrixId, type Money, taskId } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { amountFrom } from "../../ledger/acts/treasury.ts"
import { entriesOf } from "../../ledger/reads.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { receivedOf } from "../../tasks/acts/tasks.ts"
import { taskOf } from "../../tasks/reads.ts"
import { acceptedOffer } from "../../tasks/rules/tasks.ts"
import {
  type BookedExpense,
  type BookedIncome,
  bookExpense,
  bookIncome,
  theEntry,
} from "../../treasury/acts/bookings.ts"
import type { Paid } from "../../treasury/acts/payments.ts"
import { type BookedRefund, bookRefund } from "../../treasury/acts/refunds.ts"
import type { BookedAs } from "../rules/deed.ts"
import type { Proposal } from "../rules/left.ts"
import { lineId } from "../rules/lines.ts"
import type { Returned } from "../rules/returned.ts"
import { type KeptLine, matchedEntries } from "../store/lines.ts"
import { atBank } from "./known.ts"

/** An entry that stands under another month than its movement at the bank. */
export interface Elsewhere {
  readonly entry: number
  /** The moment under which the entry stands in the ledger. */
  readonly at: Instant
}

/** How a line was booked. */
export type Outcome =
  | { readonly was: "income"; readonly booked: BookedIncome }
  | { readonly was: "refund"; readonly booked: BookedRefund }
  /** Income of several tasks, each with its part. */
  | { readonly was: "incomes"; readonly booked: readonly BookedIncome[] }
  | { readonly was: "expense"; readonly booked: BookedExpense }
  | { readonly was: "paid"; readonly booked: Paid }
  /** The ledger had the movement already. `elsewhere`: the first of its entries that stands under another month. Null: no entry does. */
  | { readonly was: "seen"; readonly entries: readonly number[]; readonly elsewhere: Elsewhere | null }

/** The most characters of a text. */
const longestText = 120

/** Books a line as the treasurer says. @throws Refusal */
export async function bookAs(act: Act, by: MatrixId, line: KeptLine, how: BookedAs): Promise<Outcome> {
  switch (how.as) {
    case "task":
      if (line.amount.minor < 0n) return refund(act, by, line, how.task)
      return income(act, by, line, { from: await customerOf(act, how.task), task: how.task })
    case "income":
      return income(act, by, line, how)
    case "expense":
      return expense(act, by, line, how)
    case "tasks":
      return incomes(act, by, line, how)
    case "entries":
      return seen(act, line, how.entries)
  }
}

/** Books a line as proposed. @throws Refusal if the treasurer must decide about it with another command */
export async function bookProposal(act: Act, by: MatrixId, line: KeptLine, proposal: Proposal): Promise<Outcome> {
  const movement = lineId(line.number)
  switch (proposal.propose) {
    case "seen":
      return seen(act, line, proposal.entries)
    case "task":
      return income(act, by, line, { from: await customerOf(act, proposal.task), task: proposal.task })
    case "tasks":
      return incomes(act, by, line, { parts: proposal.tasks.map((task) => ({ task, amount: null })), from: "" })
    case "refund":
      return refund(act, by, line, proposal.task)
    case "opening":
      return refuse("bank-is-opening", {
        movement,
        entry: entryId(proposal.entry),
        came: line.amount.minor > 0n ? "in" : "out",
      })
    case "income":
      return income(act, by, line, { from: proposal.from, task: null })
    case "expense":
      return expense(act, by, line, proposal)
    case "pay":
      return refuse("bank-is-payment", { movement, person: plainName(proposal.person, act.coop.server) })
    case "pay-run":
      return refuse("bank-is-pay-run", { movement, run: proposal.run })
    case "alike": {
      const { line: other, state, entries } = proposal
      const came = line.amount.minor > 0n ? "in" : "out"
      return refuse("bank-is-alike", { movement, other: lineId(other), state, entries: entries.map(entryId), came })
    }
    case "balance":
      return refuse("bank-is-balance", { movement, came: line.amount.minor > 0n ? "in" : "out" })
    case "returned":
      return refuse("bank-is-returned", { movement, ...returnedDetails(proposal) })
  }
}

/**
 * The details of the refusal "bank-is-returned". `known`: whether the bot knows the payment, and whether the payment is reversed. `kept`:
 * how much the bank kept or paid back in excess, as `fee` says. Null: neither.
 */
function returnedDetails({ entry, certain, reversed, kept, day }: Returned) {
  const known = entry === null ? "unknown" : reversed ? "reversed" : "standing"
  const about = { known, entry: entry === null ? null : entryId(entry), certain, on: day } as const
  if (kept === null) return { ...about, fee: "none", kept } as const
  const minor = kept.minor < 0n ? -kept.minor : kept.minor
  return { ...about, fee: kept.minor > 0n ? "kept" : "more", kept: { ...kept, minor } } as const
}

/** The customer of a task, by the name that people use for them. */
async function customerOf({ work, coop }: Act, number: number): Promise<string> {
  const task = await taskOf(work, coop.key, number)
  return task ? plainName(task.customer, coop.server) : "?"
}

async function income(
  act: Act,
  by: MatrixId,
  line: KeptLine,
  { from, task }: { readonly from: string; readonly task: number | null },
): Promise<Outcome> {
  const { amount } = line
  if (amount.minor < 0n) return refuse("bank-went-out", { movement: lineId(line.number) })
  const text = textOf(line, from)
  const at = happenedOn(act, line)
  return { was: "income", booked: await bookIncome(act, by, { at, amount, text, opening: false, task }) }
}

/** Books a line as the repayment of a part of a task's price. @throws Refusal */
async function refund(act: Act, by: MatrixId, line: KeptLine, task: number): Promise<Outcome> {
  const to = textOf(line, await customerOf(act, task))
  return {
    was: "refund",
    booked: await bookRefund(act, by, { at: happenedOn(act, line), amount: wentOut(line), task, to }),
  }
}

/** Books a line as income of several tasks. Their parts must add up to exactly the line's amount. @throws Refusal */
async function incomes(
  act: Act,
  by: MatrixId,
  line: KeptLine,
  { parts, from }: Pick<Extract<BookedAs, { readonly as: "tasks" }>, "parts" | "from">,
): Promise<Outcome> {
  const { amount } = line
  const movement = lineId(line.number)
  if (amount.minor < 0n) return refuse("bank-went-out", { movement })
  const taken: { readonly task: number; readonly amount: Money }[] = []
  for (const { task, amount: typed } of parts) {
    if (taken.some((one) => one.task === task)) return refuse("bank-task-twice", { movement, task: taskId(task) })
    taken.push({ task, amount: typed === null ? await openOf(act, task) : amountFrom(act, typed) })
  }
  const sum = taken.reduce((one, part) => one + part.amount.minor, 0n)
  const tasks = taken.map((part) => `${taskId(part.task)} ${act.coop.words.money(part.amount)}`)
  if (sum !== amount.minor || taken.some((part) => part.amount.currency !== amount.currency))
    return refuse("bank-tasks-differ", { movement, amount, tasks, sum: { ...amount, minor: sum } })
  const at = happenedOn(act, line)
  const booked: BookedIncome[] = []
  for (const { task, amount: part } of taken) {
    const text = textOf(line, from || (await customerOf(act, task)))
    booked.push(await bookIncome(act, by, { at, amount: part, text, opening: false, task }))
  }
  return { was: "incomes", booked }
}

/**
 * The part of a task's price that is not paid yet. Zero or less if all is paid. @throws Refusal if there is no such task, or it has no
 * accepted offer
 */
async function openOf(act: Act, number: number): Promise<Money> {
  const { work, coop } = act
  const task = (await taskOf(work, coop.key, number)) ?? refuse("task-unknown", { task: taskId(number) })
  const price = acceptedOffer(task)?.price ?? refuse("task-not-done", { task: taskId(number), state: task.state })
  return { ...price, minor: price.minor - (await receivedOf(act, task)) }
}

async function expense(
  act: Act,
  by: MatrixId,
  line: KeptLine,
  { to, purpose }: { readonly to: string; readonly purpose: string },
): Promise<Outcome> {
  const amount = wentOut(line)
  const whom = textOf(line, to)
  const what = textOf(line, purpose)
  const at = happenedOn(act, line)
  return { was: "expense", booked: await bookExpense(act, by, { at, amount, to: whom, purpose: what }) }
}

/** The amount that went out, as a positive number. @throws Refusal if the money came in */
export function wentOut({ amount, number }: KeptLine): Money {
  if (amount.minor > 0n) return refuse("bank-came-in", { movement: lineId(number) })
  return { ...amount, minor: -amount.minor }
}

/** The typed text on one line. Everybody can read it in the ledger. @throws Refusal if it has an account number, or nothing to read */
function textOf({ number, amount }: KeptLine, typed: string): string {
  orRefuse(withoutIban(typed))
  const text = cleanLine(typed, longestText)
  if (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(text)) return text
  return refuse("bank-lacks-text", { movement: lineId(number), came: amount.minor > 0n ? "in" : "out" })
}

/**
 * The moment under which a movement is booked. It lies on the day on which the bank booked the movement, however late the entry is recorded
 * (§7.4a).
 */
export const happenedOn = ({ work, coop }: Act, { day }: KeptLine): Instant => momentOn(day, work.now, coop.zone)

/**
 * Matches a line with entries that exist already. They must not be reversed, and no other line may stand for them. Their sum must be the
 * line's amount.
 * @throws Refusal
 */
async function seen(act: Act, line: KeptLine, entries: readonly number[]): Promise<Outcome> {
  const { work, coop } = act
  const movement = lineId(line.number)
  const matched = await matchedEntries(work, coop.key)
  let sum = 0n
  let elsewhere: Elsewhere | null = null
  for (const number of entries) {
    const entry = await theEntry(act, number)
    const [reversal] = await entriesOf(work, coop.key, { reverses: number })
    const reversed = reversal !== undefined || entry.kind === "reversal"
    if (reversed) return refuse("bank-entry-reversed", { movement, entry: entryId(number) })
    if (matched.has(number)) return refuse("bank-entry-taken", { movement, entry: entryId(number) })
    sum += atBank(entry, line.amount.currency)
    const { at, happened } = entry
    if (happened === null && monthOf(at, coop.zone) !== line.day.slice(0, 7)) elsewhere ??= { entry: number, at }
  }
  if (sum !== line.amount.minor) {
    const [amount, ledger] = [line.amount, { ...line.amount, minor: sum }]
    return refuse("bank-entry-differs", { movement, entry: entries.map(entryId), amount, ledger })
  }
  return { was: "seen", entries, elsewhere }
}

/** The entries that a booked line stands for. */
export function entriesIn(outcome: Outcome): readonly number[] {
  switch (outcome.was) {
    case "seen":
      return outcome.entries
    case "paid":
      return [outcome.booked.payment.entry]
    case "incomes":
      return outcome.booked.map(({ entry }) => entry.number)
    case "income":
    case "refund":
    case "expense":
      return [outcome.booked.entry.number]
  }
}
