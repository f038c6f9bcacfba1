/** Ends motions in which nothing is left to decide (§2.1): their person left or lost the office, or nobody stands. Says why. */

import { type Act, homeOf, say, sayAnew, threadOf } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { matterOf, officeOf } from "../rules/kinds.ts"
import type { LostSubject } from "../rules/minuted.ts"
import { dropBallots } from "../store/ballots.ts"
import { changeMotion, type KeptMotion, openOnMatter } from "../store/motions.ts"
import { rollOf } from "../store/roll.ts"
import { heading } from "../views/motions.ts"
import { statusName } from "./turnout.ts"

/**
 * Ends a motion about a person who left the co-op or lost the office, about an office that the co-op no longer has, or about a vote that has
 * ended. The motion has no question any more, so its ballots are deleted, not counted. If the person or the office comes back, it takes a new motion.
 */
export async function endWithoutSubject(
  act: Act,
  motion: KeptMotion,
  person: MatrixId | null,
  why: LostSubject,
): Promise<void> {
  const { work, coop } = act
  const voting = motion.stage === "voting"
  const roll = voting ? await rollOf(work, motion.row) : []
  const outcome = JSON.stringify({ result: "withdrawn" })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome, lot_secret: null })
  if (voting) await dropBallots(work, motion.row)
  const details = { motion: motion.id, why, ...(person !== null && { person }) }
  await addRecord(work, coop.key, { actor: null, act: "motion-withdrawn", details }, motion.series)
  const cast = roll.some(({ voted }) => voted)
  const named = person === null ? "" : nameOf(person, coop.server)
  const about = { motion: heading(motion), person: named, why, cast: String(cast), other: motion.cancels ?? "" }
  const said = coop.words.t("motion-lost-subject", about)
  if (voting) await sayAnew(act, homeOf(act, motion), statusName(motion), said)
  await say(act, homeOf(act, motion), said, motion.event === "" ? {} : threadOf(act, motion))
  if (voting) await endMootCancellation(act, motion)
}

/** Ends the motion on cancelling this vote, because it has ended first (§2.7c). */
export async function endMootCancellation(act: Act, motion: KeptMotion): Promise<void> {
  const open = await openOnMatter(act.work, act.coop.key, matterOf("cancellation", { key: motion.id }))
  if (open) await endWithoutSubject(act, open, null, "moot")
}

/** Ends an election in which nobody stands when its vote would begin (§12.3). */
export async function endWithoutCandidates(act: Act, motion: KeptMotion): Promise<void> {
  const { work, coop } = act
  const outcome = JSON.stringify({ result: "withdrawn" })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome })
  await addRecord(
    work,
    coop.key,
    { actor: null, act: "motion-withdrawn", details: { motion: motion.id } },
    motion.series,
  )
  const about = { motion: heading(motion), office: officeOf(motion) ?? "none", prefix: coop.config.prefix }
  await say(act, homeOf(act, motion), coop.words.t("election-without-candidates", about), { alert: true })
}
