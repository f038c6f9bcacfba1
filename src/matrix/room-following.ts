/** Follows a co-op's rooms when they are replaced by others (§1.9): the bot joins the new room, gives it the co-op's role, and says so. */
import type { CoopContext } from "../kernel/acts/context.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import { type CoopKey, type MatrixId, type RoomId, roomId } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { sayFollowed } from "../rooms/acts/followed.ts"
import { putFollowed } from "../rooms/changes.ts"
import { isReplaced } from "../rooms/rules/guards.ts"
import type { RoomRole, RoomsByRole } from "../rooms/rules/rooms.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort, Places, RoomFacts } from "./port.ts"
import { roomState } from "./room-state.ts"
import { soonest } from "./soonest.ts"

export interface FollowingParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly rooms: { followed(coop: CoopKey, role: RoomRole, from: RoomId, to: RoomId): void }
  readonly log: Log
}

/** How often, in milliseconds, the bot tries to join a room without an invitation. */
const retry = 10 * 60_000

export class RoomFollowing {
  readonly #parts: FollowingParts
  /** When to try each room again (performance.now). */
  readonly #resting = new Map<RoomId, number>()

  constructor(parts: FollowingParts) {
    this.#parts = parts
  }

  /** Follows each replaced room of the co-op, as far as it can. Returns whether it sent a request to the homeserver. */
  async follow(coop: CoopContext, rooms: RoomsByRole): Promise<boolean> {
    const { port } = this.#parts
    let asked = false
    for (const [role, room] of Object.entries(rooms) as [RoomRole, RoomId][]) {
      const old = port.room(room)
      const next = old && successorOf(old, port.me)
      if (!old || !next) continue
      const there = port.room(next)
      if (there?.membership !== "join") asked = (await this.#enter(old, next)) || asked
      else if (saysItFollows(there, room)) await this.#move(coop, role, room, next)
    }
    return asked
  }

  /** How many milliseconds until the bot may try again to enter a room. Infinity if it has not tried. */
  get nextIn(): number {
    return soonest([...this.#resting.values()])
  }

  async #move(coop: CoopContext, role: RoomRole, from: RoomId, to: RoomId): Promise<void> {
    const { store, rooms, log } = this.#parts
    await store.work(async (work) => {
      await putFollowed(work, { coop: coop.key, role, from, to })
      await sayFollowed({ work, coop }, role, from, to)
      work.afterCommit(async () => rooms.followed(coop.key, role, from, to))
    })
    log.info({ coop: coop.key, role, from, to }, "a room was replaced, and the co-op goes on in the new one")
  }

  async #enter(old: RoomFacts, next: RoomId): Promise<boolean> {
    const { port, log } = this.#parts
    // If there is an invitation to this room, `invitations.ts` accepts it, like any other invitation to a co-op's room.
    if (port.room(next)?.membership === "invite" || (this.#resting.get(next) ?? 0) > performance.now()) return false
    this.#resting.set(next, performance.now() + retry)
    const by = old.setBy("m.room.tombstone") ?? port.me
    const via = by.slice(by.indexOf(":") + 1)
    try {
      await port.request("POST", `/join/${encodeURIComponent(next)}`, { via, server_name: via }, {})
      return true
    } catch (error) {
      log.warn({ room: old.id, next, failure: failureOf(error) }, "a room that took the place of another is closed")
      return false
    }
  }
}

/**
 * The room that replaces this one. Null if no room replaces it, or if the bot must not follow. In a room that the bot made, only the bot
 * may set a replacement. The bot does not follow a replacement that anybody else has set there, and the room keeper undoes it.
 */
export function successorOf(facts: RoomFacts, me: MatrixId): RoomId | null {
  if (facts.membership !== "join") return null
  const { made, guarded } = roomState(facts, "members", me)
  if (!isReplaced(guarded) || (made && guarded.by.replacement !== me)) return null
  const next = String(guarded.replacement?.replacement_room)
  return /^![^\s]{1,254}$/.test(next) && next !== facts.id ? roomId(next) : null
}

/** Whether the new room names the old one as its predecessor. If not, somebody named the new room by mistake or as a trap. */
function saysItFollows(facts: RoomFacts, old: RoomId): boolean {
  return objectOf(facts.state("m.room.create")?.predecessor)?.room_id === old
}

/** Whether the room replaces a room of some co-op. The bot accepts an invitation to such a room. */
export const isSuccessor = (port: MatrixPort, places: Places, room: RoomId): boolean =>
  port.rooms().some((facts) => {
    const known = places.of(facts.id)
    return (
      known !== null && known.place !== "task" && known.place !== "mediation" && successorOf(facts, port.me) === room
    )
  })
