/** The newest motion, for a command whose number was left out. */
import type { Act } from "../../kernel/acts/context.ts"
import type { MotionId, MotionStage, Series } from "../../kernel/rules/types.ts"
import { motionsIn } from "../store/motions.ts"

/** The newest motion in one of these stages and series. Null if there is none. */
export async function newestMotion(
  { work, coop }: Act,
  { stages, series }: { readonly stages: readonly MotionStage[]; readonly series: readonly Series[] },
): Promise<MotionId | null> {
  return (await motionsIn(work, coop.key, stages, { limit: 1, series }))[0]?.id ?? null
}
