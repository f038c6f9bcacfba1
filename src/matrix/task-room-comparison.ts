/** Compares the room in which a task is negotiated with what it should be. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import { hindrance, lacksOf, type RoomFault } from "../rooms/rules/faults.ts"
import { isOpening, type Mend } from "../rooms/rules/rooms.ts"
import { type NegotiationRoom, negotiationTopic, roomlessKey, taskRoomKey } from "../tasks/acts/rooms.ts"
import type { TaskRoom } from "../tasks/reads.ts"
import { type TaskRoomState, type TaskRoomWish, taskRoomMends } from "../tasks/rules/rooms.ts"
import type { MatrixPort, RoomFacts } from "./port.ts"
import type { Knowledge } from "./room-comparison.ts"
import { type Finding, findingsOf } from "./room-findings.ts"
import type { RoomMending } from "./room-mending.ts"
import { taskRoomState } from "./room-state.ts"

/** A negotiation that has its room. */
export interface RoomedNegotiation extends NegotiationRoom {
  readonly room: TaskRoom
}

export interface TaskRoomComparison {
  readonly facts: RoomFacts
  readonly state: TaskRoomState
  readonly wish: TaskRoomWish
  readonly mends: readonly Mend[]
  /** The `mends` that the bot can do, as far as is known. */
  readonly possible: readonly Mend[]
  readonly faults: readonly RoomFault[]
  /** The faults because of which nothing confidential is said in the room. */
  readonly silencing: readonly RoomFault[]
}

/**
 * Compares a task's room with what it should be. Null if the bot is not in the room. `facts`: pass them if the homeserver was asked for the
 * room's present state. By default they are what the syncs have shown.
 */
export function compareTaskRoom(
  port: MatrixPort,
  mending: Pick<RoomMending, "refused">,
  coop: CoopContext,
  negotiation: RoomedNegotiation,
  { people, asked, listed, pictures }: Pick<Knowledge, "people" | "asked" | "listed" | "pictures">,
  facts = port.room(negotiation.room.room),
): TaskRoomComparison | null {
  const { room, customer, evaluators, end } = negotiation
  if (facts?.membership !== "join") return null
  const wish: TaskRoomWish = {
    customer,
    evaluators,
    known: people.known,
    asked: asked.get(room.room) ?? new Set(),
    greeted: room.greeted,
    topic: negotiationTopic(coop, negotiation),
    picture: pictures("task"),
    over: end !== null,
  }
  const state = taskRoomState(facts, port.me, listed.has(room.room))
  const mends = taskRoomMends(state, wish)
  const possible = mends.filter((mend) => hindrance(state, mend) === null)
  const faults = [...lacksOf(state, mends), ...mending.refused(room.room, possible)]
  const silencing = [
    ...lacksOf(state, mends.filter(isOpening), "alone"),
    ...mending.refused(room.room, possible.filter(isOpening)),
  ]
  return { facts, state, wish, mends, possible, faults, silencing }
}

/** The findings about a negotiation room: the bot lacks something in it, or the homeserver refuses to make it. */
export function taskRoomFindings(
  coop: CoopKey,
  { task, room }: NegotiationRoom,
  found: TaskRoomComparison | { readonly code: string } | null,
): Finding[] {
  if (found && "faults" in found && room)
    return findingsOf(coop, { role: "task", room: room.room, faults: found.faults, awaited: [] })
  if (found && "code" in found) return [{ finding: "task-room-not-created", coop, task, code: found.code }]
  return room ? [{ finding: "not-joined", coop, room: room.room, role: "task", code: "M_FORBIDDEN" }] : []
}

/**
 * The keys of the faults that people were told about. `faults`: told in the room itself. `roomless`: told in the members' room, because
 * there is no room.
 */
export const toldOf = ({ told }: Knowledge, task: number) => ({
  faults: told.get(taskRoomKey(task)),
  roomless: told.get(roomlessKey(task)),
})
