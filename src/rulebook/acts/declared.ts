/** The co-op's rules (§15.5). */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { rulesCheck } from "../store/verify.ts"
import { rules } from "./kinds/rules.ts"

export const does: Capability = { name: "rulebook", checks: [rulesCheck] }

/** The effects of the motions about rules. */
export const effects: EffectsOf<typeof kinds> = { rules }
