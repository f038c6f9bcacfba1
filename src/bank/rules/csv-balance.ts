/** Checks the column of balances in a bank's CSV. Each balance must be the balance before it plus the row's amounts. */

import type { Money } from "../../kernel/rules/types.ts"
import type { Statement } from "./lines.ts"

/** A booked row, with the sum of its amounts and the balance after it. */
export interface BalancedRow {
  readonly line: number
  readonly day: string
  /** The sum of the row's amounts, a fee included. */
  readonly moved: Money
  /** Null if the row has no balance. */
  readonly balance: Money | null
}

type Balances = Pick<Statement, "closing" | "off" | "spans">
const unsaid: Balances = { closing: [], off: [], spans: [] }

/**
 * Checks the balances of a file, for each currency. If they are right, the result is the last balance, and the span in which the file has
 * all rows. Otherwise the result is the first row whose balance does not follow from the row before. Banks write the oldest row first or
 * last, and some mix up the rows of one day.
 */
export function balancesOf(rows: readonly BalancedRow[]): Balances {
  const parts = [...Map.groupBy(rows, ({ moved }) => moved.currency).values()].map(inOneCurrency)
  return {
    closing: parts.flatMap(({ closing }) => closing),
    off: parts.flatMap(({ off }) => off),
    spans: parts.flatMap(({ spans }) => spans),
  }
}

function inOneCurrency(rows: readonly BalancedRow[]): Balances {
  if (!rows.some(({ balance }) => balance !== null)) return unsaid
  const days = rows.map(({ day }) => day).toSorted()
  const currency = rows[0]?.moved.currency ?? ""
  const between = (opening: bigint, closing: bigint): Balances => {
    const at = (day: string | undefined, minor: bigint) => ({ day: day ?? "", balance: { minor, currency } })
    const [begin, end] = [at(days[0], opening), at(days.at(-1), closing)]
    return { closing: [end], off: [], spans: [{ opening: begin, closing: end }] }
  }
  const chains = [chainOf(rows), chainOf(rows.toReversed())]
  const [forwards, backwards] = chains
  const whole = chains.filter((chain) => chain.off === null)
  const ends = new Set(whole.map(({ opening, closing }) => `${opening} ${closing}`))
  const [only] = whole
  // `closing` is null if the rows below the last balance moved money, because no balance includes them.
  if (only && ends.size === 1) return only.closing === null ? unsaid : between(only.opening, only.closing)
  if (only) {
    const newestFirst = (rows[0]?.day ?? "") > (rows.at(-1)?.day ?? "")
    const oldestFirst = (rows[0]?.day ?? "") < (rows.at(-1)?.day ?? "")
    const chain = newestFirst ? backwards : oldestFirst ? forwards : undefined
    return !chain || chain.closing === null ? unsaid : between(chain.opening, chain.closing)
  }
  const mixed = endsOfDays(rows)
  if (mixed !== null) return mixed === "round" ? unsaid : between(mixed.opening, mixed.closing)
  const newestFirst = (rows[0]?.day ?? "") > (rows.at(-1)?.day ?? "")
  const off = (newestFirst ? backwards : forwards)?.off
  return off ? { ...unsaid, off: [off] } : unsaid
}

/**
 * Follows the balances in the order of these rows. Returns the balance before the first row and after the last row, and the first row whose
 * balance does not follow from the row before.
 */
function chainOf(rows: readonly BalancedRow[]) {
  let before: bigint | null = null
  let [opening, since] = [0n, 0n]
  for (const { line, moved, balance } of rows) {
    since += moved.minor
    if (balance === null) continue
    const { currency } = moved
    if (before === null) opening = balance.minor - since
    else if (before + since !== balance.minor) {
      const off = { line, opening: { minor: before, currency }, moved: { minor: since, currency }, closing: balance }
      return { opening, closing: null, off }
    }
    before = balance.minor
    since = 0n
  }
  return { opening, closing: since === 0n ? before : null, off: null }
}

interface Ends {
  readonly opening: bigint
  readonly closing: bigint
}

/**
 * The balance before the first day and the balance after the last day. Each day must begin with the balance with which the day before
 * ended.
 */
function endsOfDays(rows: readonly BalancedRow[]): Ends | "round" | null {
  let all: Ends | "round" = "round"
  const days = [...Map.groupBy(rows, ({ day }) => day)].toSorted(([one], [other]) => one.localeCompare(other))
  for (const [, own] of days) {
    const ends = endsOfDay(own)
    if (ends === null) return null
    if (ends === "round") continue
    if (all !== "round" && all.closing !== ends.opening) return null
    all = { opening: all === "round" ? ends.opening : all.opening, closing: ends.closing }
  }
  return all
}

/**
 * The balances before and after the rows of a day, in whatever order the rows are. Each row begins with one balance and ends with another.
 * A balance in the middle of the day is the end of one row and the beginning of the next, so the two cancel out. Only the day's first and
 * last balance are left. `round`: the day ends with the balance with which it began. Null: a row is missing or wrong.
 */
function endsOfDay(rows: readonly BalancedRow[]): Ends | "round" | null {
  const open = new Map<bigint, number>()
  const count = (balance: bigint, by: number) => open.set(balance, (open.get(balance) ?? 0) + by)
  for (const { moved, balance } of rows) {
    if (balance === null) return null
    count(balance.minor - moved.minor, 1)
    count(balance.minor, -1)
  }
  const ends = [...open].filter(([, left]) => left !== 0)
  const opening = ends.find(([, left]) => left === 1)
  const closing = ends.find(([, left]) => left === -1)
  if (ends.length === 0) return "round"
  return ends.length === 2 && opening && closing ? { opening: opening[0], closing: closing[0] } : null
}
