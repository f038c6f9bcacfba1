/** What is owed and booked in a life of work (`working-life.ts`), reckoned from what was done and not from what the program booked. */
import { DateTime } from "luxon"
import type { Hours } from "../../src/hours/rules/hours.ts"

export interface Worker {
  readonly name: string
  /** The rate in cents from each day on, in order. */
  readonly rates: { readonly since: string; readonly cents: bigint }[]
  /** Approved hours that a month's end has taken, in minutes: by month of the work and rate in cents. */
  readonly worked: Map<string, Map<bigint, bigint>>
  paidIn: bigint
  /** What fell due otherwise, less what was paid, in cents. */
  other: bigint
  /** The day on which they came to belong. Null: they do not belong, not yet or not any more. */
  since: string | null
  /** The day from which they get their share in monthly parts. `whole`: they have had it from the beginning. Null: they own none. */
  owner: string | "whole" | null
}

/** A line of hours as the reckoning knows it. */
export interface Line {
  readonly line: Hours
  readonly who: Worker
  state: "open" | "approved" | "contested" | "taken"
}

export const owedTo = (worker: Worker): bigint => earned(worker) + worker.other

/** A month's hours are worth their exact sum, rounded down once (§8.5, §18.3). */
export function earned({ worked }: Worker): bigint {
  let sum = 0n
  for (const byRate of worked.values()) {
    let sixtieths = 0n
    for (const [cents, minutes] of byRate) sixtieths += cents * minutes
    sum += sixtieths >= 0n ? sixtieths / 60n : -((-sixtieths + 59n) / 60n)
  }
  return sum
}

/** How many twelfths of a share somebody holds on a day (§19.2): one for each month that is over. */
export function twelfthsOf({ owner }: Worker, day: string): bigint {
  if (owner === null || owner === "whole") return owner === null ? 0n : 12n
  const { months } = DateTime.fromISO(day).diff(DateTime.fromISO(owner), "months")
  return BigInt(Math.min(12, Math.floor(months)))
}

/**
 * Divides among people, or recipients of donations (§8.5): each gets their numerator over the denominator, rounded down. The cents that are left of the whole sum go one
 * each to the largest remainders, then by name.
 */
export function divided<Who extends { readonly name: string }>(
  numerators: ReadonlyMap<Who, bigint>,
  denominator: bigint,
): ReadonlyMap<Who, bigint> {
  const parts = [...numerators].map(([who, n]) => ({ who, cents: n / denominator, rest: n % denominator }))
  let left = parts.reduce((sum, { rest }) => sum + rest, 0n) / denominator
  const order = parts.toSorted((one, other) =>
    one.rest === other.rest ? (one.who.name < other.who.name ? -1 : 1) : one.rest > other.rest ? -1 : 1,
  )
  for (const part of order) {
    if (left === 0n) break
    part.cents += 1n
    left -= 1n
  }
  return new Map(parts.map(({ who, cents }) => [who, cents]))
}

/** A year's sums in cents, bonuses aside. */
export interface OwnYear {
  readonly income: bigint
  readonly expenses: bigint
  readonly payroll: bigint
  readonly bonuses: bigint
}

/** The books that the reckoning keeps: what stands on each account but people's own, and what each year brought. Debits are positive. */
export class OwnBooks {
  readonly #accounts = new Map<string, bigint>()
  readonly #years = new Map<number, OwnYear>()
  #dividends = 0n

  /** What stands on each account, as far as anything does. */
  get accounts(): ReadonlyMap<string, bigint> {
    return new Map([...this.#accounts].filter(([, cents]) => cents !== 0n))
  }

  year(year: number): OwnYear {
    return this.#years.get(year) ?? { income: 0n, expenses: 0n, payroll: 0n, bonuses: 0n }
  }

  /** What a year brought before bonuses. */
  surplus(year: number): bigint {
    const { income, expenses, payroll } = this.year(year)
    return income - expenses - payroll
  }

  /** What can be paid to the owners: what all closed years left, less what was paid so, and no more than is there up to now. */
  distributable(closed: number): bigint {
    const until = (last: number) =>
      [...this.#years.keys()]
        .filter((year) => year <= last)
        .reduce((sum, year) => sum + this.surplus(year) - this.year(year).bonuses, -this.#dividends)
    const [least = 0n] = [until(closed), until(closed + 1)].toSorted((one, other) => (one < other ? -1 : 1))
    return least > 0n ? least : 0n
  }

  post(account: string, cents: bigint): void {
    this.#accounts.set(account, (this.#accounts.get(account) ?? 0n) + cents)
  }

  earns(year: number, account: string, cents: bigint): void {
    this.post(account, -cents)
    this.#add(year, "income", cents)
  }

  spends(year: number, account: string, cents: bigint): void {
    this.post(account, cents)
    this.#add(year, "expenses", cents)
  }

  paysFor(year: number, what: "payroll" | "bonuses", cents: bigint): void {
    this.post(what === "payroll" ? "expenses:pay" : "expenses:bonuses", cents)
    this.#add(year, what, cents)
  }

  dividend(cents: bigint): void {
    this.post("equity:dividends", cents)
    this.#dividends += cents
  }

  #add(year: number, what: keyof OwnYear, cents: bigint): void {
    const own = this.year(year)
    this.#years.set(year, { ...own, [what]: own[what] + cents })
  }
}

export const written = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")} EUR`
