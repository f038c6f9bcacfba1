/** Motions for which a time has come: a stage ends, or people who have not voted are reminded. */

import type { Due } from "../../kernel/acts/due.ts"
import { proposalEnd } from "../rules/motions.ts"
import { type DueMotion, dueReminders, nextReminder, nextStageEnd, pastStages, takeReminders } from "../store/due.ts"
import { changeMotion, motionByRow } from "../store/motions.ts"
import { closeVote } from "./close.ts"
import { holdingVote, isProposalHeld } from "./held.ts"
import { openVoting, remind } from "./vote.ts"

const nameOf = ({ row }: DueMotion) => `motion ${row}`

/** Proposal stages and votes that have ended. They are handled in the order of their ends, because the effect of one may change another. */
export const stageEnds: Due<DueMotion> = {
  name: "ends of stages",
  turn: "decide",
  next: nextStageEnd,
  past: (work, { until }) => pastStages(work, until),
  /**
   * Whether the end of the stage must wait. For a vote this also notes which possible ballots hold it back, and since when, because the
   * outcome will say so.
   */
  async waits(work, item, look, behind) {
    const waits = behind.some((other) => goesBefore(other, item))
    const motion = await motionByRow(work, item.row)
    if (motion.stage === "proposal") return waits || (await isProposalHeld(work, item, look))
    const { holding, ballots } = await holdingVote(work, item, look)
    const isHeld = waits || holding.length > 0
    if (isHeld && look.noted.note(nameOf(item), ballots) && motion.heldSince === null)
      await changeMotion(work, item.row, { held_since: work.now })
    return isHeld
  },
  async act(act, item, look) {
    // The check is repeated inside the transaction, because the bot may have handled an objection or the last ballot since the first check.
    const motion = await motionByRow(act.work, item.row)
    if (motion.stage === "proposal" && proposalEnd(motion) <= look.until) await openVoting(act, motion)
    else if (motion.stage === "voting" && motion.votingEndsAt !== null && motion.votingEndsAt <= look.until) {
      const { given } = await holdingVote(act.work, item, look)
      await closeVote(act, motion, look.noted.unread(nameOf(item), given))
      act.work.afterCommit(async () => look.noted.forget(nameOf(item)))
    }
    return false
  },
}

/**
 * Whether the stage `one` must end before `other`. A stage waits for all stages that ended earlier, so that the order of their effects does
 * not depend on how long each was held back. A vote among the moderators holds up nothing public, because the delay would show that there
 * is such a vote (§6).
 */
const goesBefore = (one: DueMotion, other: DueMotion): boolean =>
  one.coop === other.coop && (one.series === other.series || one.series === "public")

/** Reminders of votes that are still open. */
export const reminders: Due<DueMotion> = {
  name: "reminders",
  turn: "remind",
  next: nextReminder,
  past: (work, { until }) => dueReminders(work, until),
  waits: async (work, item, look) => (await holdingVote(work, item, look)).holding.length > 0,
  async act(act, { row }, { until }) {
    const motion = await motionByRow(act.work, row)
    const taken = await takeReminders(act.work, row, until)
    // If several reminders fell due while the bot was away, only one is sent. If the vote is over, none is sent.
    const over = motion.votingEndsAt !== null && motion.votingEndsAt <= until
    if (taken > 0 && motion.stage === "voting" && !over) await remind(act, motion)
    return false
  },
}
