/** Reads everything from which the rate of a person on a day follows (§18.1, §14.3). */
import type { Act } from "../../kernel/acts/context.ts"
import { type CalendarDay, dateOf } from "../../kernel/rules/happened.ts"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import { membershipsIn } from "../../standing/reads.ts"
import type { PayRules } from "../rules/rates.ts"
import { holdingsOf, ratesOf, roleGradesOf } from "../store/rates.ts"
import { scalesOf } from "../store/scales.ts"

/** The scales, rates, roles and times of service of a co-op. */
export async function payRulesOf({ work, coop }: Act): Promise<PayRules> {
  return {
    scales: await scalesOf(work, coop.key),
    ratesOf: Map.groupBy(await ratesOf(work, coop.key), ({ person }) => person),
    roleGrades: await roleGradesOf(work, coop.key),
    holdingsOf: Map.groupBy(await holdingsOf(work, coop.key), ({ person }) => person),
    notice: coop.config.pay.notice,
    serviceSince: await serviceOf({ work, coop }),
  }
}

/** Since which day each member belongs to the co-op without a break. */
async function serviceOf({ work, coop }: Act): Promise<ReadonlyMap<MatrixId, CalendarDay>> {
  const spans = await membershipsIn(work, coop.key, { begin: instant(0), end: later(work.now) })
  // The last membership of a person comes last.
  return new Map(spans.map(({ person, from }) => [person, dateOf(from, coop.zone)]))
}

const later = (now: Instant): Instant => instant(now + 1)
