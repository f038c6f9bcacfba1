/** What a motion in its first stage asks of people, for `!todo`. A kind names those that it has. */
import { belongs } from "../franchise.ts"
import type { Motion } from "../motions.ts"
import type { Instant, MemberStatus, Option, Standing } from "../types.ts"

/** A motion in its first stage, as somebody sees it who asks what waits for them. */
export interface Asked {
  readonly motion: Motion
  readonly person: Standing
  readonly now: Instant
  /** The end of the stage. */
  readonly until: Instant
  /** The option that is about this person: they stand, or hold what is contested. */
  readonly own: Option | null
  /** Whether they may stand for the office that it fills. */
  readonly mayJoin: boolean
  /** Whether they may object to its early end. */
  readonly mayObject: boolean
}

/** Whether it asks something of this person. */
export type Asks = (asked: Asked) => boolean

/** It is about them, and they can answer until the vote begins. */
export const isAboutThem: Asks = ({ motion, person }) => motion.subject === person.person

/** Its first stage is to end early, which somebody else asked for, and they could object. */
export const canObject: Asks = ({ motion, person, mayObject }) =>
  motion.earlyEndAt !== null && motion.author !== person.person && mayObject

/** They stand, and can still step back. */
export const stands: Asks = ({ own }) => own?.role === "candidate"

/** They hold the seat, and can still step back from it. */
export const sits: Asks = ({ own }) => own?.role === "sitting"

/** They could stand too. */
export const canStand: Asks = ({ own, mayJoin }) => own === null && mayJoin

/** A hearing is announced in the room when it begins; this long before its end, in milliseconds, it is worth a reminder. */
const soon = 24 * 60 * 60_000

/** Somebody else's hearing ends soon. */
export const hearingEndsSoon: Asks = ({ motion, person, until, now }) =>
  motion.subject !== person.person && belongs(person) && until - now <= soon

/** A motion that somebody could open themselves: `todo-<duty>` in the locales, and when it is suggested to them. */
export interface Suggestion {
  readonly duty: "admission" | "treasury"
  readonly when: (asks: { readonly status: MemberStatus | null; readonly frozen: boolean }) => boolean
}
