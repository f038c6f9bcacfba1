/** What each kind of motion does: one line for each kind that src/votes/rules/kinds.ts declares, or this does not compile. */

import type { OfficeKey, OptionRole } from "../../kernel/rules/types.ts"
import { election } from "../../offices/acts/kinds/elections.ts"
import { impeachment } from "../../offices/acts/kinds/impeachment.ts"
import { membership } from "../../people/acts/kinds/membership.ts"
import { removalFirst } from "../../people/acts/kinds/removal-first.ts"
import { removalSecond } from "../../people/acts/kinds/removal-second.ts"
import { usualOffices } from "../../standing/rules/offices.ts"
import { budget } from "../../treasury/acts/kinds/budget.ts"
import type { MotionKind } from "../rules/kinds.ts"
import { decision } from "./kinds/decision.ts"
import type { KindActs, WhenItWins } from "./kinds/kind-acts.ts"

// `Object.fromEntries` loses the keys' types. Each office has exactly one entry here.
const elections = Object.fromEntries(usualOffices.map(({ key }) => [key, election])) as Readonly<
  Record<OfficeKey, typeof election>
>

const acts: { readonly [K in MotionKind]: KindActs<K> } = {
  ...elections,
  membership,
  impeachment,
  budget,
  "removal-first": removalFirst,
  "removal-second": removalSecond,
  decision,
}

/** What a kind of motion does, for code that does not know the kind. */
export interface ActsOfSomeKind extends Pick<KindActs<MotionKind>, "undecided"> {
  readonly wins: Readonly<Partial<Record<OptionRole, WhenItWins | null>>>
}

export const actsOf = (kind: MotionKind): ActsOfSomeKind => acts[kind]
