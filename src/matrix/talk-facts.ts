/** Tells from a room's Matrix state whether the room is for talking with the bot alone. */

import { objectOf } from "../kernel/rules/objects.ts"
import type { Invite, Talk } from "../kernel/rules/talks.ts"
import { type Instant, instant, type MatrixId } from "../kernel/rules/types.ts"
import { directMarker } from "./direct-rooms.ts"
import { present } from "./places.ts"
import type { Places, RoomFacts } from "./port.ts"

/** The invitation to the bot in these facts. Null if the bot is not invited. */
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
 * The room as a talk with the bot alone. Null if it is something else. A room that the bot made for a co-op is no talk, even if the bot
 * does not know yet that the room is the co-op's. A room that is not direct, and has a name or several people, is no talk either: an
 * earlier configuration may have used it.
 */
export function talkOf(facts: RoomFacts, places: Places, me: MatrixId): Talk | null {
  if (facts.membership !== "join" || places.of(facts.id) !== null) return null
  const own = facts.setBy("m.room.create") === me
  const opened = own && facts.state(directMarker) !== null
  if (own && !opened) return null
  const people = present(facts).filter((person) => person !== me)
  const joined = facts.event("m.room.member", me)
  const before = objectOf(objectOf(joined?.unsigned)?.prev_content)
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

/** The people whom the bot talks with in rooms that it did not make and that belong to no co-op. */
export function talkedWith(rooms: readonly RoomFacts[], places: Places, me: MatrixId): MatrixId[] {
  return rooms.flatMap((facts) => {
    if (facts.membership !== "join" || places.of(facts.id) !== null || facts.setBy("m.room.create") === me) return []
    const people = present(facts).filter((person) => person !== me)
    return people.length > 2 ? [] : people
  })
}

const joinedAt = (at: unknown): Instant => instant(typeof at === "number" ? at : 0)
