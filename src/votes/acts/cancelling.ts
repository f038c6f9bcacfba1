/** `!cancel`: withdrawing a motion before its vote, and cancelling its open vote (§2.7c). */
import { capabilities } from "../../capabilities.ts"
import { termsOf } from "../../config/terms.ts"
import type { Capability } from "../../kernel/acts/capability.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { homeOf, say } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId, MotionId } from "../../kernel/rules/types.ts"
import { canEndBefore, mayBeCancelled, mayCancelAlone } from "../rules/cancelling.ts"
import { mayStart } from "../rules/motions.ts"
import { mayShelve } from "../rules/postponing.ts"
import { changeMotion, type KeptMotion, motionByRow } from "../store/motions.ts"
import { votedCancellation } from "../store/rounds.ts"
import { heading } from "../views/motions.ts"
import { askedBy } from "./asked.ts"
import { endCancelled } from "./cancelled.ts"
import { openMotion, type SeeingAct, type Typed, threadOfMotion } from "./open-motion.ts"
import { record, toChange } from "./propose.ts"

/**
 * What `!cancel` came to.
 * - `withdrawn`: the motion ends before its vote, because its starter wants that
 * - `ended`: whoever presides over the conference has ended its open vote
 * - `asked`: `cancellation` is open, on which people vote whether the open vote ends. Until then that vote goes on
 */
export type Cancelled =
  | { readonly done: "withdrawn" | "ended"; readonly motion: KeptMotion }
  | { readonly done: "asked"; readonly motion: KeptMotion; readonly cancellation: KeptMotion }

/**
 * Cancels a motion. Before its vote, its starter withdraws it as a whole, with the options that others added to it. An open vote can only be
 * cancelled by a carried motion, which this opens; or at once by whoever presides over the conference that holds it, if the rules of its
 * kind say so. @throws Refusal
 */
export const cancel = askedBy(
  "member",
  async (act: SeeingAct, by, id: MotionId, reason: string, typed: Typed): Promise<Cancelled> => {
    const motion = await toChange(act, id, typed)
    if (motion.stage !== "voting") return { done: "withdrawn", motion: await withdrawWhole(act, by, motion, typed) }
    orRefuse(mayBeCancelled(motion, typed.sentAt))
    if (motion.terms.cancel === "presider" && (await presiderOf(act, id)) === by.person) {
      orRefuse(mayCancelAlone(motion, by.person))
      await endCancelled(act, motion, { presider: by.person, reason })
      return { done: "ended", motion: await motionByRow(act.work, motion.row) }
    }
    return { done: "asked", motion, cancellation: await openCancellation(act, by, motion, reason, typed) }
  },
)

/** Withdraws a motion before its vote. @throws Refusal */
async function withdrawWhole(act: SeeingAct, by: LookedUp, motion: KeptMotion, { sentAt }: Typed): Promise<KeptMotion> {
  const { work } = act
  orRefuse(mayShelve(motion, by.person, sentAt, act.coop.bot))
  const outcome = JSON.stringify({ result: "withdrawn" })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome })
  await record(act, motion, by, { act: "motion-cancelled", details: { motion: motion.id } })
  return motionByRow(work, motion.row)
}

/** Opens the vote on cancelling another one, and says so in that one's thread. @throws Refusal if it could not end before the other does */
async function openCancellation(
  act: SeeingAct,
  by: LookedUp,
  motion: KeptMotion,
  reason: string,
  typed: Typed,
): Promise<KeptMotion> {
  const { work, coop } = act
  const terms = termsOf(coop.config, "cancellation")
  orRefuse(mayStart(terms, by, "cancellation"))
  const before = (await votedCancellation(work, motion))?.id ?? null
  orRefuse(canEndBefore(motion, terms, { now: work.now, zone: coop.zone, before }))
  const cancellation = await openMotion(act, {
    kind: "cancellation",
    by,
    title: coop.words.t("motion-cancellation", { motion: motion.id }),
    cancels: motion.id,
    options: [
      { title: coop.words.t("option-cancel-vote"), text: reason, author: by.person, keeps: false, role: "accept" },
      { title: coop.words.t("option-keep-vote"), text: "", author: null, keeps: true, role: "keep" },
    ],
    typed,
  })
  const said = coop.words.t("cancellation-beside", { motion: motion.id, cancellation: heading(cancellation) })
  const relation = await threadOfMotion(act, motion)
  if (relation) await say(act, homeOf(act, motion), said, { relation })
  return cancellation
}

/** Who presides over the meeting that holds this vote, as the capability of such meetings knows. Null: no meeting holds it. */
async function presiderOf(act: Act, motion: MotionId): Promise<MatrixId | null> {
  for (const capability of Object.values(capabilities)) {
    if (!("acts" in capability)) continue
    const { does }: { readonly does: Capability } = await capability.acts()
    const presider = (await does.presider?.(act, motion)) ?? null
    if (presider !== null) return presider
  }
  return null
}
