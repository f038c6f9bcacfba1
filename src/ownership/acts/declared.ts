/** Shares that begin by themselves, what they weigh in votes, how they follow a new Matrix ID, and what `waggle verify` checks (§19). */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryShares } from "../store/shares.ts"
import { sharesCheck } from "../store/verify.ts"
import { sharesBegin } from "./shares.ts"
import { weights } from "./weights.ts"

export const does: Capability = {
  name: "ownership",
  due: [sharesBegin],
  moves: { carry: [carryShares] },
  weights,
  checks: [sharesCheck],
}
