/** The parts of a share (§19.2): a new owner gets it in equal monthly parts. Parts are exact fractions, and days are the co-op's own. */
import { DateTime } from "luxon"
import { formatFraction, ratioOf } from "../../kernel/rules/fraction.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { Weight } from "../../kernel/rules/types.ts"
import type { WeightRule } from "./terms.ts"

/** A share, as far as its parts go. `months`: over how many months it is given. 0: it is whole from the first day. */
export interface PartlyHeld {
  readonly from: CalendarDay
  readonly months: number
}

/** The day on which a number of months are over that began on `from`. A month that is too short ends on its last day. */
const after = (from: CalendarDay, months: number): CalendarDay =>
  DateTime.fromISO(from, { zone: "UTC" }).plus({ months }).toFormat("yyyy-MM-dd")

const numbersIn = (day: CalendarDay): readonly number[] => day.split("-").map(Number)

/** How many monthly parts have been given by this day. A part is given on the day on which its month is over. */
export function partsBy({ from, months }: PartlyHeld, day: CalendarDay): number {
  const [[year = 0, month = 0], [laterYear = 0, laterMonth = 0]] = [numbersIn(from), numbersIn(day)]
  const begun = (laterYear - year) * 12 + laterMonth - month
  const over = begun > 0 && after(from, begun) > day ? begun - 1 : begun
  return Math.min(Math.max(over, 0), months)
}

/**
 * The part of the share that is held on a day.
 *     partOn({ from: "2026-01-31", months: 12 }, "2026-02-28") // "1/12"
 */
export const partOn = (share: PartlyHeld, day: CalendarDay): Weight =>
  share.months === 0 ? "1" : formatFraction(ratioOf(BigInt(partsBy(share, day)), BigInt(share.months)))

/** The day from which the share is whole. */
export const wholeOn = ({ from, months }: PartlyHeld): CalendarDay => after(from, months)

/** The day on which the next part is given. Null: the share is whole. */
export function nextPartOn(share: PartlyHeld, day: CalendarDay): CalendarDay | null {
  const given = partsBy(share, day)
  return given === share.months ? null : after(share.from, given + 1)
}

/** What the share weighs in a vote that opens on a day (§19.4). `"0"`: its holder does not vote. */
export function weightOn(share: PartlyHeld, day: CalendarDay, rule: WeightRule): Weight {
  const part = partOn(share, day)
  if (rule === "fractional") return part
  return rule === "full" || part === "1" ? "1" : "0"
}
