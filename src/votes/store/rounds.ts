/** Rounds of motions that were held by consent and not carried (§3.9). */
import type { CoopKey, Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type KeptMotion, motionByRow } from "./motions.ts"

/** The public motions of this author that have closed since then, oldest first. */
export async function closedOf(work: Work, coop: CoopKey, author: MatrixId, since: Instant): Promise<KeptMotion[]> {
  const rows = work.trx("motions").where({ coop, author, series: "public", stage: "closed" })
  const motions: KeptMotion[] = []
  for (const row of await rows.where("closed_at", ">=", since).orderBy("id").pluck("id"))
    motions.push(await motionByRow(work, row))
  return motions
}

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
