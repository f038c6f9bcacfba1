/** Postponing a motion in its proposal stage (§2.7c). Only the person who started it may. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { Instant, MotionId } from "../../kernel/rules/types.ts"
import { mayEndAt, mayShelve, postponedUntil } from "../rules/postponing.ts"
import { changeMotion, type KeptMotion, motionByRow } from "../store/motions.ts"
import { askedBy } from "./asked.ts"
import type { SeeingAct, Typed } from "./open-motion.ts"
import { record, toChange } from "./propose.ts"

/**
 * Postpones the end of a motion's proposal stage, and with it the vote. An early end that was asked for is dropped. `when`: until when, as
 * typed.
 * @throws Refusal
 */
export const postpone = askedBy(
  "member",
  async (act: SeeingAct, by, id: MotionId, when: string, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const motion = await toChange(act, id, typed)
    orRefuse(mayShelve(motion, by.person, typed.sentAt, coop.bot))
    const reader = { now: work.now, zone: coop.zone, typed: coop.words.typed }
    const endsAt = postponedUntil(when, motion, reader) ?? refuse("postponed-until-when", { motion: id })
    orRefuse(mayEndAt(motion, endsAt, work.now, coop.zone))
    await changeMotion(work, motion.row, { proposal_ends_at: endsAt, early_end_at: null })
    await record(act, motion, by, { act: "motion-postponed", details: { motion: id, endsAt } })
    return motionByRow(work, motion.row)
  },
)

/** Keeps a motion in its proposal stage until a later moment, because it waits for something. Nobody asks for this by itself. */
export async function keepProposedUntil(act: Act, motion: KeptMotion, endsAt: Instant): Promise<void> {
  await changeMotion(act.work, motion.row, { proposal_ends_at: endsAt, early_end_at: null })
  await record(act, motion, { person: null }, { act: "motion-postponed", details: { motion: motion.id, endsAt } })
}
