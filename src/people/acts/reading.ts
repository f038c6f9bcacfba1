/** What members read about each other. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { noneToConfuse, notToConfuse } from "../../standing/acts/look-alike-people.ts"
import {
  type Invitation,
  invitationOf,
  invitationsOf,
  type Member,
  type Seat,
  seatsOf,
  standingOf,
  standings,
} from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { motionsAbout } from "./members.ts"

/** A person, and everything about their standing. */
export interface MemberRead {
  readonly member: Member
  readonly seats: readonly Seat[]
  readonly invited: Invitation | null
  /** Open public motions about them, or with them on the ballot. */
  readonly motions: readonly KeptMotion[]
  /** A warning that the person's ID looks like other people's, as Markdown. Null if it does not. */
  readonly alike: string | null
}

/**
 * Reads about one person.
 * @throws Refusal if they were never a member, hold no office and are not invited
 */
export const readMember = askedBy("member", async (act: Act, _by, person: MatrixId): Promise<MemberRead> => {
  const { work, coop } = act
  const member = await standingOf(work, coop.config, person)
  const invited = await invitationOf(work, coop.key, person)
  if (member.status === null && member.offices.length === 0 && !invited)
    refuse("never-member", { person: plainName(person, coop.server) })
  const seats = (await seatsOf(work, coop.key)).filter((seat) => seat.person === person)
  const motions = await motionsAbout(act, person)
  return { member, seats, invited, motions, alike: await notToConfuse(act, person) }
})

/**
 * Everybody who was ever a member or holds an office, and everybody who is invited. `alike`: a warning, as Markdown, that some of these
 * people's IDs look like other people's; null if none do. It does not warn about former members' IDs.
 */
export interface MembersRead {
  readonly people: readonly Member[]
  readonly invited: readonly Invitation[]
  readonly alike: string | null
}

/**
 * Reads about everybody.
 * @throws Refusal if the reader is not a member
 */
export const readMembers = askedBy("member", async (act): Promise<MembersRead> => {
  const { work, coop } = act
  const people = await standings(work, coop.config)
  // The list may name invited people, because everybody in the members' room can see who is invited to it.
  const invited = await invitationsOf(work, coop.key)
  const listed = [...people.filter(({ status }) => status !== "former"), ...invited].map(({ person }) => person)
  return { people, invited, alike: await noneToConfuse(act, listed) }
})
