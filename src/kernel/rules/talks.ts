/** Rooms in which a person talks with the bot alone: which of these rooms the bot joins, and which it leaves. */
import type { Instant, MatrixId } from "./types.ts"

/** An invitation to a room that belongs to no co-op. */
export interface Invite {
  /** The person who invites; null if the invitation does not say. */
  readonly from: MatrixId | null
  readonly isDirect: boolean
  readonly space: boolean
  /** Whether the room has a name or an address. A room that two people opened to talk usually has neither. */
  readonly named: boolean
  /** How many other people the invitation shows in the room. */
  readonly others: number
}

/** Whether the invitation seems to come from somebody who wants to talk with the bot alone. */
export const isTalk = ({ from, isDirect, space, named, others }: Invite): boolean =>
  from !== null && !space && others === 0 && (isDirect || !named)

/** The talks that the bot is in. `with`: the person of each talk, and whether that person has to do with a co-op. */
export interface Talks {
  readonly with: readonly { readonly person: MatrixId; readonly concerned: boolean }[]
  /** The moments at which the bot recently joined strangers' rooms. */
  readonly entered: readonly Instant[]
}

/**
 * The most talks that the bot is in: with one `person`, with the strangers of one `server`, and with all `strangers`. `anHour`: the most
 * strangers' rooms that it joins in an hour. The numbers are large: in a new co-op of sixty, everybody may write to the bot before they are
 * invited, and most of them may use one server.
 */
export const mostTalks = { person: 5, server: 60, strangers: 150, anHour: 80 }
const hour = 60 * 60_000

/** The answer to an invitation. `wait`: join later, if the invitation still stands. */
export function answerTo(invite: Invite, concerned: boolean, talks: Talks, now: Instant): "enter" | "decline" | "wait" {
  const { from } = invite
  if (from === null || !isTalk(invite)) return "decline"
  if (talks.with.filter(({ person }) => person === from).length >= mostTalks.person) return "decline"
  if (concerned) return "enter"
  const strangers = talks.with.filter((other) => !other.concerned)
  const neighbours = strangers.filter(({ person }) => serverOf(person) === serverOf(from))
  if (strangers.length >= mostTalks.strangers || neighbours.length >= mostTalks.server) return "decline"
  return talks.entered.filter((at) => now - at < hour).length >= mostTalks.anHour ? "wait" : "enter"
}

const serverOf = (person: MatrixId): string => person.slice(person.indexOf(":") + 1)

/** A room in which the bot talks with somebody. */
export interface Talk {
  /** The people who are in the room or invited, without the bot. */
  readonly people: readonly MatrixId[]
  /** Whether other people were in the room before. */
  readonly abandoned: boolean
  /** Whether the bot opened the room itself, in order to tell a person something. */
  readonly opened: boolean
  readonly replaced: boolean
  readonly since: Instant
}

/**
 * Why the bot leaves a talk.
 * - `alone`: nobody else is left
 * - `third-person`: another person came in
 * - `replaced`: the room was replaced by a new one
 * - `stranger`: the person has to do with no co-op, and enough time has passed
 */
export type Leaving = "alone" | "third-person" | "replaced" | "stranger"

/** How long the bot stays with a stranger, in milliseconds. In that time they can read the answer, ask again, or submit a task. */
export const strangersStay = 24 * hour

/**
 * Why the bot leaves a talk; null: it stays. The bot stays in a room that it opened itself as long as anybody else is in it. If a third
 * person came in, the bot leaves only if nobody in the room has to do with a co-op. Otherwise it stays, but refuses ballots and removes
 * them (§5.1).
 * @param concerned whether anybody in the room has to do with a co-op
 */
export function leavingOf(talk: Talk, concerned: boolean, now: Instant): Leaving | null {
  if (talk.people.length === 0) return talk.abandoned ? "alone" : null
  if (talk.opened) return null
  if (talk.replaced) return "replaced"
  if (concerned) return null
  if (talk.people.length > 1) return "third-person"
  return now - talk.since >= strangersStay ? "stranger" : null
}
