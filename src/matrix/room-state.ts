/** Reads a co-op's room, as the rules on rooms see it, from its Matrix state. */

import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"
import { eventId, type MatrixId, matrixId } from "../kernel/rules/types.ts"
import { type Guard, type Guarded, guards, numberOf } from "../rooms/rules/guards.ts"
import type { RoomPicture } from "../rooms/rules/pictures.ts"
import type { Power } from "../rooms/rules/power.ts"
import type { Ability, KeptRole, RoomState } from "../rooms/rules/rooms.ts"
import type { RoomFacts } from "./port.ts"
import { roomMarker } from "./room-creation.ts"

const stateOf: Readonly<Partial<Record<Ability, string>>> = {
  power: "m.room.power_levels",
  topic: "m.room.topic",
  encrypt: "m.room.encryption",
  pin: "m.room.pinned_events",
}

/** The room as the rules see it. `listed`: whether the room is in the homeserver's directory, as far as we have asked. */
export function roomState<R extends KeptRole>(facts: RoomFacts, role: R, bot: MatrixId, listed = false): RoomState<R> {
  const presence = ([person, membership]: [MatrixId, string]) => {
    const by = facts.setBy("m.room.member", person) ?? person
    return [person, { membership, by }] as const
  }
  return {
    role,
    bot,
    // Somebody else may have overwritten the marker. So only its existence matters here, and not its content.
    made: facts.state(roomMarker) !== null && facts.setBy("m.room.create") === bot,
    members: new Map([...facts.members].map(presence)),
    power: powerOf(facts),
    abilities: abilitiesOf(facts),
    encrypted: facts.encrypted,
    closed: isClosed(facts, bot),
    topic: textOf(facts.state("m.room.topic")?.topic),
    picture: pictureIn(facts.state("m.room.avatar")),
    mayPicture: facts.may({ state: "m.room.avatar" }),
    // Anybody with the power may have written anything there, so only texts are taken.
    pinned: listOf(facts.state("m.room.pinned_events")?.pinned)
      .filter((event) => typeof event === "string")
      .map(eventId),
    guarded: guardedOf(facts, listed),
  }
}

/**
 * The type of the state event behind each guard. For the directory it is the room's address: people who may set the address may also change
 * the listing.
 */
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
  // An invitation by e-mail address has an empty content once it was taken back.
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
    // Taking back an invitation by e-mail address needs the same power as inviting.
    may: new Set(guards.filter((guard) => facts.may(guard === "addresses" ? "invite" : { state: guardState[guard] }))),
  }
}

/** The picture in the content of a room's avatar. An empty content means that somebody took the picture away. */
const pictureIn = (content: JsonObject | null): RoomPicture | null =>
  content && { url: textOf(content.url) === "" ? null : textOf(content.url) }

/** The text under `key` of a state. Null if there is no such state. If the text is missing: "", which is no valid value. */
const valueIn = (content: JsonObject | null, key: string): string | null =>
  content === null ? null : (textOf(content[key]) ?? "")

/** Whether only the bot can write in the room. */
function isClosed(facts: RoomFacts, bot: MatrixId): boolean {
  const { events, events_default: usual } = facts.state("m.room.power_levels") ?? {}
  const each = messageTypes.map((type) => numberOf(objectOf(events)?.[type] ?? usual, 0))
  const { users, usual: level } = powerOf(facts)
  const others = [...users].filter(([person]) => person !== bot)
  const strongest = Math.max(level, ...others.map(([, theirs]) => theirs))
  return Math.min(...each) > strongest
}

/** The events with which people write. Redactions are not among them: people may always take back what they wrote. */
const messageTypes = ["m.room.message", "m.room.encrypted", "m.reaction", "m.sticker", "m.poll.start", "m.call.invite"]

/** The content of power levels under which only the bot can write or invite. */
export function levelsClosed(facts: RoomFacts, bot: MatrixId): JsonObject {
  const content = facts.state("m.room.power_levels") ?? {}
  const own = Number(objectOf(content.users)?.[bot] ?? 100)
  const events = Object.keys(objectOf(content.events) ?? {}).map((type) => [type, own])
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

/** The content of power levels that undoes `levelsClosed`: everybody in the room can write again. */
export function levelsOpened(facts: RoomFacts): JsonObject {
  const content = facts.state("m.room.power_levels") ?? {}
  const isState = ([type]: [string, unknown]) => !messageTypes.includes(type)
  return {
    ...content,
    events: Object.fromEntries(Object.entries(objectOf(content.events) ?? {}).filter(isState)),
    events_default: 0,
  }
}

const abilities: readonly Ability[] = ["redact", "invite", "kick", "ban", "power", "topic", "encrypt", "pin"]

function abilitiesOf(facts: RoomFacts): ReadonlySet<Ability> {
  const has = (ability: Ability) => {
    const state = stateOf[ability]
    if (state !== undefined) return facts.may({ state })
    // To lift a ban, the bot also needs the power to remove people.
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

/** The levels in the room's state, or the defaults if the state has no levels. */
function levelsOf(facts: RoomFacts): { readonly users: JsonObject; readonly usual: number } {
  const content = facts.state("m.room.power_levels")
  const creator = facts.setBy("m.room.create")
  const alone = creator === null || creatorsAbove(facts).length > 0 ? {} : { [creator]: 100 }
  const usual = Number(content?.users_default ?? 0)
  return { users: content ? (objectOf(content.users) ?? {}) : alone, usual: Number.isFinite(usual) ? usual : 0 }
}

/** The people who stand above all levels. Since room version 12 these are the people who made the room. */
function creatorsAbove(facts: RoomFacts): MatrixId[] {
  const create = facts.state("m.room.create")
  if (Number(create?.room_version ?? 1) < 12 || !create) return []
  const more = listOf(create.additional_creators).filter((id) => typeof id === "string")
  return [facts.setBy("m.room.create"), ...more].filter((id) => id !== null).map((id) => matrixId(String(id)))
}

/** The content of the power levels after these changes, with all other levels as they are. Null stands for the usual level. */
export function levelsWith(facts: RoomFacts, changes: ReadonlyMap<MatrixId, number | null>): JsonObject {
  const users = { ...levelsOf(facts).users }
  for (const [person, level] of changes)
    if (level === null) delete users[person]
    else users[person] = level
  return { ...facts.state("m.room.power_levels"), users }
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
