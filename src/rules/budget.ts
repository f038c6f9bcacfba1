/** Which budget is in force (§8.2). */
import { DateTime } from "luxon"
import { type Budget, type Instant, instant } from "./types.ts"

/** A budget that was carried: by motion `M<motion>`. */
export interface Adopted extends Budget {
  readonly motion: number
  readonly adoptedAt: Instant
}

/** When a budget comes into force: the later of its adoption and its year's start in the co-op's time zone. */
export function inForceFrom({ year, adoptedAt }: Adopted, zone: string): Instant {
  return instant(Math.max(adoptedAt, DateTime.fromObject({ year }, { zone }).toMillis()))
}

/** The budget in force at a moment: the one that came into force last, a later year's before an earlier one's; null: none has yet. */
export function budgetAt(adopted: readonly Adopted[], at: Instant, zone: string): Adopted | null {
  const begun = adopted.filter((budget) => inForceFrom(budget, zone) <= at)
  return begun.reduce<Adopted | null>((best, budget) => {
    if (!best) return budget
    const later = inForceFrom(budget, zone) - inForceFrom(best, zone) || budget.adoptedAt - best.adoptedAt
    return later >= 0 ? budget : best
  }, null)
}
