/**
 * A member's real, encrypting Matrix client, driven by a program: for the demo, the end-to-end tests, the crash harness and the benchmark.
 * It keeps its keys only in memory. Many of these clients fit in one process.
 */
import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import {
  createClient,
  EventStatus,
  type MatrixClient,
  MatrixError,
  MatrixEvent,
  MatrixScheduler,
  Method,
  Preset,
  type Room,
  RoomMemberEvent,
} from "matrix-js-sdk"
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js"
import { cryptoParts } from "./crypto-parts.ts"
import { comesAbout, fairTime } from "./fair-time.ts"
import { words } from "./fatal.ts"
import { insist } from "./insist.ts"
import { logIn } from "./login.ts"
import { download, editOf, type SendOptions, textContent } from "./member-content.ts"
import { DirectList, directRoomIn } from "./member-direct.ts"
import { startSyncing } from "./member-sync.ts"
import { quietLogger, silenceSdk } from "./quiet.ts"
import { type SeenFile, type SeenMessage, SeenMessages } from "./seen-messages.ts"
import { replaceIdentity, Signing } from "./signing.ts"

export interface MemberOptions {
  readonly homeserverUrl: string
  /** Full Matrix ID. */
  readonly userId: string
  readonly password: string
  /** The display name to set. */
  readonly name?: string
  /** Whether to cross-sign the device: with the identity kept in `identityFolder`, or with a new identity. Default true. */
  readonly crossSign?: boolean
  /** A folder for the recovery key of the identity, so that another client of the same person can be signed with it. */
  readonly identityFolder?: string
  /**
   * Whether to ignore devices that their owners have not cross-signed (MSC4153). Such devices get no keys, and their messages are not
   * shown.
   */
  readonly strict?: boolean
}

/** How many milliseconds of fair time a client waits for something that must come. Only something that hangs takes this long. */
const patience = 90_000

export class MemberClient {
  readonly client: MatrixClient
  readonly userId: string
  readonly seen: SeenMessages
  readonly #password: string
  readonly #direct: DirectList
  /** Whether this client was stopped or logged out. Then it asks for nothing any more. */
  #over = false

  private constructor(client: MatrixClient, options: MemberOptions) {
    this.client = client
    this.userId = options.userId
    this.#password = options.password
    this.seen = new SeenMessages(client)
    this.#direct = new DirectList(client)
  }

  /** Logs in as a new device and syncs. From then on it accepts invitations. */
  static async login(options: MemberOptions): Promise<MemberClient> {
    silenceSdk()
    const { homeserverUrl, userId, password, name } = options
    const device = name ?? "a member's client"
    const { deviceId, accessToken } = await insist(() => logIn(homeserverUrl, userId, password, device))
    const signing =
      options.identityFolder === undefined
        ? null
        : new Signing({ userId, dataFolder: options.identityFolder, password, resetIdentity: false, log: quietLogger })
    const client = createClient({
      baseUrl: homeserverUrl,
      userId,
      deviceId,
      accessToken,
      logger: quietLogger,
      scheduler: new MatrixScheduler(undefined, () => null),
      ...(signing ? { cryptoCallbacks: signing.callbacks } : {}),
    })
    await client.initRustCrypto({ useIndexedDB: false })
    const member = new MemberClient(client, options)
    if (options.strict) member.#crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode())
    if (options.crossSign !== false && !signing) await member.#insist(() => member.resetIdentity())
    if (options.crossSign !== false) await member.#insist(async () => signing?.publish(client, member.#crypto))
    // Joining a room takes the name along. So it is set before any invitation is accepted.
    if (name !== undefined) await member.#insist(() => client.setDisplayName(name))
    await member.#start()
    if (options.crossSign !== false) await member.#insist(async () => signing?.ensure(client, member.#crypto))
    return member
  }

  /** All messages, oldest first. The list grows, and an entry is replaced when its key comes late. */
  get messages(): readonly SeenMessage[] {
    return this.seen.all
  }

  get deviceId(): string {
    return this.client.getDeviceId() ?? ""
  }

  get #crypto() {
    return cryptoParts(this.client).backend
  }

  /** Waits for a message. `from`: how many of the first messages to skip. `timeout` in milliseconds. */
  waitFor(fits: (message: SeenMessage) => boolean, options: { timeout?: number; from?: number } = {}) {
    return this.seen.waitFor(fits, { timeout: options.timeout ?? patience, from: options.from ?? 0 })
  }

  async joinRoom(idOrAlias: string): Promise<string> {
    const { roomId } = await this.#insist(() => this.client.joinRoom(idOrAlias))
    await this.#room(roomId)
    return roomId
  }

  /** Sends a message, encrypted if the room is. Returns the event ID. */
  send(roomId: string, body: string, options: SendOptions = {}): Promise<string> {
    return this.sendContent(roomId, textContent(body, options))
  }

  sendNotice(roomId: string, body: string): Promise<string> {
    return this.sendContent(roomId, { msgtype: "m.notice", body })
  }

  sendEdit(roomId: string, of: string, body: string): Promise<string> {
    return this.sendContent(roomId, editOf(of, body))
  }

  /** The event as it is sent, encrypted if the room is. Waits until the client and its crypto know the room. */
  async sealed(roomId: string, content: object): Promise<MatrixEvent> {
    const room = await this.#room(roomId)
    const event = new MatrixEvent({
      type: "m.room.message",
      content: { ...content },
      room_id: roomId,
      sender: this.userId,
    })
    if (!room.hasEncryptionStateEvent()) return event
    event.setStatus(EventStatus.ENCRYPTING)
    // The client shows that the room is encrypted a moment before its crypto knows it. So the loop tries until the crypto knows.
    for (const end = fairTime.now() + patience; ; await sleep(100)) {
      try {
        await this.#insist(() => this.#crypto.encryptEvent(event, room))
        return event
      } catch (error) {
        if (fairTime.now() > end || !/unconfigured room/.test(String(error))) throw error
      }
    }
  }

  /** Sends any `m.room.message` without the SDK's queue. Waits if the homeserver is slow or limits the rate. */
  async sendContent(roomId: string, content: object): Promise<string> {
    const event = await this.sealed(roomId, content)
    const path = `/rooms/${encodeURIComponent(roomId)}/send/${event.getWireType()}/${randomUUID()}`
    // If the request is repeated, the homeserver sees by the path that it is the same message.
    const { event_id } = await this.#insist(() =>
      this.client.http.authedRequest<{ event_id: string }>(Method.Put, path, undefined, event.getWireContent()),
    )
    return event_id
  }

  /**
   * The room in which only this member and the other person are. If there is none, makes one. `encrypted`: true if the room must be
   * encrypted, false if it must not be. Resolves when the other person has joined, or after some seconds if they have not.
   */
  async directRoomWith(userId: string, { encrypted = true }: { encrypted?: boolean } = {}): Promise<string> {
    const found = directRoomIn(this.client, userId, encrypted)
    if (found) return found.roomId
    const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }
    const { room_id: roomId } = await this.client.createRoom({
      preset: Preset.TrustedPrivateChat,
      is_direct: true,
      invite: [userId],
      initial_state: encrypted ? [encryption] : [],
    })
    await this.#insist(() => this.#direct.add(userId, roomId))
    const room = await this.#room(roomId)
    await this.seen
      .until(
        () => room.getMember(userId)?.membership === "join" || undefined,
        10_000,
        () => "",
      )
      .catch(() => {})
    return roomId
  }

  /** The bytes of a file message, decrypted if it was encrypted. */
  download(file: SeenFile): Promise<Buffer> {
    return download(this.client, file)
  }

  /** Makes a new cross-signing identity, replacing any other of the account, and signs this device with it. */
  async resetIdentity(): Promise<void> {
    await replaceIdentity(this.client, this.#crypto, this.userId, this.#password)
  }

  /** Stops, and logs the device out. */
  async logout(): Promise<void> {
    this.#over = true
    await insist(() => this.client.logout(true)).catch((error: unknown) => {
      // An earlier try has logged the device out, but its answer did not arrive.
      if (!(error instanceof MatrixError && error.errcode === "M_UNKNOWN_TOKEN")) throw error
    })
    this.stop()
  }

  stop(): void {
    this.#over = true
    this.client.stopClient()
    this.client.removeAllListeners()
  }

  #insist<T>(request: () => Promise<T>): Promise<T> {
    return insist(request, () => this.#over)
  }

  async #start(): Promise<void> {
    this.client.on(RoomMemberEvent.Membership, (event, { userId, membership, roomId }) => {
      if (userId !== this.userId || membership !== "invite") return
      // Accepting also waits for the room. After that the client knows that it is in.
      const from = event.getContent().is_direct === true ? event.getSender() : undefined
      this.#accept(roomId, from).catch((error: unknown) => {
        // The invitation may have been withdrawn, or the member stopped. A test that waits for the room will report it.
        this.refusedInvites.push(`${roomId} from ${event.getSender()}: ${words(error)}`)
      })
    })
    await startSyncing(this.client, patience)
  }

  /**
   * Accepts an invitation once the SDK knows the room, a moment after it reports the invitation. Only then does the SDK take over the keys
   * of earlier messages (MSC4268). `from`: the person who wants to talk with this member alone.
   */
  async #accept(roomId: string, from: string | undefined): Promise<void> {
    await comesAbout(() => this.client.getRoom(roomId) !== null, 5_000)
    await this.joinRoom(roomId)
    if (from !== undefined) await this.#insist(() => this.#direct.add(from, roomId))
  }

  /** Whether this member is in the room, as the syncs have shown it so far. */
  isIn(roomId: string): boolean {
    return this.client.getRoom(roomId)?.getMyMembership() === "join"
  }

  /** A line of text for each invitation that could not be accepted. */
  readonly refusedInvites: string[] = []

  /** Waits until a sync shows that this member is in the room. */
  #room(roomId: string): Promise<Room> {
    const repair = setTimeout(() => {
      // If the repair fails, the wait for the room fails too. Both are reported.
      this.#repair(roomId).catch((error: unknown) => this.refusedInvites.push(`${roomId} repair: ${words(error)}`))
    }, 5_000)
    return this.seen
      .until(
        () => {
          const room = this.client.getRoom(roomId)
          return room?.getMyMembership() === "join" ? room : undefined
        },
        patience,
        () => {
          const membership = this.client.getRoom(roomId)?.getMyMembership() ?? "unknown"
          return `${this.userId} is not in ${roomId} (${membership}); invites refused: ${this.refusedInvites.join(", ") || "none"}`
        },
      )
      .finally(() => clearTimeout(repair))
  }

  /**
   * Takes the room's state from the homeserver, as restarting a client would. This is needed under load: about once in two hundred joins,
   * the SDK treats a joined room as one that the client is only invited to.
   */
  async #repair(roomId: string): Promise<void> {
    const room = this.client.getRoom(roomId)
    const { joined_rooms: joined } = await this.client.getJoinedRooms().catch(() => ({ joined_rooms: [] as string[] }))
    if (!room || !joined.includes(roomId)) return
    const state = (await this.client.roomState(roomId)).map((event) => new MatrixEvent({ ...event, room_id: roomId }))
    for (const event of state)
      if (event.getType() === "m.room.encryption") await this.#crypto.onCryptoEvent(room, event)
    // A sync may have brought newer state since we asked. Such state stays.
    const known = (event: MatrixEvent) => room.currentState.getStateEvents(event.getType(), event.getStateKey() ?? "")
    room.currentState.setStateEvents(state.filter((event) => (known(event)?.getTs() ?? 0) <= event.getTs()))
    room.recalculate()
    this.seen.look()
  }
}
