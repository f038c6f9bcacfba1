/** Documents and their revisions (§15). */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { documentsCheck } from "../store/verify.ts"
import { agreement, bylaw } from "./kinds/bylaw.ts"
import { plan } from "./kinds/plan.ts"
import { plansDue } from "./plans-due.ts"

export const does: Capability = { name: "documents", due: [plansDue], checks: [documentsCheck] }

/** The effects of the motions about documents. */
export const effects: EffectsOf<typeof kinds> = { bylaw, agreement, plan }
