/** What falls due of petitions, how they follow a person's new Matrix ID, and what `waggle verify` checks (§17). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carrySubject } from "../store/petitions.ts"
import { carryHandles } from "../store/signers.ts"
import { petitionsCheck } from "../store/verify.ts"
import { petitionsDue } from "./mornings.ts"

export const does: Capability = {
  name: "voice",
  due: [petitionsDue],
  moves: { carry: [carryHandles, carrySubject] },
  checks: [petitionsCheck],
}
