/** The vote by which somebody was removed from a co-op (§6). */
import type { CoopKey, MatrixId } from "../rules/types.ts"
import { type KeptMotion, motionByRow } from "./motions.ts"
import type { Work } from "./work.ts"

/** The latest one that was held about this person among all, closed; null: there is none. */
export async function lastRemoval(work: Work, coop: CoopKey, person: MatrixId): Promise<KeptMotion | null> {
  const row = await work
    .trx("motions")
    .where({ coop, kind: "removal-second", series: "public", stage: "closed", subject: person })
    .orderBy("id", "desc")
    .first("id")
  return row ? motionByRow(work, row.id) : null
}
