/** What a kind of motion does (§4, last column), in addition to what it declares in rules/kinds. */

import type { Act } from "../../../kernel/acts/context.ts"
import type { MatrixId } from "../../../kernel/rules/types.ts"
import type { MotionKind, RoleOf } from "../../rules/kinds.ts"
import type { ImpossibleWhy } from "../../rules/minuted.ts"
import type { KeptMotion } from "../../store/motions.ts"
import type { KeptOption } from "../../store/options.ts"
import type { Effect } from "../../views/effects.ts"

/** Does what a carried motion decides, and returns what that was; null if the outcome's message has nothing to say about it. */
export type WhenItWins = (act: Act, motion: KeptMotion, winner: KeptOption) => Promise<Effect | null>

export interface KindActs<K extends MotionKind> {
  /** What happens when an option of each role wins. Null: nothing but its record in the minutes. */
  readonly wins: Readonly<Record<RoleOf<K>, WhenItWins | null>>
  /** What to say of a vote that was not carried or had no quorum; null: that things stay as they are. */
  readonly undecided: ((act: Act, motion: KeptMotion) => Promise<Effect | null>) | null
}

/** What the kinds of motion of one capability do: all that it declares, or it does not compile. */
export type EffectsOf<Kinds> = { readonly [K in keyof Kinds & MotionKind]: KindActs<K> }

/** The effect has become impossible by the time the vote closes (§4.5). The outcome says why, as `effect-impossible-<why>`. */
export const impossible = (why: ImpossibleWhy, person: MatrixId): Effect => ({ effect: "impossible", why, person })
