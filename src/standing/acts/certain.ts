/** Finds things that are certainly due, because no unhandled message of a member could change that (§2.6). */

import type { Act } from "../../kernel/acts/context.ts"
import type { DueItem, Look } from "../../kernel/acts/due.ts"
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import { certainUpTo, couldBeOfCoop } from "../../kernel/rules/waiting.ts"
import type { Work } from "../../kernel/store/work.ts"
import { belongs } from "../rules/franchise.ts"
import { standings } from "../store/members.ts"

/** The people who belong to the co-op. The empty table of offices is enough here: an officer belongs, whatever rights the office gives. */
export const belonging = async (work: Work, coop: CoopKey): Promise<ReadonlySet<MatrixId>> =>
  new Set((await standings(work, { key: coop, offices: [] })).filter(belongs).map(({ person }) => person))

/** Something due in a co-op. `until`: everything that members wrote up to this moment has been handled. */
export interface CertainlyDue extends DueItem {
  readonly until: Instant
}

/** The co-ops in which something is due, whatever the unhandled messages say. `isDue`: whether it is due at `until`. */
export async function certainlyDue(
  work: Work,
  look: Look,
  keys: readonly CoopKey[],
  isDue: (act: Act, until: Instant) => Promise<boolean>,
): Promise<CertainlyDue[]> {
  const due: CertainlyDue[] = []
  for (const coop of keys.flatMap((key) => look.coop(key) ?? [])) {
    if (!(await isDue({ work, coop }, look.until))) continue
    const until = await certainIn(work, coop.key, look)
    if (await isDue({ work, coop }, until)) due.push({ coop: coop.key, until })
  }
  return due
}

/** The moment up to which the bot has handled everything that members wrote. A later message may say, for example, that somebody leaves. */
async function certainIn(work: Work, coop: CoopKey, { until, seen }: Look): Promise<Instant> {
  if (seen.holding.length === 0) return until
  const members = await belonging(work, coop)
  return certainUpTo(
    until,
    seen.holding.filter((one) => couldBeOfCoop(one, coop, members)),
  )
}
