/** What pay does when it is due or carried, how it follows a new Matrix ID, and what `waggle verify` checks of it. */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { carryRates } from "../store/rates.ts"
import { paidMonthsCheck, ratesCheck, scalesCheck } from "../store/verify.ts"
import { holdingsDue } from "./holdings.ts"
import { payScale } from "./kinds/pay-scale.ts"
import { payDue } from "./months.ts"
import { payTodo } from "./pay-todo.ts"

export const does: Capability = {
  name: "pay",
  due: [holdingsDue, payDue],
  todo: [payTodo],
  moves: { carry: [carryRates] },
  checks: [scalesCheck, ratesCheck, paidMonthsCheck],
}

/** The effects of the motions about pay. */
export const effects: EffectsOf<typeof kinds> = { "pay-scale": payScale }
