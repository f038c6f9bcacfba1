/** Asks the homeserver for a room's state, because the syncs may not have shown all of it. */
import { type MatrixClient, MatrixEvent, RoomStateEvent } from "matrix-js-sdk"
import type { RoomId } from "../kernel/rules/types.ts"

const placeOf = (type: string, key: string): string => `${type} ${key}`

/**
 * Brings the client's knowledge of a room's state up to date. A sync may bring newer state while the answer is under way. So the answer
 * does not replace state that a sync has brought since the request. @throws MatrixError, ConnectionError
 */
export async function refreshState(client: MatrixClient, room: RoomId): Promise<void> {
  const come = new Set<string>()
  const note = (event: MatrixEvent): void => {
    if (event.getRoomId() === room) come.add(placeOf(event.getType(), event.getStateKey() ?? ""))
  }
  client.on(RoomStateEvent.Events, note)
  try {
    const state = await client.roomState(room)
    const rest = state.filter((event) => !come.has(placeOf(event.type, event.state_key)))
    client.getRoom(room)?.currentState.setStateEvents(rest.map((event) => new MatrixEvent(event)))
  } finally {
    client.off(RoomStateEvent.Events, note)
  }
}
