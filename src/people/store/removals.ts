/** Finds the vote that removed somebody from a co-op (§6). */
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type KeptMotion, motionByRow } from "../../votes/reads.ts"

/** The latest closed vote of all members about removing this person. Null if there is none. */
export async function lastRemoval(work: Work, coop: CoopKey, person: MatrixId): Promise<KeptMotion | null> {
  const row = await work
    .trx("motions")
    .where({ coop, kind: "removal-second", series: "public", stage: "closed", subject: person })
    .orderBy("id", "desc")
    .first("id")
  return row ? motionByRow(work, row.id) : null
}
