/** The rooms that a co-op should have, and what the bot calls those that it makes. */
import type { SharedPlace } from "../bot/message.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import type { RoomRole, RoomsByRole } from "../rooms/rules/rooms.ts"
import { isOwnOfficeRoom, type OwnOfficeRoom, powerRooms } from "../standing/rules/offices.ts"

/** The co-op's rooms in the order in which the bot makes them. */
export const sharedPlaces = ["lobby", "members", ...powerRooms] as const satisfies readonly SharedPlace[]

export interface CoopRoomsWanted {
  readonly coop: CoopKey
  /** The co-op's name for people, which is also the space's name. */
  readonly name: string
  /** Names for the rooms that the bot makes, in the co-op's language. */
  readonly titles: Readonly<Record<SharedPlace, string>>
  /** The private rooms of single offices (§12.1), each with its name. The bot makes all of them. */
  readonly offices?: ReadonlyMap<OwnOfficeRoom, string>
  /** The ID or alias of each room that the configuration names. The bot makes the other rooms. */
  readonly given: Partial<Readonly<Record<SharedPlace, string>>>
  /** Whether everybody may join a lobby that the bot makes. By default people need an invitation. */
  readonly publicLobby?: boolean
}

/** Whether an office has no room yet, although it should have one. `rooms`: the co-op's rooms, as far as they are known. */
export const lacksOfficeRoom = ({ offices = new Map() }: CoopRoomsWanted, rooms: RoomsByRole = {}): boolean =>
  [...offices.keys()].some((role) => rooms[role] === undefined)

/** The name of a room that the bot makes. */
export function titleOf({ name, titles, offices }: CoopRoomsWanted, role: RoomRole): string {
  if (role === "space") return name
  return isOwnOfficeRoom(role) ? (offices?.get(role) ?? name) : titles[role]
}
