/** The last words in the private room of an office that has no room of its own any more (§12.1). */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import { laneOf } from "../kernel/store/outbox.ts"
import { headOfLane } from "../kernel/store/outbox-sending.ts"
import type { Store } from "../kernel/store/work.ts"
import { endChanged, overKey, tellEnd } from "../rooms/acts/office-rooms.ts"
import { isOver } from "../rooms/rules/rooms.ts"
import type { OwnOfficeRoom } from "../standing/rules/offices.ts"
import type { Knowledge } from "./room-comparison.ts"

/**
 * Says in an office's room that the office has lost it, or has it again, if people were not told yet. Returns whether the bot still has
 * something to say in a room that is to be closed.
 */
export async function sayEnd(
  store: Store,
  coop: CoopContext,
  role: OwnOfficeRoom,
  room: RoomId,
  { people, told }: Pick<Knowledge, "people" | "told">,
): Promise<boolean> {
  const over = isOver(role, people)
  if (endChanged(over, told.get(overKey(role)))) await store.work((work) => tellEnd({ work, coop }, role, room, over))
  const next = over ? await headOfLane(store.knex, laneOf({ room })) : null
  return next !== null && next.refusedSince === null
}
