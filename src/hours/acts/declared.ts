/** What `waggle verify` checks of hours, and how they follow a person's new Matrix ID (§18.2). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryHours } from "../store/hours.ts"
import { hoursCheck } from "../store/verify.ts"

export const does: Capability = {
  name: "hours",
  moves: { carry: [carryHours] },
  checks: [hoursCheck],
}
