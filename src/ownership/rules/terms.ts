/** The terms of the ownership share (§19.1): what it is worth, how a new owner gets it, and what it weighs in votes. */
import { DateTime, Duration } from "luxon"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { decimalsOf } from "../../kernel/rules/money.ts"
import type { Money } from "../../kernel/rules/types.ts"

/** How an owner gets the share: they pay its value in, or they are granted it for their work. */
export const waysToPay = ["contributions", "granted"] as const
/** What a share weighs in votes before it is whole (§19.4): nothing, as much as a whole one, or the part that is held. */
export const weightRules = ["nonvoting", "full", "fractional"] as const
export type WeightRule = (typeof weightRules)[number]

export interface OwnershipTerms {
  /** Whether each permanent member holds a share. If not, none of the other terms applies. */
  readonly shares: boolean
  /** The value of a whole share, such as `500 EUR` or `500`. Without a currency it is in the co-op's first one. */
  readonly value: string
  /** The provisional period, an ISO 8601 duration of whole months. */
  readonly provisional: string
  readonly paid: (typeof waysToPay)[number]
  readonly weight: WeightRule
  /** The most shares at a time. More need a vote on dilution (§19.5). */
  readonly authorised: number
  /** Within which time the co-op pays back what somebody who leaves has paid in, an ISO 8601 duration. */
  readonly payBack: string
}

/** Whether votes of new owners weigh a part of one though the law of the country forbids that (§19.4). */
export const fractionsForbidden = (
  { shares, weight, provisional }: Pick<OwnershipTerms, "shares" | "weight" | "provisional">,
  { fractionalVotes }: { readonly fractionalVotes: "allowed" | "forbidden" },
): boolean => shares && weight === "fractional" && monthsIn(provisional) !== 0 && fractionalVotes === "forbidden"

const amount = /^(\d{1,9})(?:\.(\d{1,3}))?(?: ([A-Z]{3}|POINTS))?$/

/** The value of a whole share. Null if the text is no amount of this form, or has more decimals than its currency. */
export function valueIn(text: string, assumed: string): Money | null {
  const [, whole, cents = "", currency = assumed] = amount.exec(text) ?? []
  const decimals = decimalsOf(currency)
  if (whole === undefined || cents.length > decimals) return null
  const minor = BigInt(whole + cents.padEnd(decimals, "0"))
  return minor === 0n ? null : { minor, currency }
}

/**
 * The value of a whole share under these terms.
 * @throws RangeError if the value is no amount, which the configuration's check excludes
 */
export function worthOf({ value }: Pick<OwnershipTerms, "value">, currencies: readonly string[]): Money {
  const money = valueIn(value, currencies[0] ?? "EUR")
  if (!money) throw new RangeError(`not the value of a share: ${value}`)
  return money
}

const months = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/

/** How many months an ISO 8601 duration of whole months and years has. Null for any other text, and for more than ten years. */
export function monthsIn(duration: string): number | null {
  const [, year = "0", month = "0"] = months.exec(duration) ?? []
  const all = Number(year) * 12 + Number(month)
  return months.test(duration) && duration !== "P" && all <= 120 ? all : null
}

/** The last day of a time that begins on `from`. */
export const dayAfter = (from: CalendarDay, duration: string): CalendarDay =>
  DateTime.fromISO(from, { zone: "UTC" }).plus(Duration.fromISO(duration)).toFormat("yyyy-MM-dd")
