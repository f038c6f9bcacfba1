/** The acts of a kind of motion (§4, last column). The rest of the kind is declared in rules/kinds. */

import type { Act } from "../../../kernel/acts/context.ts"
import type { MatrixId } from "../../../kernel/rules/types.ts"
import type { MotionKind, RoleOf } from "../../rules/kinds.ts"
import type { ImpossibleWhy } from "../../rules/minuted.ts"
import type { KeptMotion } from "../../store/motions.ts"
import type { KeptOption } from "../../store/options.ts"
import type { Effect } from "../../views/effects.ts"

/** Carries out what the motion decided, and returns the effect. Null if the outcome's message has nothing to say about an effect. */
export type WhenItWins = (act: Act, motion: KeptMotion, winner: KeptOption) => Promise<Effect | null>

/** Seats the winners of an election for several seats, and returns the effect. `winners`: in the order of their election. */
export type WhenElected = (act: Act, motion: KeptMotion, winners: readonly KeptOption[]) => Promise<Effect | null>

export interface KindActs<K extends MotionKind> {
  /** For each role, what happens if an option with that role wins. Null: nothing happens, and the outcome stands only in the minutes. */
  readonly wins: Readonly<Record<RoleOf<K>, WhenItWins | null>>
  /** Refuses an option that the bot cannot read, in kinds whose options say more than a text. @throws Refusal */
  readonly reads?: (act: Act, wording: { readonly title: string; readonly text: string }) => void
  /** Seats those who were elected to several seats at once. Only kinds that fill several seats have it (§13). */
  readonly elects?: WhenElected
  /** Returns the effect to tell if the vote was not carried or had no quorum. Null: the message only says that things stay as they are. */
  readonly undecided: ((act: Act, motion: KeptMotion) => Promise<Effect | null>) | null
}

/** The acts of a capability's kinds of motion. The program compiles only if every kind that the capability declares has acts. */
export type EffectsOf<Kinds> = { readonly [K in keyof Kinds & MotionKind]: KindActs<K> }

/**
 * The effect to tell if the real one has become impossible by the time the vote closes (§4.5). The message gives the reason, as
 * `effect-impossible-<why>`.
 */
export const impossible = (why: ImpossibleWhy, person: MatrixId): Effect => ({ effect: "impossible", why, person })
