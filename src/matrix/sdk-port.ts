/** The transport's port, built on matrix-js-sdk. */
import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { EventStatus, type MatrixClient, MatrixEvent, Method, type Room } from "matrix-js-sdk"
import { CryptoEvent } from "matrix-js-sdk/lib/crypto-api/index.js"
import { objectIn } from "../kernel/rules/objects.ts"
import { type MatrixId, matrixId, roomId } from "../kernel/rules/types.ts"
import type { RawEvent } from "../kernel/store/inbox.ts"
import { Audience } from "./audience.ts"
import { offersCalls } from "./calls.ts"
import { cryptoParts } from "./crypto-parts.ts"
import { DeviceLook } from "./device-look.ts"
import { downloadMedia } from "./download.ts"
import { Opener } from "./opener.ts"
import { type Log, type MatrixPort, NotReadyError, type RoomFacts } from "./port.ts"
import { refreshState } from "./refresh.ts"
import type { SessionRecords } from "./session-records.ts"

/** The port of a client that is logged in. @throws Error if the client is not logged in, or its crypto has not begun */
export function sdkPort(client: MatrixClient, records: SessionRecords, log?: Log): MatrixPort {
  const id = client.getUserId()
  if (id === null) throw new Error("the Matrix client is not logged in")
  const me = matrixId(id)
  const crypto = cryptoParts(client)
  const audience = new Audience()
  const opener = new Opener(client, records)
  const devices = new DeviceLook(crypto)
  const request: MatrixPort["request"] = (method, path, query, body) =>
    client.http.authedRequest(Method[capital(method)], path, { ...query }, body && { ...body })

  return {
    me,
    room: (of) => {
      const room = client.getRoom(of)
      return room && factsOf(room, me)
    },
    rooms: () => client.getRooms().map((room) => factsOf(room, me)),
    refresh: (of) => refreshState(client, of),
    request,
    decrypt: (room, raw) => opener.open(room, raw),
    async encrypt(id, type, content, mayRead) {
      const room = client.getRoom(id)
      if (!room?.hasEncryptionStateEvent()) throw new NotReadyError("the room's encryption is not known yet")
      const event = new MatrixEvent({ type, content: { ...content }, room_id: id, sender: me })
      event.setStatus(EventStatus.ENCRYPTING)
      await audience.encrypt(room, mayRead, () => crypto.backend.encryptEvent(event, room))
      return { type: event.getWireType(), content: event.getWireContent() }
    },
    devicesOf: (person) => devices.of(person),
    onDevices(listener) {
      client.on(CryptoEvent.DevicesUpdated, (people) => listener(people.map((person) => matrixId(person))))
      client.on(CryptoEvent.UserTrustStatusChanged, (person) => listener([matrixId(person)]))
    },
    async shareHistory(room, person) {
      await crypto.backend
        .shareRoomHistoryWithUser(room, person)
        .catch((error: unknown) =>
          log?.warn({ error, room }, "earlier messages could not be shared with somebody who is invited"),
        )
    },
    offersCalls: () => offersCalls(client),
    async upload(bytes, mimetype, filename, encrypted) {
      if (!encrypted) {
        const { content_uri: url } = await client.uploadContent(Buffer.from(bytes), {
          type: mimetype,
          ...(filename === null ? { includeFilename: false } : { name: filename }),
        })
        return { url, file: null }
      }
      const sealed = Attachment.encrypt(bytes)
      const { content_uri: url } = await client.uploadContent(Buffer.from(sealed.encryptedData), {
        type: "application/octet-stream",
        includeFilename: false,
      })
      const file = objectIn(sealed.mediaEncryptionInfo ?? "")
      sealed.free()
      if (!file) throw new Error("the encryption library gave no key for a file")
      return { url, file }
    },
    download: (url, most) => downloadMedia(client, url, most),
    accountData: (type) => {
      return client.store.getAccountData(type)?.getContent() ?? null
    },
    async setAccountData(type, content) {
      const path = `/user/${encodeURIComponent(me)}/account_data/${encodeURIComponent(type)}`
      await request("PUT", path, {}, content)
    },
  }
}

const capital = (method: "GET" | "PUT" | "POST"): "Get" | "Put" | "Post" =>
  method === "GET" ? "Get" : method === "PUT" ? "Put" : "Post"

/** A room as the SDK's client knows it. */
export function factsOf(room: Room, me: MatrixId): RoomFacts {
  const state = room.currentState
  const power = () => room.getMember(me)?.powerLevel ?? 0
  let members: RoomFacts["members"] | null = null
  return {
    id: roomId(room.roomId),
    membership: room.getMyMembership(),
    encrypted: room.hasEncryptionStateEvent(),
    space: room.isSpaceRoom(),
    // Often all rooms are looked at, and the members of a few. Once asked for, they stay as they were then.
    get members() {
      members ??= new Map(state.getMembers().map((member) => [matrixId(member.userId), member.membership ?? "leave"]))
      return members
    },
    state: (type, key = "") => state.getStateEvents(type, key)?.getContent() ?? null,
    keys: (type) => state.getStateEvents(type).map((event) => event.getStateKey() ?? ""),
    setBy: (type, key = "") => {
      const sender = state.getStateEvents(type, key)?.getSender()
      return sender === undefined ? null : matrixId(sender)
    },
    event: (type, key = "") => {
      const event = state.getStateEvents(type, key)
      return event && rawOf(event)
    },
    may: (ability) => {
      if (typeof ability === "object") return state.maySendStateEvent(ability.state, me)
      if (ability === "redact" && !state.maySendEvent("m.room.redaction", me)) return false
      // Everybody may invite unless the room says otherwise. If the room says nothing, the SDK would assume level 50.
      const required = state.getStateEvents("m.room.power_levels", "")?.getContent()[ability]
      if (ability === "invite" && required === undefined) return true
      return state.hasSufficientPowerLevelFor(ability, power())
    },
  }
}

/** A state event as the homeserver sent it. State events are never encrypted. */
const rawOf = (event: MatrixEvent): RawEvent => ({
  event_id: event.getId() ?? "",
  type: event.getType(),
  sender: event.getSender() ?? "",
  origin_server_ts: event.getTs(),
  content: event.getContent(),
  state_key: event.getStateKey() ?? "",
  unsigned: { ...event.getUnsigned() },
})
