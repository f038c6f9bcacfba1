/** Rooms in which people talk with the bot alone, out of their Matrix state. */

import type { Invite, Talk } from "../rules/talks.ts"
import { type Instant, instant, type MatrixId } from "../rules/types.ts"
import { directMarker } from "./direct-rooms.ts"
import { present } from "./places.ts"
import type { Places, RoomFacts } from "./port.ts"

/** The invitation that `facts` hold; null where the bot is not invited. */
export function inviteOf(facts: RoomFacts, me: MatrixId): Invite | null {
  if (facts.membership !== "invite") return null
  const from = facts.setBy("m.room.member", me)
  const others = present(facts).filter((person) => person !== me && person !== from).length
  const isDirect = facts.state("m.room.member", me)?.is_direct === true
  return { from, isDirect, space: facts.space, named: isNamed(facts), others }
}

const isNamed = (facts: RoomFacts): boolean =>
  Boolean(facts.state("m.room.name")?.name || facts.state("m.room.canonical_alias")?.alias)

/**
 * The talk that a room is; null: it is none. What the bot made for a co-op is none though it is not known yet, and neither is what may
 * have been a co-op's by an earlier configuration: a room that was no direct one, with a name or with several people.
 */
export function talkOf(facts: RoomFacts, places: Places, me: MatrixId): Talk | null {
  if (facts.membership !== "join" || places.of(facts.id) !== null) return null
  const own = facts.setBy("m.room.create") === me
  const opened = own && facts.state(directMarker) !== null
  if (own && !opened) return null
  const people = present(facts).filter((person) => person !== me)
  const joined = facts.event("m.room.member", me)
  const before = joined?.unsigned?.prev_content as { membership?: unknown; is_direct?: unknown } | undefined
  const small = !facts.space && !isNamed(facts) && people.length <= 2
  if (!opened && (before?.membership !== "invite" || (before.is_direct !== true && !small))) return null
  return {
    people,
    abandoned: [...facts.members].some(([person, is]) => person !== me && (is === "leave" || is === "ban")),
    opened,
    replaced: Boolean(facts.state("m.room.tombstone")?.replacement_room),
    since: joinedAt(joined?.origin_server_ts),
  }
}

/** Whom the bot talks with in rooms that it did not make and that are no co-op's. */
export function talkedWith(rooms: readonly RoomFacts[], places: Places, me: MatrixId): MatrixId[] {
  return rooms.flatMap((facts) => {
    if (facts.membership !== "join" || places.of(facts.id) !== null || facts.setBy("m.room.create") === me) return []
    const people = present(facts).filter((person) => person !== me)
    return people.length > 2 ? [] : people
  })
}

const joinedAt = (at: unknown): Instant => instant(typeof at === "number" ? at : 0)
