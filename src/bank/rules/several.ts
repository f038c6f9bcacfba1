/** One movement that stands for several tasks or entries. For example, a customer pays two invoices at once. */

import type { Money } from "../../kernel/rules/types.ts"
import type { BankLine } from "./lines.ts"

interface Recorded {
  readonly entry: number
  readonly amount: Money
  readonly day: string
  readonly task: number | null
}

const sumOf = (all: readonly { readonly amount: Money }[]): bigint =>
  all.reduce((sum, { amount }) => sum + amount.minor, 0n)

/**
 * The entries of all tasks that a movement names, if they add up to its amount. Otherwise null.
 * @param entries the entries that no movement stands for yet
 * @param tasks the task numbers in the movement's text, two or more
 */
export function entriesForTasks(
  { amount }: Pick<BankLine, "amount">,
  entries: readonly Recorded[],
  tasks: readonly number[],
): readonly number[] | null {
  const named = entries.filter(
    ({ task, amount: own }) => own.currency === amount.currency && task !== null && tasks.includes(task),
  )
  const all = tasks.every((number) => named.some(({ task }) => task === number))
  return tasks.length > 1 && all && sumOf(named) === amount.minor ? named.map(({ entry }) => entry) : null
}

/** The tasks that a movement names, if it pays exactly the open part of all their prices. Otherwise null. */
export function tasksTogether(
  { amount }: Pick<BankLine, "amount">,
  open: readonly { readonly number: number; readonly open: Money }[],
  tasks: readonly number[],
): readonly number[] | null {
  const named = open.filter(({ number }) => tasks.includes(number))
  const sum = named.reduce((one, task) => one + task.open.minor, 0n)
  return tasks.length > 1 && named.length === tasks.length && sum === amount.minor ? [...tasks] : null
}

/**
 * Two entries of one day that add up to a movement, because somebody recorded its parts. Null if there is no such pair, or more than one.
 * @param near entries around the movement's day that no movement stands for yet
 */
export function pairOf({ amount }: Pick<BankLine, "amount">, near: readonly Recorded[]): readonly number[] | null {
  const sameSide = near.filter(
    (one) => one.amount.currency === amount.currency && one.amount.minor > 0n === amount.minor > 0n,
  )
  const byDayAndAmount = Map.groupBy(sameSide, ({ day, amount: own }) => `${day} ${own.minor}`)
  const pairs = sameSide.flatMap((one) => {
    const others = byDayAndAmount.get(`${one.day} ${amount.minor - one.amount.minor}`) ?? []
    return others.filter(({ entry }) => entry > one.entry).map(({ entry }) => [one.entry, entry])
  })
  return pairs.length === 1 ? (pairs[0] ?? null) : null
}
