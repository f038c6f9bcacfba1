/** The acts of people: who comes, who goes, and who has left without a word (§1). */

import type { Capability } from "../../kernel/acts/capability.ts"
import { carryCounts } from "../../kernel/store/flood-counts.ts"
import { carryMemberships } from "../../standing/changes.ts"
import { identitiesCheck, isInvited, peopleCheck, wasEverMember } from "../../standing/reads.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { carryMember } from "../store/moves.ts"
import { absencesDue } from "./absence.ts"
import { invitationTodo } from "./invitation-todo.ts"
import { membership } from "./kinds/membership.ts"
import { removalFirst } from "./kinds/removal-first.ts"
import { removalSecond } from "./kinds/removal-second.ts"

export const does: Capability = {
  name: "people",
  due: [absencesDue],
  todo: [invitationTodo],
  moves: { carry: [carryMember, carryMemberships, carryCounts] },
  concerns: [wasEverMember, isInvited],
  checks: [peopleCheck, identitiesCheck],
}

/** The effects of this capability's kinds of motion. */
export const effects: EffectsOf<typeof kinds> = {
  membership,
  "removal-first": removalFirst,
  "removal-second": removalSecond,
}
