/** Who is in the co-op, and who comes, goes, or has gone without a word (§1). */

import { absencesDue } from "../coop/absence.ts"
import type { Capability } from "../coop/capability.ts"
import { invitationTodo } from "../coop/invitation-todo.ts"
import { carryCounts } from "../store/flood-counts.ts"
import { carryMemberships } from "../store/memberships.ts"
import { carryMember } from "../store/moves.ts"
import { identitiesCheck, peopleCheck } from "../store/verify-people.ts"

export const people: Capability = {
  name: "people",
  due: [absencesDue],
  todo: [invitationTodo],
  moves: { carry: [carryMember, carryMemberships, carryCounts] },
  checks: [peopleCheck, identitiesCheck],
}
