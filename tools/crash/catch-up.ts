/** Fetches messages that a member's syncs have not brought. */
import { type IEvent, MatrixEvent, Method } from "matrix-js-sdk"
import { insist } from "../../src/matrix/insist.ts"
import type { MemberClient } from "../../src/matrix/member-client.ts"

/**
 * Asks the homeserver for the newest messages of all rooms. The client takes those that it can read and that no sync has brought. On a very
 * busy machine, syncs left out some messages, once even for all clients.
 */
export async function catchUp({ client, seen }: MemberClient): Promise<void> {
  const { joined_rooms: rooms } = await insist(() => client.getJoinedRooms())
  for (const room of rooms) {
    const path = `/rooms/${encodeURIComponent(room)}/messages`
    const newest = { dir: "b", limit: "300" }
    const ask = () => client.http.authedRequest<{ chunk: IEvent[] }>(Method.Get, path, newest)
    const { chunk } = await insist(ask)
    for (const one of chunk.toReversed()) {
      if (seen.knows(one.event_id)) continue
      const event = new MatrixEvent({ ...one, room_id: room })
      await client.decryptEventIfNeeded(event)
      if (!event.isDecryptionFailure()) seen.take(event)
    }
  }
}
