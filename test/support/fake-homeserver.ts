/** A small homeserver for tests of the transport. It has rooms, /sync with gaps, /messages, transaction IDs, and refusals. */
import { ConnectionError, MatrixError } from "matrix-js-sdk"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { type MatrixId, matrixId, type RoomId, roomId } from "../../src/kernel/rules/types.ts"
import type { RawEvent } from "../../src/kernel/store/inbox.ts"
import { HeldError, type MatrixPort, type RoomFacts } from "../../src/matrix/port.ts"

interface Placed {
  readonly room: RoomId
  readonly event: RawEvent
}

export const bot = matrixId("@waggle:hive.example")

export class FakeHomeserver {
  /** All events, in the order in which the homeserver received them. */
  readonly stream: Placed[] = []
  /** The most events of one room that a sync brings. */
  limit = 10
  /** Megolm sessions whose key the bot has received. */
  readonly keys = new Set<string>()
  /** People who have no signed device. */
  readonly unsigned = new Set<MatrixId>()
  /** Identities that are shown instead of `key of PERSON`. */
  readonly identities = new Map<MatrixId, string>()
  readonly #deviceListeners = new Set<(people: readonly MatrixId[]) => void>()
  /** The IDs of encrypted events that the bot has decrypted. */
  readonly opened = new Set<string>()
  /**
   * Faults for the next requests whose path contains `part`. If `after` is set, the request takes effect before it fails. Otherwise it has
   * no effect.
   */
  readonly failures: { part: string; error: unknown; after?: boolean }[] = []
  /** False answers to the next requests whose path contains `part`. Each of these requests still takes effect. */
  readonly lies: { part: string; answer: unknown }[] = []
  readonly requests: string[] = []
  /** The media types of the files that the bot uploaded, in order. The n-th file has the address `mxc://hive.example/file-n`. */
  readonly uploads: string[] = []
  /** The bot's profile. */
  readonly profile: Record<string, unknown> = { displayname: "waggle" }
  /** The room that each alias leads to. */
  readonly aliases = new Map<string, RoomId>()
  /** The rooms that are in the public directory. */
  readonly listed = new Set<RoomId>()
  #transactions = new Map<string, string>()
  readonly #accountData = new Map<string, JsonObject>()
  #clock = Date.parse("2026-11-20T16:00:00Z")
  #ids = 0
  readonly #waiting = new Set<() => void>()

  /** A room with the bot and others in it. */
  room(name: string, people: readonly string[] = ["ana"], options: { encrypted?: boolean } = {}): RoomId {
    const room = roomId(`!${name}:hive.example`)
    this.#state(room, person(people[0] ?? "ana"), "m.room.create", "", {})
    if (options.encrypted) this.#state(room, bot, "m.room.encryption", "", { algorithm: "m.megolm.v1.aes-sha2" })
    for (const who of people) this.member(room, person(who), "join")
    this.member(room, bot, "join")
    return room
  }

  /** Changes a membership. `by`: the person who makes the change. By default it is the member. */
  member(room: RoomId, who: MatrixId, membership: string, by = who, more: JsonObject = {}): void {
    this.#state(room, by, "m.room.member", who, { membership, ...more })
  }

  /** The room's state on the homeserver: contents by type and key. An empty key leaves a space, as in `m.room.topic `. */
  stateOf(room: RoomId): ReadonlyMap<string, JsonObject> {
    return new Map([...this.#stateIn(room, this.stream.length)].map(([key, { content }]) => [key, content]))
  }

  /** Tells the bot's client that these people's devices have changed. */
  devicesChanged(...people: MatrixId[]): void {
    for (const listener of this.#deviceListeners) listener(people)
  }

  /** The members' memberships by short name. */
  membersOf(room: RoomId): Record<string, unknown> {
    const members = [...this.stateOf(room)].filter(([key]) => key.startsWith("m.room.member "))
    return Object.fromEntries(members.map(([key, { membership }]) => [key.slice(15).split(":")[0], membership]))
  }

  say(room: RoomId, who: string, body: string): RawEvent {
    return this.add(room, person(who), "m.room.message", { msgtype: "m.text", body })
  }

  /** An encrypted text. The bot can read it once `keys` has the session. */
  whisper(room: RoomId, who: string, session: string, body: string): RawEvent {
    return this.add(room, person(who), "m.room.encrypted", { session_id: session, ciphertext: body })
  }

  /** An encrypted file. Nothing is stored at its address. */
  whisperFile(room: RoomId, who: string, session: string): RawEvent {
    const url = "mxc://hive.example/nothing"
    const key = { kty: "oct", alg: "A256CTR", k: "A".repeat(43), key_ops: ["decrypt"], ext: true }
    const file = { url, key, iv: "AAAAAAAAAAAAAAAAAAAAAA", hashes: { sha256: "A".repeat(43) }, v: "v2" }
    const ciphertext = { msgtype: "m.file", body: "statement.xml", file }
    return this.add(room, person(who), "m.room.encrypted", { session_id: session, ciphertext })
  }

  add(room: RoomId, sender: MatrixId, type: string, content: JsonObject, more: Partial<RawEvent> = {}): RawEvent {
    const id = `$e${++this.#ids}`
    this.#clock += 1000
    const event: RawEvent = { event_id: id, type, sender, content, origin_server_ts: this.#clock, ...more }
    this.stream.push({ room, event })
    for (const wake of this.#waiting) wake()
    return event
  }

  /** The requests that change something, from index `since` on. When the bot starts, it only asks about its rooms and changes nothing. */
  changes(since: number): string[] {
    return this.requests.slice(since).filter((request) => !request.startsWith("GET "))
  }

  /** Forgets all transaction IDs, as a homeserver does after some time. */
  forgetTransactions(): void {
    this.#transactions = new Map()
  }

  /** The bodies of all that the bot said in the room, including edits and notices. */
  saidByBot(room: RoomId): string[] {
    const own = this.stream.filter((placed) => placed.room === room && placed.event.sender === bot)
    return own.flatMap(({ event }) => {
      const content = event.type === "m.room.encrypted" ? event.content.clear : event.content
      const body = (content as { body?: unknown } | undefined)?.body
      return typeof body === "string" ? [body] : []
    })
  }

  /** `GET /sync`. If the request has a `timeout`, the answer comes when there is something new, or when that time is over. */
  readonly fetch = async (input: URL | string | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input instanceof Request ? input.url : input))
    if (Number(url.searchParams.get("timeout")) > 0) await this.#news(url.searchParams.get("since"), init?.signal)
    this.#fail(url.pathname)
    return Response.json(this.#sync(url.searchParams.get("since")))
  }

  port(clientKnows: () => number): MatrixPort {
    return {
      me: bot,
      room: (id) => this.#facts(id, clientKnows()),
      rooms: () =>
        [...new Set(this.stream.map(({ room }) => room))].flatMap((id) => this.#facts(id, clientKnows()) ?? []),
      refresh: async () => {},
      decrypt: async (_room, raw) => {
        if (!this.keys.has(String(raw.content.session_id))) return { ok: false, reason: "no-key" }
        this.opened.add(raw.event_id)
        const { ciphertext } = raw.content
        const content =
          typeof ciphertext === "string" ? { msgtype: "m.text", body: ciphertext } : (ciphertext as JsonObject)
        return { ok: true, type: "m.room.message", content, device: "signed", identity: `key of ${raw.sender}` }
      },
      encrypt: async (room, type, content, mayRead) => {
        const people = [...(this.#facts(room, clientKnows())?.members ?? [])]
        const readers = people.filter(([, is]) => is === "join" || is === "invite")
        if (mayRead && !readers.every(([person]) => mayRead(person))) throw new HeldError("somebody reads along")
        return { type: "m.room.encrypted", content: { clear: content, was: type } }
      },
      devicesOf: async (who) => {
        this.#fail("/keys/query")
        return { signed: !this.unsigned.has(who), identity: this.identities.get(who) ?? `key of ${who}` }
      },
      onDevices: (listener) => void this.#deviceListeners.add(listener),
      upload: async (_bytes, mimetype) => {
        this.#fail("/upload")
        this.uploads.push(mimetype)
        return { url: `mxc://hive.example/file-${this.uploads.length}`, file: null }
      },
      download: async () => null,
      request: async (method, path, query, body) => this.#request(method, path, query ?? {}, body ?? {}),
      accountData: (type) => this.#accountData.get(type) ?? null,
      setAccountData: async (type, content) => void this.#accountData.set(type, content),
    }
  }

  #request(method: string, path: string, query: Readonly<Record<string, string>>, body: JsonObject): unknown {
    this.requests.push(`${method} ${path}`)
    this.#fail(path, false)
    const [, rooms, room = "", what, ...rest] = path.split("/").map(decodeURIComponent)
    if (method === "GET" && what === "event") return this.stream.find(({ event }) => event.event_id === rest[0])?.event
    if (method === "GET" && what === "state") return this.stateOf(roomId(room)).get(rest.join(" ")) ?? {}
    if (rooms === "profile") return method === "GET" ? { ...this.profile } : Object.assign(this.profile, body)
    if (path.startsWith("/directory/list/")) return this.#listing(roomId(rest[0] ?? ""), body)
    if (rooms === "directory" && room === "room") return { room_id: this.#aliased(what ?? ""), servers: [] }
    const answer =
      rooms === "createRoom" ? this.#create(body) : this.#inRoom(roomId(room), what ?? rooms ?? "", rest, query, body)
    this.#fail(path, true)
    const lie = this.lies.findIndex(({ part }) => path.includes(part))
    return lie < 0 ? answer : this.lies.splice(lie, 1)[0]?.answer
  }

  /** Answers whether the room is in the directory. A body in the request first puts the room into the directory, or takes it out. */
  #listing(room: RoomId, body: JsonObject): JsonObject {
    if (body.visibility === "public") this.listed.add(room)
    if (body.visibility === "private") this.listed.delete(room)
    return { visibility: this.listed.has(room) ? "public" : "private" }
  }

  #aliased(alias: string): RoomId {
    const room = this.aliases.get(alias)
    if (room === undefined) throw refusal(404, "M_NOT_FOUND")
    return room
  }

  #inRoom(
    room: RoomId,
    what: string,
    rest: string[],
    query: Readonly<Record<string, string>>,
    body: JsonObject,
  ): unknown {
    if (what === "messages") return this.#messages(room, Number(query.from?.slice(1)), Number(query.limit))
    const membership = { invite: "invite", kick: "leave", unban: "leave" }[what]
    if (membership !== undefined) {
      const reason = body.reason === undefined ? {} : { reason: body.reason }
      return this.member(room, matrixId(String(body.user_id)), membership, bot, reason)
    }
    if (what === "join" || what === "leave") return this.member(room, bot, what)
    if (what === "state") return this.#state(room, bot, rest[0] ?? "", rest[1] ?? "", body)
    const transaction = rest.at(-1) ?? ""
    const known = this.#transactions.get(transaction)
    if (known !== undefined) return { event_id: known }
    const unsigned = { transaction_id: transaction }
    const event =
      what === "redact"
        ? this.add(room, bot, "m.room.redaction", body, { unsigned, redacts: rest[0] ?? "" })
        : this.add(room, bot, rest[0] ?? "", body, { unsigned })
    this.#transactions.set(transaction, event.event_id)
    return { event_id: event.event_id }
  }

  #create(body: JsonObject): { room_id: RoomId } {
    const room = roomId(`!made-${++this.#ids}:hive.example`)
    this.#state(room, bot, "m.room.create", "", (body.creation_content ?? {}) as JsonObject)
    this.member(room, bot, "join")
    for (const { type, content } of body.initial_state as { type: string; content: JsonObject }[])
      this.#state(room, bot, type, "", content)
    for (const who of (body.invite ?? []) as MatrixId[]) this.member(room, who, "invite")
    return { room_id: room }
  }

  #sync(since: string | null): object {
    const from = since === null ? 0 : Number(since.slice(1))
    const rooms = new Set(this.stream.slice(from).map(({ room }) => room))
    const join: Record<string, object> = {}
    for (const room of rooms) {
      const news = this.stream.map((placed, at) => ({ ...placed, at })).filter((p) => p.room === room && p.at >= from)
      const shown = news.slice(-this.limit)
      const limited = shown.length < news.length
      const events = shown.map(({ event }) => event)
      join[room] = { timeline: { events, limited, prev_batch: `s${shown[0]?.at ?? from}` } }
    }
    return { next_batch: `s${this.stream.length}`, rooms: { join }, to_device: { events: [] } }
  }

  #messages(room: RoomId, before: number, limit: number): object {
    const older = this.stream.map((placed, at) => ({ ...placed, at })).filter((p) => p.room === room && p.at < before)
    const page = older.slice(-limit).reverse()
    const last = page.at(-1)
    return {
      chunk: page.map(({ event }) => event),
      ...(last && page.length < older.length ? { end: `s${last.at}` } : {}),
    }
  }

  #news(since: string | null, signal: AbortSignal | null | undefined): Promise<void> {
    if (since !== `s${this.stream.length}`) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const wake = () => {
        this.#waiting.delete(wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal?.addEventListener("abort", () => reject(signal.reason))
    })
  }

  #fail(path: string, after?: boolean): void {
    const at = this.failures.findIndex(
      (failure) => path.includes(failure.part) && (failure.after ?? false) === (after ?? false),
    )
    const [failure] = at < 0 ? [] : this.failures.splice(at, 1)
    if (failure) throw failure.error
  }

  #state(room: RoomId, sender: MatrixId, type: string, key: string, content: JsonObject): void {
    const before = this.#stateIn(room, this.stream.length).get(`${type} ${key}`)
    const replaced = before && { replaces_state: before.event_id, prev_content: before.content }
    this.add(room, sender, type, content, { state_key: key, ...(replaced && { unsigned: replaced }) })
  }

  #stateIn(id: RoomId, known: number): Map<string, RawEvent> {
    const state = new Map<string, RawEvent>()
    for (const { room, event } of this.stream.slice(0, known))
      if (room === id && event.state_key !== undefined) state.set(`${event.type} ${event.state_key}`, event)
    return state
  }

  #facts(id: RoomId, known: number): RoomFacts | null {
    const state = this.#stateIn(id, known)
    if (state.size === 0) return null
    const members = [...state].filter(([key]) => key.startsWith("m.room.member "))
    const event = (type: string, key = "") => state.get(`${type} ${key}`) ?? null
    const content = (type: string, key = "") => event(type, key)?.content ?? null
    return {
      id,
      membership: String(content("m.room.member", bot)?.membership),
      encrypted: state.has("m.room.encryption "),
      space: content("m.room.create")?.type === "m.space",
      members: new Map(members.map(([key, { content }]) => [matrixId(key.slice(14)), String(content.membership)])),
      state: content,
      keys: (type) => [...state].flatMap(([, event]) => (event.type === type ? [String(event.state_key ?? "")] : [])),
      setBy: (type, key) => (event(type, key)?.sender as MatrixId | undefined) ?? null,
      event,
      may: (ability) => may(content("m.room.power_levels"), ability),
    }
  }
}

/** Whether the bot may do this. In a room without power levels it may do everything. */
function may(levels: JsonObject | null, ability: Parameters<RoomFacts["may"]>[0]): boolean {
  if (!levels) return true
  const of = (value: unknown, key: string): unknown => (value as JsonObject | undefined)?.[key]
  const state = typeof ability === "object" ? (of(levels.events, ability.state) ?? levels.state_default) : undefined
  const needed = typeof ability === "string" ? (levels[ability] ?? (ability === "invite" ? 0 : 50)) : (state ?? 50)
  return Number(of(levels.users, bot) ?? levels.users_default ?? 0) >= Number(needed)
}

export const person = (name: string): MatrixId => matrixId(name.startsWith("@") ? name : `@${name}:hive.example`)
export const unreachable = () => new ConnectionError("fetch failed")
export const refusal = (status: number, errcode: string, more: object = {}) =>
  new MatrixError({ errcode, ...more }, status)
