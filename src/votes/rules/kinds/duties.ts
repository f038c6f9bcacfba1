/** The duties that `!todo` finds in motions that are in their first stage. Each kind of motion names the duties that it gives. */

import type { Instant, MemberStatus, Option, Standing } from "../../../kernel/rules/types.ts"
import { belongs } from "../../../standing/rules/franchise.ts"
import type { Motion } from "../motions.ts"

/** A motion in its first stage, together with facts about the person who asks what waits for them. */
export interface Asked {
  readonly motion: Motion
  readonly person: Standing
  readonly now: Instant
  /** The moment at which the stage ends. */
  readonly until: Instant
  /** The option that is about this person, as a candidate or as the holder of the contested seat. */
  readonly own: Option | null
  /** Whether this person may stand for the office that the motion fills. */
  readonly mayJoin: boolean
  /** Whether this person may object to an early end of the stage. */
  readonly mayObject: boolean
}

/** Whether the motion asks something of this person. */
export type Asks = (asked: Asked) => boolean

/** Whether the motion is about this person, who can answer until the vote begins. */
export const isAboutThem: Asks = ({ motion, person }) => motion.subject === person.person

/** Whether somebody else asked to end the first stage early, and this person could object. */
export const canObject: Asks = ({ motion, person, mayObject }) =>
  motion.earlyEndAt !== null && motion.author !== person.person && mayObject

/** Whether this person is a candidate. In the first stage they can still step back. */
export const stands: Asks = ({ own }) => own?.role === "candidate"

/** Whether this person holds the contested seat. In the first stage they can still step back from it. */
export const sits: Asks = ({ own }) => own?.role === "sitting"

/** Whether this person could stand for the office too. */
export const canStand: Asks = ({ own, mayJoin }) => own === null && mayJoin

/**
 * The last part of a hearing, in milliseconds. `!todo` mentions a hearing of somebody else only in this part. Earlier it need not, because
 * the room was told when the hearing began.
 */
const soon = 24 * 60 * 60_000

/** Whether the hearing of somebody else ends soon, and this person belongs to the co-op. */
export const hearingEndsSoon: Asks = ({ motion, person, until, now }) =>
  motion.subject !== person.person && belongs(person) && until - now <= soon

/**
 * A motion that people could open themselves. `duty`: its text in the locales is `todo-<duty>`. `when`: whether `!todo` suggests the
 * motion now.
 */
export interface Suggestion {
  readonly duty: "admission" | "treasury"
  readonly when: (asks: { readonly status: MemberStatus | null; readonly frozen: boolean }) => boolean
}
