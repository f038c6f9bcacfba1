/** Rooms of the stand-in homeserver: events, state, and who is told of what. Everything is in memory. */
import { randomBytes } from "node:crypto"
import type { JsonObject } from "../../../src/kernel/rules/objects.ts"

export interface StandInEvent {
  readonly event_id: string
  readonly type: string
  readonly sender: string
  readonly origin_server_ts: number
  readonly content: JsonObject
  readonly state_key?: string
  readonly redacts?: string
  readonly unsigned?: JsonObject
}

/** An event at its place in the order of everything that happened on the homeserver. */
export interface Placed {
  readonly at: number
  readonly event: StandInEvent
  /** The device that sent the event, and under which transaction ID. Only that device is told the ID again. */
  readonly device?: string
  readonly transaction?: string
}

export interface NewEvent {
  readonly type: string
  readonly sender: string
  readonly content: JsonObject
  readonly state_key?: string
  readonly redacts?: string
  readonly device?: string
  readonly transaction?: string
}

const stateId = (type: string, key: string) => `${type}\0${key}`

export class StandInRoom {
  readonly id: string
  readonly events: Placed[] = []
  /** The newest event of each state. */
  readonly state = new Map<string, Placed>()
  readonly #members = new Map<string, string>()

  constructor(id: string) {
    this.id = id
  }

  /** The memberships by Matrix ID. */
  get members(): ReadonlyMap<string, string> {
    return this.#members
  }

  stateOf(type: string, key = ""): StandInEvent | null {
    return this.state.get(stateId(type, key))?.event ?? null
  }

  add(placed: Placed): void {
    this.events.push(placed)
    const { type, state_key: key, content } = placed.event
    if (key === undefined) return
    this.state.set(stateId(type, key), placed)
    if (type === "m.room.member") this.#members.set(key, String(content.membership))
  }
}

export class StandInRooms {
  readonly #rooms = new Map<string, StandInRoom>()
  /** For each person: the rooms in which something happened that they may see, in order. */
  readonly #log = new Map<string, { readonly at: number; readonly room: string }[]>()
  readonly #sent = new Map<string, string>()
  readonly #server: string
  readonly #next: () => number
  readonly #told: (people: Iterable<string>) => void

  /** `next`: the next place in the order. `told`: called with the people who have something new to see. */
  constructor(server: string, next: () => number, told: (people: Iterable<string>) => void) {
    this.#server = server
    this.#next = next
    this.#told = told
  }

  get(id: string): StandInRoom | null {
    return this.#rooms.get(id) ?? null
  }

  /** The rooms in which something happened after `since` that this person may see. */
  changedFor(person: string, since: number): Set<string> {
    const log = this.#log.get(person) ?? []
    let from = log.length
    while (from > 0 && (log[from - 1]?.at ?? 0) > since) from -= 1
    return new Set(log.slice(from).map(({ room }) => room))
  }

  /** The rooms in which the person is now, joined or invited. */
  of(person: string): StandInRoom[] {
    const ids = new Set((this.#log.get(person) ?? []).map(({ room }) => room))
    return [...ids].flatMap((id) => {
      const room = this.#rooms.get(id)
      return room && ["join", "invite"].includes(room.members.get(person) ?? "") ? [room] : []
    })
  }

  /** Adds an event. The same transaction of the same device is taken once. Returns the event's ID. */
  add(room: StandInRoom, { device, transaction, ...event }: NewEvent): string {
    const key = device && transaction ? `${device}\0${room.id}\0${transaction}` : null
    const known = key === null ? undefined : this.#sent.get(key)
    if (known !== undefined) return known
    const id = `$${randomBytes(32).toString("base64url")}`
    if (key !== null) this.#sent.set(key, id)
    const at = this.#next()
    const before = [...room.members].filter(([, membership]) => membership !== "leave").map(([person]) => person)
    room.add({
      at,
      event: { ...event, event_id: id, origin_server_ts: Date.now() },
      ...(device && { device }),
      ...(transaction && { transaction }),
    })
    const subject = event.type === "m.room.member" && event.state_key !== undefined ? [event.state_key] : []
    const people = new Set([...before, ...subject])
    for (const person of people) {
      const log = this.#log.get(person)
      if (log) log.push({ at, room: room.id })
      else this.#log.set(person, [{ at, room: room.id }])
    }
    this.#told(people)
    return id
  }

  create(by: string, asked: JsonObject): StandInRoom {
    const room = new StandInRoom(`!${randomBytes(14).toString("base64url")}:${this.#server}`)
    this.#rooms.set(room.id, room)
    const state = (type: string, content: JsonObject, key = "") =>
      void this.add(room, { type, sender: by, content, state_key: key })
    state("m.room.create", { creator: by, room_version: "10", ...objectAt(asked, "creation_content") })
    this.setMembership(room, by, by, "join")
    const levels = objectAt(asked, "power_level_content_override")
    state("m.room.power_levels", { ...usualLevels, users: { [by]: 100 }, ...levels })
    state("m.room.join_rules", { join_rule: asked.preset === "public_chat" ? "public" : "invite" })
    state("m.room.history_visibility", { history_visibility: "shared" })
    if (asked.preset !== "public_chat") state("m.room.guest_access", { guest_access: "can_join" })
    for (const one of listAt(asked, "initial_state"))
      state(String(one.type), objectAt(one, "content"), String(one.state_key ?? ""))
    if (typeof asked.name === "string") state("m.room.name", { name: asked.name })
    if (typeof asked.topic === "string") state("m.room.topic", { topic: asked.topic })
    const direct = asked.is_direct === true ? { is_direct: true } : {}
    for (const person of Array.isArray(asked.invite) ? asked.invite : [])
      this.setMembership(room, by, String(person), "invite", direct)
    return room
  }

  setMembership(room: StandInRoom, sender: string, person: string, membership: string, more: JsonObject = {}): void {
    const content = { membership, displayname: person.slice(1).split(":")[0], ...more }
    this.add(room, { type: "m.room.member", sender, state_key: person, content })
  }
}

/** The levels that Synapse gives a new room. */
const usualLevels = {
  users_default: 0,
  events: {
    "m.room.name": 50,
    "m.room.power_levels": 100,
    "m.room.history_visibility": 100,
    "m.room.canonical_alias": 50,
    "m.room.avatar": 50,
    "m.room.tombstone": 100,
    "m.room.server_acl": 100,
    "m.room.encryption": 100,
  },
  events_default: 0,
  state_default: 50,
  ban: 50,
  kick: 50,
  redact: 50,
  invite: 0,
  historical: 100,
}

export function objectAt(of: JsonObject, key: string): JsonObject {
  const value = of[key]
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function listAt(of: JsonObject, key: string): JsonObject[] {
  const value = of[key]
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : []
}
