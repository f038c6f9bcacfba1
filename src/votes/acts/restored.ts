/**
 * Runs after an older copy of the state database was put back. It tells the co-op, and makes sure that no number and no outcome is given
 * twice.
 */

import { type Act, homeOf, say } from "../../kernel/acts/context.ts"
import { type LostTime, numbersLost } from "../../kernel/acts/restored.ts"
import type { Instant, Series } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { allCounters, highestNumber, raiseFloor } from "../../kernel/store/numbers.ts"
import type { Restore } from "../../kernel/store/restores.ts"
import { numberIn, type StateMark } from "../../kernel/store/state-mark.ts"
import { stageEnd } from "../rules/motions.ts"
import { beginBallotsAnew, dropBallots, isKeyLost } from "../store/ballots.ts"
import { changeMotion, type KeptMotion, motionByRow, motionsIn } from "../store/motions.ts"
import { rollOf } from "../store/roll.ts"
import { restoredCard, voteAgainCard } from "../views/restored.ts"
import { showTurnout } from "./turnout.ts"

/** The least time that people get to vote again after a restore. Ballots sent before the restore may be lost. */
const timeToVoteAgain = "P1D"

/**
 * Continues after a restore. `mark`: the numbers that the co-op had used before the restore, and the motions that were open.
 * @param lost the time that cannot be read again, if the keys are lost too
 */
export async function goOnAfterRestore(
  act: Act,
  restore: Restore,
  mark: StateMark,
  lost: LostTime | null = null,
): Promise<void> {
  const { work, coop } = act
  const given = new Map<string, number>()
  for (const counter of allCounters) {
    given.set(counter, await highestNumber(work, coop.key, counter))
    await raiseFloor(work, coop.key, counter, numberIn(mark, coop.key, counter))
  }
  for (const series of ["public", "moderators"] as const) {
    const after = given.get(`minutes.${series}`) ?? 0
    const lacks = numberIn(mark, coop.key, `minutes.${series}`) > after
    // The moderators' minutes get a record only if the restore lost some of their records. If they were empty, a record about the restore
    // would suggest that the moderators had something in their minutes.
    if (series === "public" || lacks)
      await addRecord(
        work,
        coop.key,
        { actor: null, act: "state-restored", details: { after, endsAt: restore.knownUntil } },
        series,
      )
    await settleVotes(act, series, { restore, mark, lost })
  }
}

/**
 * Goes through the open motions of a series. A motion that had ended before the restore is closed without a second outcome. Other votes
 * stay open long enough for people to vote again. The room of the series is told.
 */
async function settleVotes(
  act: Act,
  series: Series,
  { restore, mark, lost }: { readonly restore: Restore; readonly mark: StateMark; readonly lost: LostTime | null },
): Promise<void> {
  const { work, coop } = act
  const [ended, open, anew]: [KeptMotion[], KeptMotion[], KeptMotion[]] = [[], [], []]
  for (const motion of await motionsIn(work, coop.key, ["proposal", "voting"], { series: [series] })) {
    if (!mark.open.includes(`${coop.key} ${motion.id}`)) {
      await endAsBefore(act, motion)
      ended.push(motion)
    } else if (motion.stage === "voting") {
      const isLost = await isKeyLost(work, motion.row)
      if (isLost) await beginBallotsAnew(work, motion.row)
      const extended = await extend(act, motion)
      open.push(extended)
      if (isLost) anew.push(extended)
    }
  }
  const room = series === "public" ? coop.rooms.members : coop.rooms.moderators
  if (room === undefined || (series !== "public" && ended.length + open.length === 0)) return
  const given = lost && series === "public" ? numbersLost(lost, shownNumbers) : []
  const about = { knownUntil: restore.knownUntil, ended, open, anew, prefix: coop.config.prefix }
  const card = restoredCard(coop.words, {
    ...about,
    ...(lost && { lost: { until: lost.until, given, keysLost: lost.keysLost && series === "public" } }),
  })
  await say(act, homeOf(act, { series }), card, { alert: true })
  if (lost) for (const motion of open) await askVoters(act, motion, lost)
}

/** The numbers of which everybody in the members' room has read. */
const shownNumbers = { "motions.public": "M", tasks: "T", conferences: "C", roles: "R" } as const

/**
 * Asks everybody on the roll for the ballot that they may have sent in the lost time. Nobody knows who has, so everybody is asked. A ballot
 * from before counts on.
 */
async function askVoters(act: Act, motion: KeptMotion, { from }: LostTime): Promise<void> {
  const { words, config } = act.coop
  for (const { person, voted } of await rollOf(act.work, motion.row)) {
    const card = voteAgainCard(words, motion, { from, voted, prefix: config.prefix })
    await say(act, { person }, card, { many: true })
  }
}

/**
 * Closes a motion whose end was announced before the restore. The older copy does not have all ballots, so they are not counted. They are
 * deleted, so that nobody can find out who cast them.
 */
async function endAsBefore(act: Act, motion: KeptMotion): Promise<void> {
  const { work, coop } = act
  await dropBallots(work, motion.row)
  await addRecord(
    work,
    coop.key,
    { actor: null, act: "motion-ended-before", details: { motion: motion.id } },
    motion.series,
  )
  const outcome = JSON.stringify({ result: "withdrawn" })
  await changeMotion(work, motion.row, { stage: "closed", closed_at: work.now, outcome })
}

async function extend(act: Act, motion: KeptMotion): Promise<KeptMotion> {
  const { work, coop } = act
  const least = stageEnd(work.now, timeToVoteAgain, coop.zone)
  const endsAt: Instant = motion.votingEndsAt !== null && motion.votingEndsAt > least ? motion.votingEndsAt : least
  if (endsAt === motion.votingEndsAt) return motion
  await changeMotion(work, motion.row, { voting_ends_at: endsAt })
  const details = { motion: motion.id, endsAt }
  await addRecord(work, coop.key, { actor: null, act: "voting-extended", details }, motion.series)
  const extended = await motionByRow(work, motion.row)
  await showTurnout(act, extended)
  return extended
}
