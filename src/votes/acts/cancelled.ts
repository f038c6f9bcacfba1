/** The end of a vote that is cancelled (§2.7c): nobody counts its ballots, and everybody is told. */
import { type Act, homeOf, say, sayAnew } from "../../kernel/acts/context.ts"
import type { MatrixId, MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { dropBallots } from "../store/ballots.ts"
import { changeMotion, type KeptMotion } from "../store/motions.ts"
import { rollOf } from "../store/roll.ts"
import { heading } from "../views/motions.ts"
import { concernedBy } from "./concerned.ts"
import { threadOfMotion } from "./open-motion.ts"
import { statusName } from "./turnout.ts"

/** `by`: the carried motion that cancels the vote. `presider`: who presides and cancels it, and why. */
export type Canceller =
  | { readonly by: MotionId; readonly presider?: never }
  | { readonly presider: MatrixId; readonly reason: string; readonly by?: never }

/**
 * Ends an open vote without counting it. Its ballots are deleted and never published, and receipts are void. The room is told, and so is the
 * motion's thread.
 */
export async function endCancelled(act: Act, motion: KeptMotion, how: Canceller): Promise<void> {
  const { work, coop } = act
  const roll = await rollOf(work, motion.row)
  const outcome = JSON.stringify({ result: "withdrawn", cancelled: how.by ?? null })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome, lot_secret: null })
  await dropBallots(work, motion.row)
  const details = { motion: motion.id, ...(how.by ? { by: how.by } : { presided: true as const }) }
  await addRecord(work, coop.key, { actor: how.presider ?? null, act: "motion-cancelled", details }, motion.series)
  const said = coop.words.t("vote-cancelled", {
    motion: heading(motion),
    by: how.by ?? "none",
    person: how.presider === undefined ? "" : nameOf(how.presider, coop.server),
    cast: roll.some(({ voted }) => voted) ? "some" : "none",
  })
  const reason = how.presider === undefined || how.reason === "" ? null : quoted(how.reason)
  const card = paragraphs(said, reason)
  await sayAnew(act, homeOf(act, motion), statusName(motion), said)
  await say(act, homeOf(act, motion), card, { alert: true, mentions: concernedBy(motion) })
  const relation = await threadOfMotion(act, motion)
  if (relation) await say(act, homeOf(act, motion), card, { relation })
}
