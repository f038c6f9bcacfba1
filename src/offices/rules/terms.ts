/** The terms of offices (§12.3): when a term ends, when its election opens, and who may serve once more. */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import type { Office } from "../../standing/rules/offices.ts"
import type { EndOfOffice } from "./minuted.ts"

/** The term of an office, or the time in which it is vacant. */
export interface Term {
  /** The holder. While the office is vacant, the person who held it last. */
  readonly person: MatrixId
  /** How many whole terms in a row the person has served, the present one included. The rest of somebody else's term is none. */
  readonly inRow: number
  /** When the term began, or since when the office has been vacant. */
  readonly beganAt: Instant
  /** The end of the term's last day. In a vacancy, the end of the term that was cut short; null if no term was. */
  readonly endsAt: Instant | null
  /** Whether the term is over, and its holder stays until a successor takes the office. */
  readonly lapsed: boolean
  readonly vacantSince: Instant | null
  /** Who has been elected for the time after the term. It can be the holder. */
  readonly successor: MatrixId | null
}

/** An office that has a term. */
export type Termed = Office & { readonly term: string }

export const hasTerm = (office: Office): office is Termed => office.term !== null

/** Whether somebody whose office ended like this gave the seat up, or lost it, before the term was over. */
export const givesUp = (why: EndOfOffice): boolean => why !== "beaten" && why !== "term-over"

/** The end of the day on which a term ends that begins at `from`. `term`: an ISO 8601 duration. */
export function termEnd(from: Instant, term: string, zone: string): Instant {
  const day = DateTime.fromMillis(from, { zone }).plus(Duration.fromISO(term)).startOf("day")
  return instant(day.plus({ days: 1 }).startOf("day").toMillis())
}

/** A moment on the last day of a term, for its date and for the next term, which ends on the same day of the year. */
export const lastDay = (endsAt: Instant): Instant => instant(endsAt - 1)

/** The moment this ISO 8601 duration before another. */
const before = (moment: Instant, duration: string, zone: string): Instant =>
  instant(DateTime.fromMillis(moment, { zone }).minus(Duration.fromISO(duration)).toMillis())

const after = (moment: Instant, duration: string, zone: string): Instant =>
  instant(DateTime.fromMillis(moment, { zone }).plus(Duration.fromISO(duration)).toMillis())

/**
 * The end of a new term. Somebody who is elected into a vacancy serves the rest of the term that was cut short (§12.4), unless its election
 * for the next term would be open already: then they serve a whole term. `whole`: whether it is a whole term.
 * @param from when the term begins
 */
export function newTerm(
  { term, lead }: Pick<Termed, "term" | "lead">,
  old: Term | null,
  from: Instant,
  zone: string,
): { readonly endsAt: Instant; readonly whole: boolean } {
  if (old !== null && old.vacantSince !== null && old.endsAt !== null && before(old.endsAt, lead, zone) > from)
    return { endsAt: old.endsAt, whole: false }
  return { endsAt: termEnd(from, term, zone), whole: true }
}

/** Whether this person may serve one more term: `maxTerms` in a row are not reached (§12.3). */
export const mayServe = ({ maxTerms }: Pick<Office, "maxTerms">, term: Term | null, person: MatrixId): boolean =>
  maxTerms === null || term === null || term.person !== person || term.inRow < maxTerms

/** Whether the holder serves a term that is not over yet. Until then nobody stands for the office, unless its election is open. */
export const isRunning = ({ vacantSince, endsAt }: Term, now: Instant): boolean =>
  vacantSince === null && endsAt !== null && endsAt > now

/**
 * When the bot opens the election: the lead before the term ends, or as soon as the office is vacant. If an election since then decided
 * nothing, the bot opens it again after the lead. Null: there is nothing to decide, because a successor is elected.
 * @param closedAt when the last election since the term began ended without a successor
 */
export function opensAt(
  { lead }: Pick<Termed, "lead">,
  { endsAt, vacantSince, successor, beganAt }: Term,
  closedAt: Instant | null,
  zone: string,
): Instant | null {
  if (successor !== null) return null
  const first = vacantSince ?? (endsAt === null ? null : before(endsAt, lead, zone))
  if (first === null || closedAt === null || closedAt < beganAt) return first
  return instant(Math.max(first, after(closedAt, lead, zone)))
}

/** Whether the term is over and nothing has been done about it yet. */
export const isOver = ({ endsAt, lapsed, vacantSince }: Term, now: Instant): boolean =>
  vacantSince === null && !lapsed && endsAt !== null && endsAt <= now
