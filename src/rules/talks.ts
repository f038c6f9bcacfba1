/** Rooms in which people talk with the bot alone: which it enters, and which it leaves again. */
import type { Instant, MatrixId } from "./types.ts"

/** An invitation to a room that is no co-op's. */
export interface Invite {
  /** Whoever invites; null: the invitation does not tell. */
  readonly from: MatrixId | null
  readonly isDirect: boolean
  readonly space: boolean
  /** Whether the room has a name or an address: a room that two people opened to talk usually has neither. */
  readonly named: boolean
  /** Others than the two of us who are shown to be there. */
  readonly others: number
}

/** Whether it looks like somebody who wants to talk with the bot alone. */
export const isTalk = ({ from, isDirect, space, named, others }: Invite): boolean =>
  from !== null && !space && others === 0 && (isDirect || !named)

/** The rooms of this kind that the bot is in: with whom, and whether they have anything to do with a co-op. */
export interface Talks {
  readonly with: readonly { readonly person: MatrixId; readonly concerned: boolean }[]
  /** When it entered rooms of strangers lately. */
  readonly entered: readonly Instant[]
}

/**
 * With one person, with strangers of one server, and with strangers in all; and how many strangers' rooms are entered in an hour. Where a
 * co-op of sixty begins, all may write to the bot before anybody has invited them, and most are of one server.
 */
export const mostTalks = { person: 5, server: 60, strangers: 150, anHour: 80 }
const hour = 60 * 60_000

/** `wait`: it is entered later, if the invitation stands still. */
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

/** A room of this kind that the bot is in. */
export interface Talk {
  /** Joined or invited beside the bot. */
  readonly people: readonly MatrixId[]
  /** Whether others were there before and have gone. */
  readonly abandoned: boolean
  /** Whether the bot opened it, for somebody to whom it had something to say. */
  readonly opened: boolean
  readonly replaced: boolean
  readonly since: Instant
}

/** Why the bot goes: nobody else is there, somebody has come in, it was replaced, or it has nothing to do with a stranger any more. */
export type Leaving = "alone" | "third-person" | "replaced" | "stranger"

/** So long a stranger can read the answer they got, ask once more, or begin a task. */
export const strangersStay = 24 * hour

/**
 * Null: it stays. Where a third person is beside somebody of a co-op, or in a room that it opened, ballots are refused and taken out,
 * and it stays for that (§5.1). `concerned`: whether anybody there is.
 */
export function leavingOf(talk: Talk, concerned: boolean, now: Instant): Leaving | null {
  if (talk.people.length === 0) return talk.abandoned ? "alone" : null
  if (talk.opened) return null
  if (talk.replaced) return "replaced"
  if (concerned) return null
  if (talk.people.length > 1) return "third-person"
  return now - talk.since >= strangersStay ? "stranger" : null
}
