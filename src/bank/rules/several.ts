/** One movement that stands for several tasks or entries, such as two invoices paid at once, and several movements that are one entry. */

import type { MatrixId } from "../../kernel/rules/types.ts"
import { holderKey } from "./alike.ts"
import type { OpenTask, RecordedEntry } from "./left.ts"
import type { BankLine } from "./lines.ts"
import { daysBetween, nearDays } from "./returned.ts"
import { type Choice, choiceOf } from "./sums.ts"

type Amount = Pick<BankLine, "amount">

const minorOf = ({ amount }: Amount): bigint => amount.minor
const sumOf = (all: readonly Amount[]): bigint => all.reduce((sum, { amount }) => sum + amount.minor, 0n)

/** The tasks and entries that a movement is. One of the two lists can be empty. */
export interface Together {
  readonly tasks: readonly number[]
  readonly entries: readonly number[]
}

/**
 * What a movement is that names several tasks: for each, its entries that no movement stands for yet, or else the open part of its price.
 * Null unless that is exactly the movement's amount.
 * @param tasks the task numbers in the movement's text, two or more
 */
export function namedTogether(
  { amount }: Amount,
  entries: readonly RecordedEntry[],
  open: readonly OpenTask[],
  tasks: readonly number[],
): Together | null {
  if (tasks.length < 2) return null
  const recorded = entries.filter(
    ({ task, amount: own }) => own.currency === amount.currency && task !== null && tasks.includes(task),
  )
  const others = tasks.filter((number) => !recorded.some(({ task }) => task === number))
  const left = open.filter(({ number }) => others.includes(number))
  const sum = sumOf(recorded) + left.reduce((one, task) => one + task.open.minor, 0n)
  if (left.length < others.length || sum !== amount.minor) return null
  return { tasks: others, entries: recorded.map(({ entry }) => entry) }
}

/** The tasks of one customer, two or more, that a movement pays all that is open of. Null if no customer's fit, or several choices do. */
export function ofOneCustomer({ amount }: Amount, open: readonly OpenTask[]): readonly OpenTask[] | null {
  const groups = [...Map.groupBy(open, ({ customer }) => customer).values()]
  const choices = groups.map((own) => choiceOf(own, (task) => task.open.minor, amount.minor))
  const [only, ...others] = choices.filter(({ is }) => is !== "none")
  return only?.is === "only" && others.length === 0 ? only.items : null
}

/** In a larger group many choices have the same sum by chance, so none is searched. */
const mostTogether = 16

/**
 * The entries that add up to a movement because somebody recorded its parts. They are of one day, or of one customer. Null if no choice of
 * entries does, or more than one.
 * @param near entries around the movement's day that no movement stands for yet
 */
export function entriesTogether({ amount }: Amount, near: readonly RecordedEntry[]): readonly number[] | null {
  const own = near.filter(({ amount: { currency } }) => currency === amount.currency)
  const days = Map.groupBy(own, ({ day }) => day)
  const customers = Map.groupBy(
    own.filter(({ customer }) => customer !== null),
    ({ customer }) => customer,
  )
  const found = new Map<string, readonly number[]>()
  for (const group of [...days.values(), ...customers.values()]) {
    const choice = group.length > mostTogether ? pairOf(group, amount.minor) : choiceOf(group, minorOf, amount.minor)
    if (choice.is === "none") continue
    if (choice.is !== "only") return null
    const entries = choice.items.map(({ entry }) => entry).toSorted((one, other) => one - other)
    found.set(entries.join(), entries)
  }
  const [only, ...others] = found.values()
  return only && others.length === 0 ? only : null
}

/** The pair of entries that comes to an amount. */
function pairOf(group: readonly RecordedEntry[], target: bigint): Choice<RecordedEntry> {
  const byAmount = Map.groupBy(group, minorOf)
  const pairs = group.flatMap((one) => {
    const sameSide = one.amount.minor > 0n === target > 0n && (target - one.amount.minor) * target > 0n
    const others = sameSide ? (byAmount.get(target - one.amount.minor) ?? []) : []
    return others.filter(({ entry }) => entry > one.entry).map((other) => [one, other])
  })
  const [only, ...others] = pairs
  return only && others.length === 0 ? { is: "only", items: only } : { is: only ? "several" : "none" }
}

/** Movements that wait, with their numbers. */
type Waiting = Pick<BankLine, "amount" | "day" | "name" | "iban"> & { readonly number: number }

/** What several movements together are. */
export interface Joined {
  readonly lines: readonly number[]
  readonly entries: readonly number[]
}

/** An amount that the ledger has already, as one or several entries. */
interface Whole extends Pick<RecordedEntry, "amount" | "day" | "person"> {
  readonly entries: readonly number[]
}

/**
 * Several movements of one other side that add up to what the ledger has as one, such as a payment in two transfers or a pay run in two
 * sums. Each movement is in one group at most. A movement that could be in two is in none.
 * @param personOf the member whom a movement names, if it names one
 */
export function joined(
  lines: readonly Waiting[],
  wholes: readonly Whole[],
  personOf: (line: Waiting) => MatrixId | undefined,
): readonly Joined[] {
  const sides = [...Map.groupBy(lines, ({ iban, name }) => iban ?? holderKey(name))]
  const found = wholes.flatMap(({ amount, day, person, entries }) => {
    const choices = sides.map(([side, own]) => {
      // Only a sum of several transfers comes without the other side's name.
      if (side === "" && entries.length === 1) return { is: "none" } as const
      const near = own.filter(
        (one) =>
          one.amount.currency === amount.currency &&
          daysBetween(one.day, day) <= nearDays &&
          (person === null || (personOf(one) ?? person) === person),
      )
      return near.length > mostTogether ? ({ is: "several" } as const) : choiceOf(near, minorOf, amount.minor)
    })
    const [only, ...others] = choices.filter(({ is }) => is !== "none")
    if (only?.is !== "only" || others.length > 0) return []
    return [{ lines: only.items.map(({ number }) => number), entries }]
  })
  const uses = Map.groupBy(
    found.flatMap((one) => one.lines),
    (number) => number,
  )
  return found.filter((one) => one.lines.every((number) => uses.get(number)?.length === 1))
}
