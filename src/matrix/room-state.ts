/** A co-op's room as the rules on rooms see it, out of its Matrix state. */
import { type Guard, type Guarded, guards } from "../rules/room-guards.ts"
import type { Power } from "../rules/room-power.ts"
import type { Ability, KeptRole, RoomState } from "../rules/rooms.ts"
import type { TaskRoomState } from "../rules/task-rooms.ts"
import { type EventId, type MatrixId, matrixId } from "../rules/types.ts"
import type { JsonObject, RoomFacts } from "./port.ts"
import { roomMarker } from "./room-creation.ts"

const stateOf: Readonly<Partial<Record<Ability, string>>> = {
  power: "m.room.power_levels",
  topic: "m.room.topic",
  encrypt: "m.room.encryption",
  pin: "m.room.pinned_events",
}

/** `listed`: it stands in the homeserver's directory, as far as that was asked. */
export function roomState<R extends KeptRole>(facts: RoomFacts, role: R, bot: MatrixId, listed = false): RoomState<R> {
  const presence = ([person, membership]: [MatrixId, string]) => {
    const by = facts.setBy("m.room.member", person) ?? person
    return [person, { membership, by }] as const
  }
  return {
    role,
    bot,
    // The marker itself may have been written over by somebody else.
    made: facts.state(roomMarker) !== null && facts.setBy("m.room.create") === bot,
    members: new Map([...facts.members].map(presence)),
    power: powerOf(facts),
    abilities: abilitiesOf(facts),
    encrypted: facts.encrypted,
    topic: textOf(facts.state("m.room.topic")?.topic),
    // Anybody with the power may write anything there.
    pinned: listOf(facts.state("m.room.pinned_events")?.pinned).filter(
      (event) => typeof event === "string",
    ) as EventId[],
    guarded: guardedOf(facts, listed),
  }
}

/** The state that each guard stands in; of the directory, the homeserver lets those change it who may set the room's address. */
const guardState: Readonly<Record<Guard, string>> = {
  join: "m.room.join_rules",
  history: "m.room.history_visibility",
  guests: "m.room.guest_access",
  levels: "m.room.power_levels",
  encryption: "m.room.encryption",
  replacement: "m.room.tombstone",
  servers: "m.room.server_acl",
  addresses: "m.room.third_party_invite",
  directory: "m.room.canonical_alias",
}

function guardedOf(facts: RoomFacts, listed: boolean): Guarded {
  // One that was taken back is empty.
  const addresses = facts
    .keys(guardState.addresses)
    .filter((key) => Object.keys(facts.state(guardState.addresses, key) ?? {}).length > 0)
  const setBy = (guard: Guard) => facts.setBy(guardState[guard], guard === "addresses" ? addresses[0] : "")
  const by = guards.flatMap((guard) => (guard === "directory" ? [] : [[guard, setBy(guard)] as const]))
  return {
    joinRule: valueIn(facts.state(guardState.join), "join_rule"),
    history: valueIn(facts.state(guardState.history), "history_visibility"),
    guestAccess: valueIn(facts.state(guardState.guests), "guest_access"),
    encryption: facts.state(guardState.encryption),
    levels: facts.state(guardState.levels),
    servers: facts.state(guardState.servers),
    replacement: facts.state(guardState.replacement),
    addresses,
    listed,
    by: Object.fromEntries(by.filter(([, person]) => person !== null)),
    // To take an invitation of an address back takes what it takes to give one.
    may: new Set(guards.filter((guard) => facts.may(guard === "addresses" ? "invite" : { state: guardState[guard] }))),
  }
}

/** Of a state that is there; what it should say and does not is none of the values that there are. */
const valueIn = (content: JsonObject | null, key: string): string | null =>
  content === null ? null : (textOf(content[key]) ?? "")

/** The same of a negotiation room, and whether nobody but the bot can write there. */
export function taskRoomState(facts: RoomFacts, bot: MatrixId, listed = false): TaskRoomState {
  const { events, events_default: usual } = facts.state("m.room.power_levels") ?? {}
  const each = messageTypes.map((type) => Number((events as JsonObject | undefined)?.[type] ?? usual ?? 0))
  const state = roomState(facts, "task", bot, listed)
  const others = [...state.power.users].filter(([person]) => person !== bot)
  const strongest = Math.max(state.power.usual, ...others.map(([, level]) => level))
  return { ...state, closed: Math.min(...each) > strongest }
}

/** What people write with. That they take back what they have written is not hindered. */
const messageTypes = ["m.room.message", "m.room.encrypted", "m.reaction", "m.sticker", "m.poll.start", "m.call.invite"]

/** The content of the power levels with which nobody but the bot can write, or let anybody in. */
export function levelsClosed(facts: RoomFacts, bot: MatrixId): JsonObject {
  const content = facts.state("m.room.power_levels") ?? {}
  const own = Number((content.users as JsonObject | undefined)?.[bot] ?? 100)
  const events = Object.keys((content.events ?? {}) as JsonObject).map((type) => [type, own])
  const users = creatorsAbove(facts).includes(bot) ? {} : { [bot]: own }
  return {
    ...content,
    users,
    users_default: 0,
    events: { ...Object.fromEntries(events), "m.room.redaction": 0 },
    events_default: own,
    state_default: own,
    invite: own,
    kick: own,
    ban: own,
    redact: own,
  }
}

const abilities: readonly Ability[] = ["redact", "invite", "kick", "ban", "power", "topic", "encrypt", "pin"]

function abilitiesOf(facts: RoomFacts): ReadonlySet<Ability> {
  const has = (ability: Ability) => {
    const state = stateOf[ability]
    if (state !== undefined) return facts.may({ state })
    // To lift a ban one needs the power to remove people as well.
    if (ability === "ban") return facts.may("ban") && facts.may("kick")
    return facts.may(ability as "redact" | "invite" | "kick")
  }
  return new Set(abilities.filter(has))
}

function powerOf(facts: RoomFacts): Power {
  const { users, usual } = levelsOf(facts)
  return {
    users: new Map(Object.entries(users).map(([person, level]) => [matrixId(person), Number(level)])),
    usual,
    creators: new Set(creatorsAbove(facts)),
  }
}

/** The levels that stand in the room's state, or hold where none do. */
function levelsOf(facts: RoomFacts): { readonly users: JsonObject; readonly usual: number } {
  const content = facts.state("m.room.power_levels")
  const creator = facts.setBy("m.room.create")
  const alone = creator === null || creatorsAbove(facts).length > 0 ? {} : { [creator]: 100 }
  const usual = Number(content?.users_default ?? 0)
  return { users: content ? ((content.users ?? {}) as JsonObject) : alone, usual: Number.isFinite(usual) ? usual : 0 }
}

/** Since room version 12 those who made a room stand above all levels. */
function creatorsAbove(facts: RoomFacts): MatrixId[] {
  const create = facts.state("m.room.create")
  if (Number(create?.room_version ?? 1) < 12 || !create) return []
  const more = listOf(create.additional_creators).filter((id) => typeof id === "string")
  return [facts.setBy("m.room.create"), ...more].filter((id) => id !== null).map((id) => matrixId(String(id)))
}

/** The content of the power levels in which these people have these levels (null: the usual one), and all else is as it is. */
export function levelsWith(facts: RoomFacts, changes: ReadonlyMap<MatrixId, number | null>): JsonObject {
  const users = { ...levelsOf(facts).users }
  for (const [person, level] of changes)
    if (level === null) delete users[person]
    else users[person] = level
  return { ...facts.state("m.room.power_levels"), users }
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
