/**
 * A view of the bot's rooms by plain requests to the homeserver. It does not sync, sends nothing, and takes no messages away from the bot's
 * device.
 */
import { createClient, type MatrixClient, MatrixEvent, Method, Room } from "matrix-js-sdk"
import { z } from "zod"
import { matrixId, type RoomId } from "../kernel/rules/types.ts"
import type { Login } from "./login.ts"
import type { MatrixPort, RoomFacts } from "./port.ts"
import { quietLogger, silenceSdk } from "./quiet.ts"
import { factsOf } from "./sdk-port.ts"

export interface LookingPort extends MatrixPort {
  /** Asks for the state of these rooms. Rooms that the bot is not in stay unknown. @throws MatrixError, ConnectionError */
  read(rooms: readonly RoomId[]): Promise<void>
  /** Whether the account's own signing key has signed this device. @throws MatrixError, ConnectionError */
  isSigned(): Promise<boolean>
}

const joinedRooms = z.object({ joined_rooms: z.array(z.string()) })

/** A port for `waggle doctor`. Every method that would change something rejects. */
export function lookingPort(homeserverUrl: string, { userId, deviceId, accessToken }: Login): LookingPort {
  silenceSdk()
  const client = createClient({ baseUrl: homeserverUrl, userId, deviceId, accessToken, logger: quietLogger })
  const me = matrixId(userId)
  const known = new Map<RoomId, RoomFacts>()
  const refuse = async (): Promise<never> => {
    throw new Error("the doctor only looks")
  }
  return {
    me,
    room: (id) => known.get(id) ?? null,
    rooms: () => [...known.values()],
    async read(rooms) {
      const joined = new Set(joinedRooms.parse(await client.getJoinedRooms()).joined_rooms)
      for (const id of rooms) if (joined.has(id)) known.set(id, factsOf(await roomOf(client, id, userId), me))
    },
    async isSigned() {
      const { device_keys, self_signing_keys } = await client.downloadKeysForUsers([userId])
      const signed = Object.keys(device_keys[userId]?.[deviceId]?.signatures?.[userId] ?? {})
      return Object.keys(self_signing_keys?.[userId]?.keys ?? {}).some((key) => signed.includes(key))
    },
    request: (method, path, query) =>
      method === "GET" ? client.http.authedRequest(Method.Get, path, { ...query }) : refuse(),
    accountData: () => null,
    onDevices() {},
    ...{ refresh: refuse, decrypt: refuse, encrypt: refuse, devicesOf: refuse, upload: refuse, download: refuse },
    setAccountData: refuse,
  }
}

async function roomOf(client: MatrixClient, id: RoomId, userId: string): Promise<Room> {
  const room = new Room(id, client, userId)
  const state = await client.roomState(id)
  room.currentState.setStateEvents(state.map((event) => new MatrixEvent(event)))
  room.updateMyMembership("join")
  return room
}
