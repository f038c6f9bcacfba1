/** Asks the homeserver for the present state of a room, which the syncs may not have shown. */

import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort, RoomFacts } from "./port.ts"

/**
 * The room with the states of these types as the homeserver has them now. If two events were sent at the same moment, the syncs may show an
 * earlier state until somebody writes in the room again.
 * @throws MatrixError, ConnectionError
 */
export async function withStatesNow(port: MatrixPort, facts: RoomFacts, types: readonly string[]): Promise<RoomFacts> {
  const now = new Map<string, JsonObject | null>()
  for (const type of types) now.set(type, await stateNow(port, facts.id, type))
  return { ...facts, state: (type, key = "") => (key === "" ? now.get(type) : undefined) ?? facts.state(type, key) }
}

/**
 * The person's membership as the homeserver has it now: `join`, `invite`, `leave`, `ban`. Null if they have none. @throws MatrixError,
 * ConnectionError
 */
export async function membershipNow(port: MatrixPort, room: RoomId, person: MatrixId): Promise<string | null> {
  const membership = (await stateNow(port, room, "m.room.member", person))?.membership
  return typeof membership === "string" ? membership : null
}

/** The content of this state now. Null if the room has no such state. */
async function stateNow(port: MatrixPort, room: RoomId, type: string, key = ""): Promise<JsonObject | null> {
  const path = `/rooms/${encodeURIComponent(room)}/state/${type}/${encodeURIComponent(key)}`
  try {
    return objectOf(await port.request("GET", path))
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === "refused" && failure.code === "M_NOT_FOUND") return null
    throw error
  }
}
