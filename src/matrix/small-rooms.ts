/** Lists the rooms for a few people that a co-op's capabilities want. */
import type { Act } from "../kernel/acts/context.ts"
import type { SmallRoom } from "../rooms/acts/small-rooms.ts"
import { roomsForTasks } from "../tasks/acts/rooms.ts"

/** The rooms for a few people that there should be, and those that must still be closed. */
export const smallRoomsOf = (act: Act): Promise<SmallRoom[]> => roomsForTasks(act)
