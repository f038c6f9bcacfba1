/** Finds out which mark a whole file writes before the cents, if the configuration does not say so. */
import type { Refused } from "../../kernel/rules/refusals/index.ts"
import { isRefused, type Money } from "../../kernel/rules/types.ts"
import type { DecimalMark } from "./values.ts"

/**
 * Reads a file twice: with a comma and with a point before the cents. If only one reading succeeds, or both give the same amounts, the mark
 * is clear.
 * @param by reads the whole file with this mark
 * @param amountsIn the amounts of one part of the file
 * @param placeOf where a reading stopped; a later place is a higher number
 * @param undecided the refusal if both readings succeed but give this part different amounts
 */
export function readWithOneMark<Part>(
  by: (decimal: DecimalMark) => readonly Part[] | Refused,
  amountsIn: (part: Part) => readonly Money[],
  placeOf: (said: Refused<"bank-amount-unreadable">) => number,
  undecided: (part: Part, one: Money, other: Money) => Refused,
): readonly Part[] | Refused {
  const [comma, point] = [by(","), by(".")]
  if (isRefused(comma) && isRefused(point)) {
    // The file can be read with neither mark. The person is told the refusal of the reading that got further. A reading that failed because
    // of something other than an amount counts as the one that got further.
    const cameTo = (said: Refused) =>
      said.refused === "bank-amount-unreadable" ? placeOf(said) : Number.POSITIVE_INFINITY
    return cameTo(point) > cameTo(comma) ? point : comma
  }
  if (isRefused(comma)) return point
  if (isRefused(point)) return comma
  for (const [index, part] of comma.entries()) {
    const other = point[index]
    const [here, there] = [amountsIn(part), other ? amountsIn(other) : []]
    const differs = here.findIndex(({ minor }, at) => minor !== there[at]?.minor)
    const [first, second] = [here[differs], there[differs]]
    if (first && second) return undecided(part, first, second)
  }
  return comma
}
