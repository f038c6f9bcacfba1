/** A carried budget comes into force for its year (§8.2). */
import { adoptBudget } from "../budget.ts"
import type { KindActs } from "./kind-acts.ts"

export const budget: KindActs<"budget"> = {
  wins: {
    budget: async (act, motion, winner) => winner.budget && adoptBudget(act, motion, winner.budget),
    keep: null,
  },
  undecided: null,
}
