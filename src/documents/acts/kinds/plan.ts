/** A carried plan is in force at once, if whoever put it to the vote still holds the office (§14.1, §4.5). */
import { seatsOf } from "../../../standing/reads.ts"
import { impossible, type KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { officeOfPlan } from "../../rules/plans.ts"
import { draftsOf } from "../../store/documents.ts"
import { bylaw } from "./bylaw.ts"

export const plan: KindActs<"plan"> = {
  wins: {
    revision: async (act, motion, winner) => {
      const { work, coop } = act
      const draft = (await draftsOf(work, motion.row)).get(winner.seq)
      const office = draft ? officeOfPlan(coop.config.offices, draft) : null
      const seats = await seatsOf(work, coop.key)
      const holds = seats.some((seat) => seat.office === office?.key && seat.person === motion.author)
      if (!holds) return impossible("gave-up", motion.author)
      return bylaw.wins.revision?.(act, motion, winner) ?? null
    },
    keep: null,
  },
  undecided: null,
}
