/** When people did the things that are limited, for as long as that counts. A unit of work that is rolled back counts nothing. */
import { day } from "../rules/limits.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** When `who` did this within `window` milliseconds until now, in order. `about`: what they did, ending with the co-op. */
export async function timesOf({ trx, now }: Work, who: string, about: string, window: number): Promise<Instant[]> {
  const rows = await trx("flood_counts")
    .where({ who, about })
    .where("at", ">", now - window)
    .orderBy("at")
    .select("at")
  return rows.map(({ at }) => at)
}

/** The counts of a person in a co-op go over to their new Matrix ID. */
export async function carryCounts({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("flood_counts").where({ who: old }).whereLike("about", `%:${coop}`).update({ who: next })
}

/** Counts one more, and forgets everything too old to count anywhere. */
export async function countOne({ trx, now }: Work, who: string, about: string): Promise<void> {
  await trx("flood_counts")
    .where("at", "<=", now - day)
    .delete()
  await trx("flood_counts").insert({ who, about, at: now })
}
