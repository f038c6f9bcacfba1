/** A member's direct rooms, and the list of them in the account data. */
import { EventType, type MatrixClient, Method, type Room } from "matrix-js-sdk"

export class DirectList {
  readonly #client: MatrixClient
  /** The direct rooms that this client has listed, each with the other person. */
  readonly #rooms = new Map<string, string>()

  constructor(client: MatrixClient) {
    this.#client = client
  }

  /** Lists the room as a direct room, as people's apps do. Their other apps then show it under people. @throws MatrixError, ConnectionError */
  async add(person: string, roomId: string): Promise<void> {
    this.#rooms.set(roomId, person)
    const listed: Record<string, unknown> = { ...this.#client.getAccountData(EventType.Direct)?.getContent() }
    // The account data that the syncs showed may lack rooms that were added just now. So those are added again.
    for (const [room, other] of this.#rooms) {
      const rooms = Array.isArray(listed[other]) ? listed[other] : []
      listed[other] = [...new Set([...rooms, room])]
    }
    const path = `/user/${encodeURIComponent(this.#client.getSafeUserId())}/account_data/m.direct`
    await this.#client.http.authedRequest(Method.Put, path, undefined, listed)
  }
}

/** The room of just this client's person and the other one, encrypted or not as asked. Undefined if there is none. */
export const directRoomIn = (client: MatrixClient, userId: string, encrypted: boolean): Room | undefined =>
  client.getRooms().find((room) => {
    const present = room.getMembers().filter(({ membership }) => membership === "join" || membership === "invite")
    return (
      present.length === 2 &&
      present.some((member) => member.userId === userId) &&
      room.getMyMembership() === "join" &&
      room.hasEncryptionStateEvent() === encrypted
    )
  })
