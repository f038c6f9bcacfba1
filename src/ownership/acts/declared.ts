/** Shares that begin by themselves, what they weigh in votes, how they follow a new Matrix ID, and what `waggle verify` checks (§19). */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { carryShares } from "../store/shares.ts"
import { dividendsCheck, sharesCheck } from "../store/verify.ts"
import { dilution } from "./kinds/dilution.ts"
import { dividend } from "./kinds/dividend.ts"
import { shareTerms } from "./kinds/share-terms.ts"
import { sharesBegin } from "./shares.ts"
import { weights } from "./weights.ts"

export const does: Capability = {
  name: "ownership",
  due: [sharesBegin],
  moves: { carry: [carryShares] },
  weights,
  checks: [sharesCheck, dividendsCheck],
}

/** The effects of this capability's kinds of motion. */
export const effects: EffectsOf<typeof kinds> = { "share-terms": shareTerms, dilution, dividend }
