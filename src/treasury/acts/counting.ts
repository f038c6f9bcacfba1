/** From when on something counts in the dues, if the bot handles it late (§8.3). */

import type { Act } from "../../kernel/acts/context.ts"
import { monthEnd } from "../../kernel/rules/months.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { countsFrom } from "../../standing/rules/counts-from.ts"
import { lastClosedMonth } from "../store/closed-months.ts"

/** Returns `at`, however late the bot handles it, but no moment in a month that is closed: what fell due for that month stays as it is. */
export async function countingFrom(
  { work, coop }: Act,
  at: Instant,
  notBefore: Instant | null = null,
): Promise<Instant> {
  const closed = await lastClosedMonth(work, coop.key)
  return countsFrom(at, work.now, [notBefore, closed && monthEnd(closed, coop.zone)])
}
