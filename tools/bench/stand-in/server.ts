/**
 * A homeserver for the benchmark of large co-ops, in memory, in a process of its own. It speaks as much of the client-server API as the bot,
 * matrix-js-sdk and the members' light clients ask for, and trusts everybody. A real homeserver spends most of a co-op's time on itself, on
 * two cores more than the bot does; behind this one the bot's own work shows.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { type JsonObject, objectIn } from "../../../src/kernel/rules/objects.ts"
import { given, keepRunning } from "../child-side.ts"
import { StandInKeys } from "./keys.ts"
import { objectAt, type StandInRoom, StandInRooms } from "./rooms.ts"
import { type AccountData, type Caller, syncAnswer } from "./sync.ts"

export interface StandInReady {
  readonly url: string
}

const { serverName } = given<{ readonly serverName: string }>()

interface Call {
  readonly method: string
  /** The path's parts after `/_matrix/client/v3`, decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: JsonObject
  readonly caller: Caller
}

class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}
const missing = () => new Refused(404, "M_NOT_FOUND")

let place = 0
let logins = 0
const next = () => ++place
const waiting = new Map<string, Set<() => void>>()
const told = (people: Iterable<string>) => {
  for (const person of people) for (const wake of waiting.get(person) ?? []) wake()
}
const rooms = new StandInRooms(serverName, next, told)
const keys = new StandInKeys(next, told)
const callers = new Map<string, Caller>()
const accountData = new Map<string, Map<string, AccountData>>()
const profiles = new Map<string, JsonObject>()
const media = new Map<string, Buffer>()
const directory = new Set<string>()

function roomOf(id: string | undefined): StandInRoom {
  const room = rooms.get(id ?? "")
  if (!room) throw missing()
  return room
}

async function sync({ caller, query }: Call): Promise<JsonObject> {
  const since = query.get("since") === null ? null : Number(query.get("since")?.slice(1))
  const end = performance.now() + Number(query.get("timeout") ?? 0)
  for (;;) {
    const data = [...(accountData.get(caller.user)?.values() ?? [])]
    const { body, empty } = syncAnswer({ rooms, keys, data }, caller, since, place)
    const left = end - performance.now()
    if (!empty || since === null || left <= 0) return body
    await new Promise<void>((resolve) => {
      const own = waiting.get(caller.user) ?? new Set()
      waiting.set(caller.user, own)
      const wake = () => {
        clearTimeout(timer)
        own.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, left)
      own.add(wake)
    })
  }
}

function login(body: JsonObject): JsonObject {
  const named = String(objectAt(body, "identifier").user ?? body.user ?? "")
  const user = named.startsWith("@") ? named : `@${named}:${serverName}`
  const device = String(body.device_id ?? `D${++logins}`)
  const token = `t${++logins}-${user}`
  callers.set(token, { user, device })
  keys.device(user, device)
  return { user_id: user, device_id: device, access_token: token, home_server: serverName }
}

function logout(caller: Caller): void {
  for (const [token, known] of callers) if (known === caller) callers.delete(token)
  keys.forget(caller.user, caller.device)
}

/** Requests that everybody may make without a login. */
function open(path: string, method: string, body: JsonObject): JsonObject | null {
  if (path === "/_matrix/client/versions") return { versions: ["v1.1", "v1.6", "v1.11"], unstable_features: {} }
  if (path === "/_synapse/admin/v1/register") {
    if (method === "GET") return { nonce: "nonce" }
    return { user_id: `@${String(body.username)}:${serverName}` }
  }
  if (path === "/_matrix/client/v3/login")
    return method === "GET" ? { flows: [{ type: "m.login.password" }] } : login(body)
  return null
}

function inRoom({ method, path, query, body, caller }: Call): JsonObject | JsonObject[] {
  const [, id, what, type = "", key = ""] = path
  const room = roomOf(id)
  const about = { sender: caller.user, device: caller.device }
  switch (`${method} ${what}`) {
    case "PUT send":
      return { event_id: rooms.add(room, { ...about, type, content: body, transaction: key }) }
    case "PUT redact":
      return {
        event_id: rooms.add(room, {
          ...{ ...about, type: "m.room.redaction", content: body, redacts: type, transaction: key },
        }),
      }
    case "PUT state":
      return { event_id: rooms.add(room, { sender: caller.user, type, content: body, state_key: key }) }
    case "GET state": {
      if (type === "") return [...room.state.values()].map(({ event }) => ({ ...event }))
      const state = room.stateOf(type, key)
      if (!state) throw missing()
      return state.content
    }
    case "POST join":
      rooms.setMembership(room, caller.user, caller.user, "join")
      return { room_id: room.id }
    case "POST leave":
      rooms.setMembership(room, caller.user, caller.user, "leave")
      return {}
    case "POST invite":
      rooms.setMembership(room, caller.user, String(body.user_id), "invite")
      return {}
    case "POST kick":
      rooms.setMembership(room, caller.user, String(body.user_id), "leave")
      return {}
    case "GET members":
      return {
        chunk: [...room.state.values()].map(({ event }) => event).filter((event) => event.type === "m.room.member"),
      }
    case "GET joined_members":
      return {
        joined: Object.fromEntries([...room.members].filter(([, how]) => how === "join").map(([who]) => [who, {}])),
      }
    case "GET event": {
      const found = room.events.find(({ event }) => event.event_id === type)
      if (!found) throw missing()
      return { ...found.event }
    }
    case "GET messages": {
      const from = Number((query.get("from") ?? `t${room.events.length}`).slice(1))
      const chunk = room.events.slice(Math.max(0, from - 100), from).map(({ event }) => ({ ...event }))
      return { start: `t${from}`, end: `t${Math.max(0, from - 100)}`, chunk: chunk.toReversed() }
    }
    case "POST receipt":
    case "POST read_markers":
    case "PUT typing":
      return {}
  }
  throw missing()
}

function ofUser({ method, path, body, caller }: Call): JsonObject {
  const [, , what, type = ""] = path
  if (what === "filter") return method === "POST" ? { filter_id: "0" } : {}
  const own = accountData.get(caller.user) ?? new Map<string, AccountData>()
  accountData.set(caller.user, own)
  if (method === "PUT") {
    own.set(type, { at: next(), type, content: body })
    told([caller.user])
    return {}
  }
  const data = own.get(type)
  if (!data) throw missing()
  return data.content
}

function ofKeys({ path, body, caller: { user, device }, query }: Call): JsonObject {
  switch (path.slice(1).join("/")) {
    case "upload":
      return keys.upload(user, device, body)
    case "query":
      return keys.query(user, body)
    case "claim":
      return keys.claim(body)
    case "device_signing/upload":
      keys.uploadIdentity(user, body)
      return {}
    case "signatures/upload":
      keys.uploadSignatures(body)
      return { failures: {} }
    case "changes":
      return { changed: keys.changedSince(Number(query.get("from")?.slice(1) ?? 0)), left: [] }
  }
  throw missing()
}

async function answer(call: Call): Promise<JsonObject | JsonObject[]> {
  const { method, path, body, caller } = call
  const [first, second, third] = path
  switch (first) {
    case "sync":
      return await sync(call)
    case "rooms":
      return inRoom(call)
    case "user":
      return ofUser(call)
    case "keys":
      return ofKeys(call)
    case "join":
      return inRoom({ ...call, path: ["rooms", second ?? "", "join"] })
    case "createRoom":
      return { room_id: rooms.create(caller.user, body).id }
    case "joined_rooms":
      return { joined_rooms: rooms.of(caller.user).map(({ id }) => id) }
    case "sendToDevice":
      keys.send(caller, { type: second ?? "", transaction: third ?? "" }, body)
      return {}
    case "logout":
      logout(caller)
      return {}
    case "account":
      return { user_id: caller.user, device_id: caller.device }
    case "pushrules":
      return { global: { override: [], content: [], room: [], sender: [], underride: [] } }
    case "capabilities":
      return { capabilities: {} }
    case "profile": {
      const known = profiles.get(second ?? "") ?? {}
      if (method === "PUT") profiles.set(second ?? "", { ...known, ...body })
      return method === "PUT" ? {} : known
    }
    case "devices":
      if (method === "DELETE") keys.forget(caller.user, second ?? "")
      return { devices: [...keys.devicesOf(caller.user).keys()].map((device_id) => ({ device_id })) }
    case "directory":
      if (second !== "list" || path[2] !== "room") throw missing()
      if (method === "PUT") directory[body.visibility === "public" ? "add" : "delete"](path[3] ?? "")
      return method === "PUT" ? {} : { visibility: directory.has(path[3] ?? "") ? "public" : "private" }
    case "presence":
    case "voip":
    case "pushers":
      return {}
  }
  throw third === undefined ? missing() : new Refused(404, "M_UNRECOGNIZED")
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "", "http://localhost")
  const method = request.method ?? "GET"
  const say = (status: number, body: unknown) => {
    response.writeHead(status, { "content-type": "application/json" })
    response.end(JSON.stringify(body))
  }
  if (/^\/_matrix\/(client\/v1\/)?media\//.test(url.pathname)) {
    const bytes: Buffer[] = []
    for await (const chunk of request) bytes.push(chunk)
    if (method === "POST") {
      const id = `m${next()}`
      media.set(id, Buffer.concat(bytes))
      return say(200, { content_uri: `mxc://${serverName}/${id}` })
    }
    const found = media.get(url.pathname.split("/").at(-1) ?? "")
    response.writeHead(found ? 200 : 404)
    response.end(found)
    return
  }
  const body = objectIn(await text(request)) ?? {}
  const free = open(url.pathname, method, body)
  if (free) return say(200, free)
  const caller = callers.get((request.headers.authorization ?? "").replace("Bearer ", ""))
  if (!caller) return say(401, { errcode: "M_UNKNOWN_TOKEN", error: "log in" })
  const [, under] =
    /^\/_matrix\/client\/(?:v3|r0|v1|unstable(?:\/org\.matrix\.[a-z0-9.]+)?)\/(.*)$/.exec(url.pathname) ?? []
  const path = (under ?? "").split("/").map(decodeURIComponent)
  try {
    say(200, await answer({ method, path, query: url.searchParams, body, caller }))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    say(error.status, { errcode: error.code, error: "the stand-in homeserver has no such thing" })
  }
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error("stand-in homeserver:", request.method, request.url, error)
    response.destroy()
  })
})
server.keepAliveTimeout = 120_000
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo
  const ready: StandInReady = { url: `http://127.0.0.1:${port}` }
  keepRunning(ready)
})
