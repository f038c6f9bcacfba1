/**
 * The times at which people did things that have a limit (`limits.ts`). Each time is kept as long as a limit counts it. A unit of work that
 * is rolled back leaves no times.
 */
import { day } from "../rules/limits.ts"
import type { CoopKey, Instant, MatrixId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/**
 * The times when `who` did the thing `about` within the last `window` milliseconds, oldest first. `about` names the thing and ends with the
 * co-op's key.
 */
export async function timesOf({ trx, now }: Work, who: string, about: string, window: number): Promise<Instant[]> {
  const rows = await trx("flood_counts")
    .where({ who, about })
    .where("at", ">", now - window)
    .orderBy("at")
    .select("at")
  return rows.map(({ at }) => at)
}

/** Moves a person's counts in a co-op to their new Matrix ID. */
export async function carryCounts({ trx }: Work, coop: CoopKey, old: MatrixId, next: MatrixId): Promise<void> {
  await trx("flood_counts").where({ who: old }).whereLike("about", `%:${coop}`).update({ who: next })
}

/** Notes that `who` did the thing `about` now. Also forgets all times that are too old for any limit. */
export async function countOne({ trx, now }: Work, who: string, about: string): Promise<void> {
  await trx("flood_counts")
    .where("at", "<=", now - day)
    .delete()
  await trx("flood_counts").insert({ who, about, at: now })
}
