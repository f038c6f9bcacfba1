/** Motions that follow another: rounds of one that was not carried by consent (§3.9), and what would cancel one (§2.7c). */
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

/** The newest motion on cancelling this one that came to a vote. Null if there was none. */
export async function votedCancellation(
  work: Work,
  { coop, id }: Pick<KeptMotion, "coop" | "id">,
): Promise<KeptMotion | null> {
  const voted = work.trx("motions").where({ coop, cancels: id }).whereNotNull("voting_opened_at")
  const [row] = await voted.orderBy("id", "desc").pluck("id")
  return row === undefined ? null : motionByRow(work, row)
}
