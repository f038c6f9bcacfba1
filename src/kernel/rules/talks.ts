/** Rooms in which a person talks with the bot alone: which of them it joins, and which it leaves. */
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

/** Whether the invitation seems to come from a person who wants to talk with the bot alone. */
export const isTalk = ({ from, isDirect, space, named, others }: Invite): boolean =>
  from !== null && !space && others === 0 && (isDirect || !named)

/** The talks that the bot is in: with whom, and whether that person has to do with a co-op. */
export interface Talks {
  readonly with: readonly { readonly person: MatrixId; readonly concerned: boolean }[]
  /** When the bot joined rooms of strangers recently. */
  readonly entered: readonly Instant[]
}

/**
 * The most talks that the bot is in with one person, with strangers of one server and with all strangers; and the most strangers' rooms
 * that it joins in an hour. When a co-op of sixty begins, everybody may write to the bot before being invited, and most of them use one
 * server.
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

/** A talk that the bot is in. */
export interface Talk {
  /** The people who are in the room or invited, without the bot. */
  readonly people: readonly MatrixId[]
  /** Whether there were other people before. */
  readonly abandoned: boolean
  /** Whether the bot opened the room, to tell a person something. */
  readonly opened: boolean
  readonly replaced: boolean
  readonly since: Instant
}

/** Why the bot leaves: it is alone, a third person came in, the room was replaced, or the person is a stranger without business. */
export type Leaving = "alone" | "third-person" | "replaced" | "stranger"

/** In milliseconds. In that time a stranger can read the answer, ask again, or submit a task. */
export const strangersStay = 24 * hour

/**
 * Why the bot leaves a talk; null: it stays. It stays with a third person if somebody there has to do with a co-op or it opened the room:
 * then it refuses ballots and removes them (§5.1).
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
