/** The effect of an impeachment: the treasurer loses the office at once, and the treasury freezes (§7.3). */
import { seatOf } from "../../../standing/reads.ts"
import { impossible, type KindActs, type WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { impeach, impeachable } from "../offices.ts"

const impeached: WhenItWins = async (act, motion) => {
  const person = motion.subject
  if (person === null) return null
  const office = impeachable(act)
  const seat = office && (await seatOf(act.work, act.coop.key, office.key, person))
  if (!seat) return impossible("not-treasurer", person)
  await impeach(act, seat, motion)
  return { effect: "impeached", person }
}

export const impeachment: KindActs<"impeachment"> = {
  wins: { impeach: impeached, keep: null },
  undecided: null,
}
