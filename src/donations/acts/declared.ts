/** Donations (§8.1). */
import type { Capability } from "../../kernel/acts/capability.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { donationsCheck } from "../store/verify.ts"
import { donations } from "./kinds/donations.ts"
import { donationTodo } from "./paying.ts"
import { donationsDue } from "./reckoning.ts"

export const does: Capability = {
  name: "donations",
  due: [donationsDue],
  todo: [donationTodo],
  checks: [donationsCheck],
}

/** The effects of the vote on who gets donations. */
export const effects: EffectsOf<typeof kinds> = { donations }
