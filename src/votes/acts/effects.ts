/**
 * The effects of a vote's outcome. The kind of the motion declares its effects (§4, last column). An effect that has become impossible does
 * not happen (§4.5).
 */

import type { Act } from "../../kernel/acts/context.ts"
import type { Outcome } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { KeptMotion } from "../store/motions.ts"
import type { Effect } from "../views/effects.ts"
import { actsOf } from "./kinds.ts"

/** Applies the outcome and returns its effect. Null if the outcome has no effect besides its record in the minutes. */
export async function applyOutcome(act: Act, motion: KeptMotion, outcome: Outcome): Promise<Effect | null> {
  const { wins, elects, undecided } = await actsOf(motion.kind)
  if (outcome.result === "elected" && outcome.elected.length > 0) {
    if (!elects) throw new Error(`${motion.kind} seats nobody`)
    const { options } = motion
    return elects(
      act,
      motion,
      outcome.elected.flatMap((number) => options.find((option) => option.number === number) ?? []),
    )
  }
  if (outcome.result !== "carried") return (await undecided?.(act, motion)) ?? null
  const winner = motion.options.find(({ number }) => number === outcome.winner)
  const effect = winner ? ((await wins[winner.role]?.(act, motion, winner)) ?? null) : null
  if (effect?.effect === "impossible") {
    const details = { motion: motion.id, why: effect.why, person: effect.person }
    await addRecord(act.work, act.coop.key, { actor: null, act: "effect-impossible", details }, motion.series)
  }
  return effect
}
