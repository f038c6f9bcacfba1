/** Ends open motions about a person who left the co-op or lost the office, because nothing is left to decide (§2.1). Says why. */

import { type Act, homeOf, say, sayAnew, threadOf } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import type { LostSubject } from "../rules/minuted.ts"
import { dropBallots, rollOf } from "../store/ballots.ts"
import { changeMotion, type KeptMotion } from "../store/motions.ts"
import { heading } from "../views/motions.ts"
import { statusName } from "./turnout.ts"

/**
 * Ends a motion about a person who left the co-op or lost the office. The motion has no question any more, so its ballots are deleted, not
 * counted. If the person comes back, it takes a new motion.
 */
export async function endWithoutSubject(
  act: Act,
  motion: KeptMotion,
  person: MatrixId,
  why: LostSubject,
): Promise<void> {
  const { work, coop } = act
  const voting = motion.stage === "voting"
  const roll = voting ? await rollOf(work, motion.row) : []
  const outcome = JSON.stringify({ result: "withdrawn" })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome, lot_secret: null })
  if (voting) await dropBallots(work, motion.row)
  const details = { motion: motion.id, why, person }
  await addRecord(work, coop.key, { actor: null, act: "motion-withdrawn", details }, motion.series)
  const cast = roll.some(({ voted }) => voted)
  const about = { motion: heading(motion), person: nameOf(person, coop.server), why, cast: String(cast) }
  const said = coop.words.t("motion-lost-subject", about)
  if (voting) await sayAnew(act, homeOf(act, motion), statusName(motion), said)
  await say(act, homeOf(act, motion), said, motion.event === "" ? {} : threadOf(act, motion))
  work.afterCommit(() => flushDeleted(work.database))
}
