/** Motions that were carried. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Matter } from "../rules/kinds.ts"
import { type KeptMotion, motionByRow } from "./motions.ts"

/** The carried motion with this matter that closed last. Null: there is none. */
export async function lastCarried(work: Work, coop: CoopKey, matter: Matter): Promise<KeptMotion | null> {
  if (matter === null) return null
  const rows = await work
    .trx("motions")
    .where({ coop, matter, stage: "closed" })
    .orderBy("closed_at", "desc")
    .pluck("id")
  for (const row of rows) {
    const motion = await motionByRow(work, row)
    if (motion.outcome?.result === "carried") return motion
  }
  return null
}
