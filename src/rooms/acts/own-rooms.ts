import type { CoopRooms } from "../../kernel/acts/context.ts"
import type { RoomId } from "../../kernel/rules/types.ts"
import { powerRooms } from "../../standing/rules/offices.ts"
import { ownRoomsOf } from "../../standing/rules/rights.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { isWanted } from "../rules/rooms.ts"
import { forgetAskedBack } from "../store/keeping.ts"

/** A room of the co-op, with its role. */
export interface OwnRoom {
  readonly role: keyof CoopRooms
  readonly room: RoomId
}

const shared = ["members", "lobby", ...powerRooms] as const

/** The co-op's rooms in which the person who asks may be. */
export const ownRooms = askedBy(
  "anyone",
  async ({ coop }, by): Promise<readonly OwnRoom[]> =>
    [...shared, ...ownRoomsOf(coop.config.offices)].flatMap((role) => {
      const room = coop.rooms[role]
      return room !== undefined && isWanted(role, by, false) ? [{ role, room }] : []
    }),
)

/**
 * If a member left a room on purpose, the room keeper invites the member back once, and not again. After this call it may invite the member
 * one more time.
 */
export const askBack = askedBy(
  "anyone",
  ({ work, coop }, by): Promise<void> => forgetAskedBack(work, coop.key, by.person),
)
