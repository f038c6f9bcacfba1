/** Reads the homeserver's answers to our requests. */
import { roomIdIn } from "../kernel/rules/event-bounds.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import type { RoomId } from "../kernel/rules/types.ts"
import { UnclearError } from "./port.ts"

/** The room that an answer names: a room that was made, or the room of an alias. @throws UnclearError if it names none */
export function roomNamed(answer: unknown): RoomId {
  const room = roomIdIn(objectOf(answer)?.room_id)
  // The answer may come from a proxy and not from the homeserver.
  if (room === null) throw new UnclearError("the homeserver's answer names no room")
  return room
}
