/** What a kind of motion does (§4, last column), beside what it declares in src/rules/kinds. */
import type { ImpossibleWhy } from "../../rules/acts/motions.ts"
import type { MotionKind, RoleOf } from "../../rules/kinds.ts"
import type { MatrixId } from "../../rules/types.ts"
import type { KeptMotion } from "../../store/motions.ts"
import type { KeptOption } from "../../store/options.ts"
import type { Effect } from "../../views/effects.ts"
import type { Act } from "../context.ts"

/** Does what a carried motion decides, and returns what that was; null: nothing that the outcome's message has to say. */
export type WhenItWins = (act: Act, motion: KeptMotion, winner: KeptOption) => Promise<Effect | null>

export interface KindActs<K extends MotionKind> {
  /** For each option that can stand on its ballot: what happens when it wins. Null: the minutes have it, and that is all. */
  readonly wins: Readonly<Record<RoleOf<K>, WhenItWins | null>>
  /** What there is to say of a vote that was not carried, or had no quorum; null: that things stay as they are. */
  readonly undecided: ((act: Act, motion: KeptMotion) => Promise<Effect | null>) | null
}

/** The effect has become impossible by the time of closing (§4.5): the outcome says why, as `effect-impossible-<why>`. */
export const impossible = (why: ImpossibleWhy, person: MatrixId): Effect => ({ effect: "impossible", why, person })
