/** The acts of a kind of motion (§4, last column). Everything else about the kind is declared in rules/kinds. */

import type { Act } from "../../../kernel/acts/context.ts"
import type { MatrixId } from "../../../kernel/rules/types.ts"
import type { MotionKind, RoleOf } from "../../rules/kinds.ts"
import type { ImpossibleWhy } from "../../rules/minuted.ts"
import type { KeptMotion } from "../../store/motions.ts"
import type { KeptOption } from "../../store/options.ts"
import type { Effect } from "../../views/effects.ts"

/** Carries out what the motion decided, and returns the effect; null if the outcome's message has nothing to say about it. */
export type WhenItWins = (act: Act, motion: KeptMotion, winner: KeptOption) => Promise<Effect | null>

export interface KindActs<K extends MotionKind> {
  /** For each role, what is done if an option with that role wins. Null: nothing is done, and only the minutes have the outcome. */
  readonly wins: Readonly<Record<RoleOf<K>, WhenItWins | null>>
  /** Returns the effect to tell if the vote was not carried or had no quorum. Null: the message only says that things stay as they are. */
  readonly undecided: ((act: Act, motion: KeptMotion) => Promise<Effect | null>) | null
}

/** The acts of a capability's kinds of motion. The program compiles only if there are acts for every kind that the capability declares. */
export type EffectsOf<Kinds> = { readonly [K in keyof Kinds & MotionKind]: KindActs<K> }

/**
 * In place of an effect that has become impossible by the time the vote closes (§4.5). The message says why, as `effect-impossible-<why>`.
 */
export const impossible = (why: ImpossibleWhy, person: MatrixId): Effect => ({ effect: "impossible", why, person })
