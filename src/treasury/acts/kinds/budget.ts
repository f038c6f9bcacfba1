/** A carried budget comes into force for its year (§8.2). */

import type { KindActs } from "../../../votes/acts/kinds/kind-acts.ts"
import { adoptBudget } from "../budget.ts"

export const budget: KindActs<"budget"> = {
  wins: {
    budget: async (act, motion, winner) => winner.budget && adoptBudget(act, motion, winner.budget),
    keep: null,
  },
  undecided: null,
}
