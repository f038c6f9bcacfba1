/** The effect of a recall: the holder loses the office at once (§12.4). */
import { nameOf } from "../../../kernel/views/people.ts"
import { seatOf } from "../../../standing/reads.ts"
import { impossible, type KindActs, type WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { officeConcerned } from "../../../votes/rules/kinds.ts"
import { impeach } from "../offices.ts"

const recalled: WhenItWins = async (act, motion) => {
  const person = motion.subject
  const office = officeConcerned(motion)
  if (person === null || office === null) return null
  const { work, coop } = act
  const seat = await seatOf(work, coop.key, office, person)
  if (!seat) return impossible("gave-up", person)
  await impeach(act, seat, motion, "recalled")
  return { effect: "said", key: "recalled", about: { office, person: nameOf(person, coop.server) } }
}

export const recall: KindActs<"recall"> = {
  wins: { impeach: recalled, keep: null },
  undecided: null,
}
