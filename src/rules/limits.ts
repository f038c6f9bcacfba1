/** How much one person, one server, and all from outside together can do at once: no more than people can read. */
import { type Instant, instant, type MatrixId, type Refused } from "./types.ts"

/** Each is a number of things; the configuration can change it. */
export interface Limits {
  /** Decisions of one member in their proposal stage at once. */
  readonly proposals: number
  /** Decisions that one member proposes within a day, withdrawn ones too. */
  readonly proposalsADay: number
  /** Options of one member on one motion. */
  readonly alternatives: number
  /** Options that one member adds within a day, withdrawn ones too. */
  readonly alternativesADay: number
  /** Options on one motion in all. */
  readonly options: number
  /** Rewordings by one member within a day. */
  readonly rewordings: number
  /** Invitations of one member that wait. */
  readonly invitations: number
  /** Invitations of everybody's that wait. */
  readonly invitationsInAll: number
  /** Invitations by one member within a day, withdrawn ones too. */
  readonly invitationsADay: number
  /** What one person does to one task within an hour. */
  readonly taskDeeds: number
  /** Answers to one member in the co-op's rooms within an hour. */
  readonly answers: number
  readonly strangers: {
    /** Tasks of one customer that are open. */
    readonly openTasks: number
    /** Tasks by one customer within a day. */
    readonly tasksADay: number
    /** Characters of a task's text. */
    readonly text: number
    /** Answers to one person within an hour. */
    readonly answers: number
    /** Tasks within a day by all customers of one server. */
    readonly serverTasksADay: number
    /** Answers within an hour to all people of one server. */
    readonly serverAnswers: number
    /** Tasks within a day by all customers. */
    readonly allTasksADay: number
    /** Answers within an hour to all people in one room. */
    readonly roomAnswers: number
  }
}

export const hour = 60 * 60_000
export const day = 24 * hour

/** A refusal that names the limit and when it is free again. */
export interface Limited extends Refused {
  readonly most: number
  readonly freeAt?: Instant
}

/** `limit-<name>`: so many stand at once; another must go first. */
export const within = (name: string, have: number, most: number): Limited | null =>
  have < most ? null : { refused: `limit-${name}`, most }

/**
 * `limit-<name>`: so many within a time that moves along.
 * @param times when each was done, in any order
 */
export function withinTime(
  name: string,
  times: readonly Instant[],
  { most, now, window }: { readonly most: number; readonly now: Instant; readonly window: number },
): Limited | null {
  const counted = times.filter((time) => time > now - window).toSorted((one, other) => one - other)
  const leaving = counted[counted.length - most]
  return leaving === undefined ? null : { refused: `limit-${name}`, most, freeAt: instant(leaving + window) }
}

/** The first that is reached. */
export const firstReached = (...limits: readonly (Limited | null)[]): Limited | null =>
  limits.find((limit) => limit !== null) ?? null

/** Whether a refusal is about a limit: said once within an hour to the same person, so that nobody plays the bot against a room. */
export const isLimit = ({ refused }: Refused): boolean => refused.startsWith("limit-")

/** The homeserver of a person. */
export const serverOf = (person: MatrixId): string => person.slice(person.indexOf(":") + 1).toLowerCase()
