/** Hours (§18.2): what a line of hours is, what can become of it, and how lines add up. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"

/** What somebody did on those hours: they worked, were on paid leave, were ill, or were away without pay. */
export const hoursKinds = ["worked", "leave", "sick", "unpaid"] as const
export type HoursKind = (typeof hoursKinds)[number]

/**
 * What became of a line.
 * - `open`: it waits for an approval
 * - `approved`: it was approved, and pay can take it
 * - `contested`: somebody who could approve it did not agree, and said why
 * - `dropped`: the person took it back
 */
export const hoursStates = ["open", "approved", "contested", "dropped"] as const
export type HoursState = (typeof hoursStates)[number]

/** What a line says. It can be changed until pay has taken it. */
export interface HoursSaid {
  readonly day: CalendarDay
  /** Below zero only in the correction of a line that has been paid. */
  readonly minutes: number
  readonly kind: HoursKind
  /** The number of a task. */
  readonly task: number | null
  /** Empty: there is no text. */
  readonly text: string
}

/** A line of hours, such as `H12`. */
export interface Hours extends HoursSaid {
  readonly number: number
  readonly person: MatrixId
  /** The number of the paid line that this line corrects. */
  readonly corrects: number | null
  readonly state: HoursState
  readonly enteredAt: Instant
  /** Who approved or contested the line last. */
  readonly decidedBy: MatrixId | null
  readonly decidedAt: Instant | null
  /** Why it is contested. Empty: it is not, or the reason was erased. */
  readonly reason: string
  /** The number of the ledger's entry that has paid the line. */
  readonly takenBy: number | null
}

/** `H12` */
export const hoursId = (number: number): string => `H${number}`

/** `7:30`, and `-0:30` for a correction. */
export function clockText(minutes: number): string {
  const all = Math.abs(minutes)
  return `${minutes < 0 ? "-" : ""}${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`
}
