/** Clocks (§18.2). What a clock says counts only if nobody can have forgotten it; otherwise its person is asked. */
import { dateOf } from "../../kernel/rules/happened.ts"
import { dayOf } from "../../kernel/rules/months.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"

/** Nobody works longer than this without a break that ends a clock. */
const longest = 16 * 60 * 60_000

/** When the bot asks about a clock that still runs: at midnight, or after sixteen hours. */
export const askAt = (startedAt: Instant, zone: string): Instant =>
  instant(Math.min(dayOf(startedAt, zone).end, startedAt + longest))

/** The whole minutes that a clock has run. */
export const ranFor = (startedAt: Instant, now: Instant): number => Math.max(0, Math.floor((now - startedAt) / 60_000))

/** Whether a clock can have been forgotten: it ran over midnight, or longer than sixteen hours. */
export const mayBeForgotten = (startedAt: Instant, now: Instant, zone: string): boolean =>
  dateOf(startedAt, zone) !== dateOf(now, zone) || now - startedAt > longest
