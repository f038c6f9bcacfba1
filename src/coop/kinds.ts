/** What each kind of motion does: one line for each kind that src/rules/kinds.ts declares, or this does not compile. */
import type { MotionKind } from "../rules/kinds.ts"
import { usualOffices } from "../rules/offices/table.ts"
import type { OfficeKey, OptionRole } from "../rules/types.ts"
import { budget } from "./kinds/budget.ts"
import { decision } from "./kinds/decision.ts"
import { election } from "./kinds/elections.ts"
import { impeachment } from "./kinds/impeachment.ts"
import type { KindActs, WhenItWins } from "./kinds/kind-acts.ts"
import { membership } from "./kinds/membership.ts"
import { removalFirst } from "./kinds/removal-first.ts"
import { removalSecond } from "./kinds/removal-second.ts"

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
