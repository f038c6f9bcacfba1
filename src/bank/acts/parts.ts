/** Books a movement at the bank (§7.2) as the treasurer says, as if they had typed the entries. A movement can be several things. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, Refusal, refuse } from "../../kernel/acts/refusal.ts"
import { momentOn } from "../../kernel/rules/happened.ts"
import { withoutIban } from "../../kernel/rules/iban-in-text.ts"
import { monthOf } from "../../kernel/rules/months.ts"
import type { Instant, MatrixId, Money } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { taskOf } from "../../tasks/reads.ts"
import {
  type BookedExpense,
  type BookedIncome,
  bookExpense,
  bookIncome,
  theEntry,
} from "../../treasury/acts/bookings.ts"
import { bookPayment, dueTo, type Paid } from "../../treasury/acts/payments.ts"
import { type BookedRefund, bookRefund } from "../../treasury/acts/refunds.ts"
import { lineId } from "../rules/lines.ts"
import type { Part } from "../rules/parts.ts"
import { type Sized, typedLine } from "../views/parts.ts"
import { absolute, type Movement, named, sizesOf } from "./part-sizes.ts"

/** An entry that stands under another month than its movement at the bank. */
export interface Elsewhere {
  readonly entry: number
  /** The moment under which the entry stands in the ledger. */
  readonly at: Instant
}

/** How a movement was booked. */
export type Outcome =
  | { readonly was: "income"; readonly booked: BookedIncome }
  | { readonly was: "refund"; readonly booked: BookedRefund }
  | { readonly was: "expense"; readonly booked: BookedExpense }
  | { readonly was: "paid"; readonly booked: Paid }
  /** The ledger had the movement already. `elsewhere`: the first of its entries that stands under another month. Null: no entry does. */
  | { readonly was: "seen"; readonly entries: readonly number[]; readonly elsewhere: Elsewhere | null }
  | { readonly was: "parts"; readonly booked: readonly Outcome[] }

/** The most characters of a text. */
const longestText = 120

/**
 * Books a movement as these parts. Their amounts must add up to exactly the movement's.
 * @param advance whether a payment may be more than was due
 * @throws Refusal
 */
export async function bookParts(
  act: Act,
  by: MatrixId,
  movement: Movement,
  parts: readonly Part[],
  { advance }: { readonly advance: boolean },
): Promise<Outcome> {
  const sized = await sizesOf(act, movement, parts)
  const outcomes: Outcome[] = []
  const entries = parts.flatMap((part) => (part.as === "entry" ? part.entry : []))
  if (entries.length > 0) outcomes.push({ was: "seen", entries, elsewhere: await elsewhereOf(act, movement, entries) })
  for (const { part, minor } of sized) {
    const amount = absolute({ ...movement.amount, minor })
    const at = happenedOn(act, movement)
    switch (part.as) {
      case "entry":
        break
      case "income":
        outcomes.push(await income(act, by, movement, { at, amount, from: part.from, task: null }))
        break
      case "task": {
        const from = part.from || (await customerOf(act, part.task))
        if (minor > 0n) outcomes.push(await income(act, by, movement, { at, amount, from, task: part.task }))
        else {
          const to = textOf(act, movement, from)
          outcomes.push({ was: "refund", booked: await bookRefund(act, by, { at, amount, task: part.task, to }) })
        }
        break
      }
      case "expense": {
        const [to, purpose] = [textOf(act, movement, part.to), textOf(act, movement, part.purpose)]
        outcomes.push({ was: "expense", booked: await bookExpense(act, by, { at, amount, to, purpose }) })
        break
      }
      case "pay":
        outcomes.push(await pay(act, by, movement, { at, amount, person: part.person, advance, all: sized }))
    }
  }
  const [only] = outcomes
  return only && outcomes.length === 1 ? only : { was: "parts", booked: outcomes }
}

/** The first entry that stands under another month than the movement. */
async function elsewhereOf(act: Act, { day }: Movement, entries: readonly number[]): Promise<Elsewhere | null> {
  for (const number of entries) {
    const { at, happened } = await theEntry(act, number)
    if (happened === null && monthOf(at, act.coop.zone) !== day.slice(0, 7)) return { entry: number, at }
  }
  return null
}

/** The customer of a task, by the name that people use for them. */
async function customerOf({ work, coop }: Act, number: number): Promise<string> {
  const task = await taskOf(work, coop.key, number)
  return task ? plainName(task.customer, coop.server) : "?"
}

async function income(
  act: Act,
  by: MatrixId,
  movement: Movement,
  {
    from,
    ...booked
  }: { readonly at: Instant; readonly amount: Money; readonly from: string; readonly task: number | null },
): Promise<Outcome> {
  const text = textOf(act, movement, from)
  return { was: "income", booked: await bookIncome(act, by, { ...booked, text, opening: false }) }
}

/** Books a payment of dues. If it is too much, the refusal has the lines for an advance and for a reimbursement. @throws Refusal */
async function pay(
  act: Act,
  by: MatrixId,
  movement: Movement,
  wanted: {
    readonly at: Instant
    readonly amount: Money
    readonly person: MatrixId
    readonly advance: boolean
    readonly all: readonly Sized[]
  },
): Promise<Outcome> {
  const { coop } = act
  const { at, amount, person, advance, all } = wanted
  const purpose = coop.words.t("bank-text-alone", { day: coop.words.date(at) })
  try {
    return { was: "paid", booked: await bookPayment(act, by, { person, amount, purpose, advance, payRun: null }, at) }
  } catch (error) {
    if (!(error instanceof Refusal) || !("advanceCopy" in error.reason)) throw error
    // The refusal suggests a command about the movement, because that command books the payment together with its movement.
    const about = { server: coop.server, prefix: coop.config.prefix, currency: amount.currency }
    const { numbers } = movement
    const line = typedLine(coop.words, numbers, all, { ...about, rest: 0n })
    const name = plainName(person, coop.server)
    const short = { prefix: coop.config.prefix, movement: numbers.map(lineId).join(" "), person: name }
    const advanceCopy =
      all.length === 1 ? coop.words.t("bank-pay-advance", short) : coop.words.t("bank-typed-advance", { line })
    const due = await dueTo(act, person, amount.currency)
    if (all.length > 1 || due <= 0n) throw new Refusal({ ...error.reason, advanceCopy })
    const paid = all.map(({ part }) => ({ part, minor: -due }))
    const split = typedLine(coop.words, numbers, paid, { ...about, rest: due - amount.minor })
    return refuse("bank-pay-more", {
      ...{ movement: named(act, movement), amount, person: name, due: { ...amount, minor: due } },
      ...{ line: split, advanceCopy },
    })
  }
}

/** The typed text on one line. Everybody can read it in the ledger. @throws Refusal if it has an account number, or nothing to read */
function textOf(act: Act, { numbers, amount }: Movement, typed: string): string {
  orRefuse(withoutIban(typed))
  const text = cleanLine(typed, longestText)
  if (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(text)) return text
  return refuse("bank-lacks-text", { movement: named(act, { numbers }), came: amount.minor > 0n ? "in" : "out" })
}

/**
 * The moment under which a movement is booked. It lies on the day on which the bank booked the movement, however late the entry is recorded
 * (§7.4a).
 */
const happenedOn = ({ work, coop }: Act, { day }: Movement): Instant => momentOn(day, work.now, coop.zone)

/** The entries that a booked movement stands for. */
export function entriesIn(outcome: Outcome): readonly number[] {
  switch (outcome.was) {
    case "seen":
      return outcome.entries
    case "paid":
      return [outcome.booked.payment.entry]
    case "parts":
      return outcome.booked.flatMap(entriesIn)
    case "income":
    case "refund":
    case "expense":
      return [outcome.booked.entry.number]
  }
}
