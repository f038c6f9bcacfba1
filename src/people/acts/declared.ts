/** Who is in the co-op, and who comes, goes, or has gone without a word (§1). */

import type { Capability } from "../../kernel/acts/capability.ts"
import { carryCounts } from "../../kernel/store/flood-counts.ts"
import { carryMemberships } from "../../standing/changes.ts"
import { identitiesCheck, peopleCheck } from "../../standing/reads.ts"
import { carryMember } from "../store/moves.ts"
import { absencesDue } from "./absence.ts"
import { invitationTodo } from "./invitation-todo.ts"

export const people: Capability = {
  name: "people",
  due: [absencesDue],
  todo: [invitationTodo],
  moves: { carry: [carryMember, carryMemberships, carryCounts] },
  checks: [peopleCheck, identitiesCheck],
}
