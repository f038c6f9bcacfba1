/** The year's books and bonuses. */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { carryMeasures } from "../store/bonuses.ts"
import { bonusesCheck } from "../store/verify.ts"
import { bonus } from "./kinds/bonus.ts"
import { bonusesDue } from "./reckoning.ts"

export const does: Capability = {
  name: "closing",
  due: [bonusesDue],
  moves: { carry: [carryMeasures] },
  checks: [bonusesCheck],
}

/** The effects of the motions about bonuses. */
export const effects: EffectsOf<typeof kinds> = { bonus }
