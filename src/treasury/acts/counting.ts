/** Finds the moment to which the dues assign something that happened, even if the bot handles it late (§8.3). */

import type { Act } from "../../kernel/acts/context.ts"
import { monthEnd } from "../../kernel/rules/months.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { countsFrom } from "../../standing/rules/counts-from.ts"
import { lastClosedMonth } from "../store/closed-months.ts"

/**
 * The moment to which the dues assign something that happened at `at`. Usually that is `at` itself, however late the bot handles it. If
 * `at` lies in a closed month, it is the end of the last closed month, because a closed month's dues stay as they are.
 * @param notBefore the result is never before this moment; null: no limit
 */
export async function countingFrom(
  { work, coop }: Act,
  at: Instant,
  notBefore: Instant | null = null,
): Promise<Instant> {
  const closed = await lastClosedMonth(work, coop.key)
  return countsFrom(at, work.now, [notBefore, closed && monthEnd(closed, coop.zone)])
}
