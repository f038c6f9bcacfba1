/** Compares a room for a few people, such as one in which a task is negotiated, with what it should be. */
import type { CoopKey } from "../kernel/rules/types.ts"
import type { MadeRoom, SmallRoom } from "../rooms/acts/small-rooms.ts"
import { hindrance, lacksOf, type RoomFault } from "../rooms/rules/faults.ts"
import { isOpening, type Mend } from "../rooms/rules/rooms.ts"
import { type SmallRoomState, type SmallRoomWish, smallRoomMends } from "../rooms/rules/small-rooms.ts"
import type { MatrixPort, RoomFacts } from "./port.ts"
import type { Knowledge } from "./room-comparison.ts"
import { type Finding, findingsOf } from "./room-findings.ts"
import type { RoomMending } from "./room-mending.ts"
import { roomState } from "./room-state.ts"

/** A room for a few people that exists. */
export interface MadeSmallRoom extends SmallRoom {
  readonly made: MadeRoom
}

/** Whether the room exists. */
export const isMade = (room: SmallRoom): room is MadeSmallRoom => room.made !== null

export interface SmallRoomComparison {
  readonly facts: RoomFacts
  readonly state: SmallRoomState
  readonly wish: SmallRoomWish
  readonly mends: readonly Mend[]
  /** The `mends` that the bot can do, as far as is known. */
  readonly possible: readonly Mend[]
  readonly faults: readonly RoomFault[]
  /** The faults because of which nothing confidential is said in the room. */
  readonly silencing: readonly RoomFault[]
}

/**
 * Compares the room with what it should be. Null if the bot is not in the room. `facts`: pass them if the homeserver was asked for the
 * room's present state. By default they are what the syncs have shown.
 */
export function compareSmallRoom(
  port: MatrixPort,
  mending: Pick<RoomMending, "refused">,
  room: MadeSmallRoom,
  { people, asked, listed, pictures }: Pick<Knowledge, "people" | "asked" | "listed" | "pictures">,
  facts = port.room(room.made.id),
): SmallRoomComparison | null {
  const { role, topic, over, made } = room
  const { id, greeted } = made
  if (facts?.membership !== "join") return null
  const wish: SmallRoomWish = {
    ...{ topic, over, greeted, party: room.party(people.known) },
    unfit: (person) => room.unfit(person, people.known),
    asked: asked.get(id) ?? new Set(),
    picture: pictures(role),
  }
  const state = roomState(facts, role, port.me, listed.has(id))
  const mends = smallRoomMends(state, wish)
  const possible = mends.filter((mend) => hindrance(state, mend) === null)
  const faults = [...lacksOf(state, mends), ...mending.refused(id, possible)]
  const silencing = [
    ...lacksOf(state, mends.filter(isOpening), "alone"),
    ...mending.refused(id, possible.filter(isOpening)),
  ]
  return { facts, state, wish, mends, possible, faults, silencing }
}

/** The findings about such a room: the bot lacks something in it, or the homeserver refuses to make it. */
export function smallRoomFindings(
  coop: CoopKey,
  { role, place, secret, made }: SmallRoom,
  found: SmallRoomComparison | { readonly code: string } | null,
): Finding[] {
  if (secret || place.place !== "task") return []
  if (found && "faults" in found && made)
    return findingsOf(coop, { role, room: made.id, faults: found.faults, awaited: [] })
  if (found && "code" in found) return [{ finding: "task-room-not-created", coop, task: place.task, code: found.code }]
  return made ? [{ finding: "not-joined", coop, room: made.id, role, code: "M_FORBIDDEN" }] : []
}

/**
 * The keys of the faults that people were told about. `faults`: told in the room itself. `roomless`: told elsewhere, because there is no
 * room.
 */
export const toldOf = (knowledge: Knowledge, { told }: SmallRoom) => ({
  faults: knowledge.told.get(told.faults),
  roomless: knowledge.told.get(told.roomless),
})
