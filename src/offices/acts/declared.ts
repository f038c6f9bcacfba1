/** The acts of offices and their seats (§12). */

import type { Capability } from "../../kernel/acts/capability.ts"
import { carrySeats, carryTerms } from "../../standing/changes.ts"
import { holdsSeat } from "../../standing/reads.ts"
import { officeKeys, type UsualOffice } from "../../standing/rules/offices.ts"
import type { EffectsOf } from "../../votes/acts/kinds/kind-acts.ts"
import type { kinds } from "../rules/kinds/declared.ts"
import { countbackCheck } from "../store/verify.ts"
import { council } from "./kinds/council.ts"
import { election } from "./kinds/elections.ts"
import { impeachment } from "./kinds/impeachment.ts"
import { recall } from "./kinds/recall.ts"
import { termsDue } from "./terms-due.ts"

export const does: Capability = {
  name: "offices",
  moves: { carry: [carrySeats, carryTerms] },
  due: [termsDue],
  concerns: [holdsSeat],
  checks: [countbackCheck],
}

// The cast is needed, because Object.fromEntries loses the names of the keys. It is safe, because every office has one entry here.
const elections = Object.fromEntries(officeKeys.map((key) => [key, election])) as Readonly<
  Record<UsualOffice, typeof election>
>

/** The effects of this capability's kinds of motion. */
export const effects: EffectsOf<typeof kinds> = { ...elections, election, council, impeachment, recall }
