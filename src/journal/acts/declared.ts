/** What waits for people, how reimbursements follow a person's new Matrix ID, whom they concern, and what `waggle verify` checks. */
import type { Capability } from "../../kernel/acts/capability.ts"
import { carryReimbursements, hasOpen } from "../store/reimbursements.ts"
import { reimbursementsCheck } from "../store/verify.ts"
import { reimbursementsTodo } from "./reimbursements-todo.ts"

export const does: Capability = {
  name: "journal",
  todo: [reimbursementsTodo],
  moves: { carry: [carryReimbursements] },
  // Whoever has left and waits for an answer still gets it.
  concerns: [hasOpen],
  checks: [reimbursementsCheck],
}
