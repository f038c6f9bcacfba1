/** From when what is handled only now counts in the dues (§8.3). */
import { countsFrom } from "../rules/counts-from.ts"
import { monthEnd } from "../rules/months.ts"
import type { Instant } from "../rules/types.ts"
import { lastClosedMonth } from "../store/closed-months.ts"
import type { Act } from "./context.ts"

/** From `at` on, whenever the bot comes to handle it; but what has fallen due for a month that is closed stays as it is. */
export async function countingFrom(
  { work, coop }: Act,
  at: Instant,
  notBefore: Instant | null = null,
): Promise<Instant> {
  const closed = await lastClosedMonth(work, coop.key)
  return countsFrom(at, work.now, [notBefore, closed && monthEnd(closed, coop.zone)])
}
