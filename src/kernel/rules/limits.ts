/** How much one person, one server or all strangers may do within an hour, within a day or at once. The limits keep rooms readable. */
import type { Reason } from "./refusals/index.ts"
import { type Instant, instant, type MatrixId, type Refused } from "./types.ts"

/** The largest allowed number of each thing. The configuration can change each number. */
export interface Limits {
  /** One member's decisions that are in their proposal stage. */
  readonly proposals: number
  /** One member's new decisions within a day, including withdrawn ones. */
  readonly proposalsADay: number
  /** One member's options on one motion. */
  readonly alternatives: number
  /** The options that one member adds within a day, including withdrawn ones. */
  readonly alternativesADay: number
  /** All options on one motion. */
  readonly options: number
  /** One member's rewordings within a day. */
  readonly rewordings: number
  /** One member's invitations that nobody has accepted yet. */
  readonly invitations: number
  /** All invitations that nobody has accepted yet. */
  readonly invitationsInAll: number
  /** One member's invitations within a day, including withdrawn ones. */
  readonly invitationsADay: number
  /** One person's actions on one task within an hour. */
  readonly taskDeeds: number
  /** The bot's answers to one member in the co-op's rooms within an hour. */
  readonly answers: number
  readonly strangers: {
    /** One customer's open tasks. */
    readonly openTasks: number
    /** One customer's new tasks within a day. */
    readonly tasksADay: number
    /** The number of characters in a task's text. */
    readonly text: number
    /** The bot's answers to one person within an hour. */
    readonly answers: number
    /** The new tasks of all customers on one server within a day. */
    readonly serverTasksADay: number
    /** The bot's answers to all people on one server within an hour. */
    readonly serverAnswers: number
    /** The new tasks of all customers within a day. */
    readonly allTasksADay: number
    /** The bot's answers to all people in one room within an hour. */
    readonly roomAnswers: number
  }
}

/** In milliseconds. */
export const hour = 60 * 60_000
/** In milliseconds. */
export const day = 24 * hour

type LimitReason = Extract<Reason, `limit-${string}`>
type NameOf<R extends Reason> = R extends `limit-${infer Name}` ? Name : never
/** A refusal that names the limit. If it is a limit per hour or day, `freeAt` is the moment at which the next action is allowed. */
export type Limited<R extends LimitReason = LimitReason> = Refused<R>
export type TimedLimit = NameOf<Extract<Limited, { readonly freeAt: Instant }>["refused"]>
export type StandingLimit = Exclude<NameOf<LimitReason>, TimedLimit>

/** The refusal `limit-<name>` if there are `most` things of a kind already; null if there are fewer. `have`: how many there are. */
export const within = (name: StandingLimit, have: number, most: number): Limited<`limit-${StandingLimit}`> | null =>
  have < most ? null : { refused: `limit-${name}`, most }

/**
 * The moment at which the next action is allowed, if at most `most` are allowed within `window` milliseconds. Null: it is allowed now.
 * @param times the times of the earlier actions, in any order
 */
export function freeAgain(
  times: readonly Instant[],
  { most, now, window }: { readonly most: number; readonly now: Instant; readonly window: number },
): Instant | null {
  const counted = times.filter((time) => time > now - window).toSorted((one, other) => one - other)
  const leaving = counted[counted.length - most]
  return leaving === undefined ? null : instant(leaving + window)
}

/** Refuses with `limit-<name>` if `most` of the `times` lie within the window. `freeAt` is the moment from `freeAgain`. */
export function withinTime(
  name: TimedLimit,
  times: readonly Instant[],
  within: { readonly most: number; readonly now: Instant; readonly window: number },
): Limited<`limit-${TimedLimit}`> | null {
  const freeAt = freeAgain(times, within)
  return freeAt && { refused: `limit-${name}`, most: within.most, freeAt }
}

/** The first refusal among these; null if no limit is reached. */
export const firstReached = (...limits: readonly (Limited | null)[]): Limited | null =>
  limits.find((limit) => limit !== null) ?? null

/**
 * Whether a refusal is about a limit. The bot says such a refusal to a person only once an hour, so that nobody can make the bot flood a
 * room.
 */
export const isLimit = ({ refused }: Refused): boolean => refused.startsWith("limit-")

/** The server name of a person's Matrix ID. */
export const serverOf = (person: MatrixId): string => person.slice(person.indexOf(":") + 1).toLowerCase()
