/** The effect of a removal's first vote, if the moderators carry it: the second vote is opened, for the whole co-op (§6). */

import { standingOf } from "../../../standing/reads.ts"
import { belongs } from "../../../standing/rules/franchise.ts"
import { impossible, type KindActs, type WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { openSecondVote } from "../removal.ts"

const announced: WhenItWins = async (act, motion) => {
  const person = motion.subject
  if (person === null) return null
  if (!belongs(await standingOf(act.work, act.coop.config, person))) return impossible("left", person)
  const second = await openSecondVote(act, motion, person)
  return { effect: "removal-announced", person, motion: second.id }
}

export const removalFirst: KindActs<"removal-first"> = {
  wins: { remove: announced, stop: null },
  undecided: null,
}
