/** Lists the rooms for a few people that the capabilities want, and those that exist. */
import type { Knex } from "knex"
import type { Act } from "../kernel/acts/context.ts"
import type { SmallPlace } from "../kernel/rules/places.ts"
import type { CoopKey, RoomId } from "../kernel/rules/types.ts"
import { roomsForMediations } from "../mediation/acts/rooms.ts"
import { mediationRooms } from "../mediation/reads.ts"
import type { SmallRoom } from "../rooms/acts/small-rooms.ts"
import { roomsForTasks } from "../tasks/acts/rooms.ts"
import { allTaskRooms } from "../tasks/reads.ts"

/** The rooms for a few people that there should be, and those that must still be closed. */
export const smallRoomsOf = async (act: Act): Promise<SmallRoom[]> => [
  ...(await roomsForTasks(act)),
  ...(await roomsForMediations(act)),
]

/** The rooms for a few people that the database knows, in all co-ops. */
export async function smallRoomsMade(
  knex: Knex,
): Promise<{ readonly coop: CoopKey; readonly place: SmallPlace; readonly room: RoomId }[]> {
  const tasks = await allTaskRooms(knex)
  const mediations = await mediationRooms(knex)
  return [
    ...tasks.map(({ coop, task, room }) => ({ coop, place: { place: "task", task }, room }) as const),
    ...mediations.map(({ coop, id, room }) => ({ coop, place: { place: "mediation", key: id }, room }) as const),
  ]
}
