/** The effect of a carried cancellation: the other vote ends, and nobody counts it (§2.7c). */
import { findMotion } from "../../store/motions.ts"
import { endCancelled } from "../cancelled.ts"
import type { KindActs, WhenItWins } from "./kind-acts.ts"

const cancelled: WhenItWins = async (act, motion) => {
  const other = motion.cancels === null ? null : await findMotion(act.work, act.coop.key, motion.cancels)
  if (other?.stage !== "voting") return null
  await endCancelled(act, other, { by: motion.id })
  return { effect: "said", key: "vote-cancelled", about: { motion: other.id } }
}

export const cancellation: KindActs<"cancellation"> = {
  wins: { accept: cancelled, keep: null },
  undecided: null,
}
