/** The effect of a removal's second vote, if it is carried: the person is removed from the co-op (§6). */

import { standingOf } from "../../../standing/reads.ts"
import { belongs } from "../../../standing/rules/franchise.ts"
import type { KindActs, WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { votingEnd } from "../../../votes/rules/motions.ts"
import { remove } from "../members.ts"
import { tellRemoved } from "../removal.ts"

const removed: WhenItWins = async (act, motion) => {
  const person = motion.subject
  if (person === null) return null
  const gone = !belongs(await standingOf(act.work, act.coop.config, person))
  // If the person left before the vote ended, they still count as removed, and are struck from the rolls.
  await remove(act, person, motion.id, votingEnd(motion) ?? act.work.now)
  await tellRemoved(act, motion, person, gone)
  return { effect: gone ? "removed-after-leaving" : "removed", person }
}

export const removalSecond: KindActs<"removal-second"> = {
  wins: { remove: removed, keep: null },
  undecided: null,
}
