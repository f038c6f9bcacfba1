/** Rounds of motions that were held by consent and not carried (§3.9). */
import type { Work } from "../../kernel/store/work.ts"
import { type KeptMotion, motionByRow } from "./motions.ts"

/** The newest motion that is another round of this one. Null if there is none. A withdrawn motion is none. */
export async function roundAfter(
  work: Work,
  { coop, id }: Pick<KeptMotion, "coop" | "id">,
): Promise<KeptMotion | null> {
  for (const row of await work.trx("motions").where({ coop, follows: id }).orderBy("id", "desc").pluck("id")) {
    const motion = await motionByRow(work, row)
    if (motion.outcome?.result !== "withdrawn") return motion
  }
  return null
}
