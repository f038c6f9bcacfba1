/** When the members' room gets its digest of the week, and what of the ledger stands in it. */
import { DateTime } from "luxon"
import { type Instant, instant, type Money } from "../../kernel/rules/types.ts"
import type { EntryKind } from "../../ledger/rules/ledger.ts"

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

/** A weekday and a time, as in the configuration: `monday 09:00`. Null: no digest. */
function timeIn(setting: string): { readonly weekday: number; readonly hour: number; readonly minute: number } | null {
  const [, day = "", hour, minute] = /^(\w+) (\d\d):(\d\d)$/.exec(setting) ?? []
  const weekday = weekdays.indexOf(day) + 1
  return weekday === 0 ? null : { weekday, hour: Number(hour), minute: Number(minute) }
}

/** Whether the co-op has a digest. */
export const hasDigest = (setting: string): boolean => timeIn(setting) !== null

/**
 * The newest moment up to `until` at which a digest is due, by the clock in this zone. Where that clock leaves the time out, it is the time
 * as much later; where it shows the time twice, the first one. Null: the co-op has no digest.
 */
export function lastDigest(until: Instant, setting: string, zone: string): Instant | null {
  const time = timeIn(setting)
  if (time === null) return null
  const { weekday, hour, minute } = time
  const today = DateTime.fromMillis(until, { zone })
  for (let days = 0; ; days += 1) {
    const day = today.minus({ days })
    if (day.weekday !== weekday) continue
    const { year, month, day: date } = day
    const at = firstOf(DateTime.fromObject({ year, month, day: date, hour, minute }, { zone }))
    if (at <= until) return at
  }
}

const firstOf = (time: DateTime): Instant =>
  instant(Math.min(...time.getPossibleOffsets().map((possible) => possible.toMillis())))

/** What an entry changed at the bank. */
export interface BankChange {
  readonly kind: EntryKind
  readonly amount: Money
}

/** The money that came in and the money that went out, for each currency in which any did. */
export interface MoneyMoved {
  readonly income: readonly Money[]
  readonly spent: readonly Money[]
}

/**
 * Adds up what entries changed at the bank. The opening balance is no income. A reversal takes back what its entry did: that of an income
 * makes the income smaller.
 */
export function moneyMoved(changes: readonly BankChange[]): MoneyMoved {
  const income = new Map<string, bigint>()
  const spent = new Map<string, bigint>()
  for (const { kind, amount } of changes) {
    if (kind === "opening") continue
    const isIncome = kind === "reversal" ? amount.minor < 0n : amount.minor > 0n
    const [sums, minor] = isIncome ? [income, amount.minor] : [spent, -amount.minor]
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + minor)
  }
  return { income: moneyIn(income), spent: moneyIn(spent) }
}

const moneyIn = (sums: ReadonlyMap<string, bigint>): Money[] =>
  [...sums].flatMap(([currency, minor]) => (minor === 0n ? [] : [{ currency, minor }]))
