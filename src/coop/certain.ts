/** What falls due and could still be changed by what members have said, and is not handled yet (§2.6). */
import { belongs } from "../rules/franchise.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import { certainUpTo, couldBeOfCoop } from "../rules/waiting.ts"
import { standings } from "../store/members.ts"
import type { Work } from "../store/work.ts"
import type { Act } from "./context.ts"
import type { DueItem, Look } from "./due.ts"

/** Who belongs is the same whatever their offices let them do. */
export const belonging = async (work: Work, coop: CoopKey): Promise<ReadonlySet<MatrixId>> =>
  new Set((await standings(work, { key: coop, offices: [] })).filter(belongs).map(({ person }) => person))

/** Something that is due in a co-op, and that members' words up to that moment could have changed. */
export interface CertainlyDue extends DueItem {
  readonly until: Instant
}

/** In which of the co-ops something is due, whatever was said that is not handled yet. */
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

/** Up to when it is known what the members have said, as when they leave. */
async function certainIn(work: Work, coop: CoopKey, { until, seen }: Look): Promise<Instant> {
  if (seen.holding.length === 0) return until
  const members = await belonging(work, coop)
  return certainUpTo(
    until,
    seen.holding.filter((one) => couldBeOfCoop(one, coop, members)),
  )
}
