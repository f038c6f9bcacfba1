/** When people did what is limited, as long as it counts. A unit of work that is undone counts nothing. */
import { day } from "../rules/limits.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** When `who` did this (`about`: what, and at its end in which co-op) within the time that ends now, in order. */
export async function timesOf({ trx, now }: Work, who: string, about: string, window: number): Promise<Instant[]> {
  const rows = await trx("flood_counts")
    .where({ who, about })
    .where("at", ">", now - window)
    .orderBy("at")
    .select("at")
  return rows.map(({ at }) => at)
}

/** What counts for somebody in a co-op counts for their new ID. */
export async function carryCounts({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("flood_counts").where({ who: old }).whereLike("about", `%:${coop}`).update({ who: next })
}

/** Counts one more, and forgets what is so long ago that it counts nowhere. */
export async function countOne({ trx, now }: Work, who: string, about: string): Promise<void> {
  await trx("flood_counts")
    .where("at", "<=", now - day)
    .delete()
  await trx("flood_counts").insert({ who, about, at: now })
}
