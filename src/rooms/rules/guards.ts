/** The settings that keep a co-op's room closed. If somebody changes one of them, the bot restores it. */

import { type JsonObject, objectOf } from "../../kernel/rules/objects.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { serversLetIn } from "./servers.ts"

/**
 * The settings that are guarded.
 * - `join`: who may join
 * - `history`: who may read earlier messages
 * - `guests`: whether the homeserver's guests may come
 * - `levels`: the power levels
 * - `encryption`: how messages are encrypted
 * - `replacement`: the replacement by another room
 * - `servers`: which servers may take part
 * - `addresses`: invitations to e-mail addresses
 * - `directory`: the entry in the homeserver's directory
 */
export const guards = [
  "join",
  "history",
  "guests",
  "levels",
  "encryption",
  "replacement",
  "servers",
  "addresses",
  "directory",
] as const
export type Guard = (typeof guards)[number]

/** The content of a state event. */
export type Content = JsonObject

/** A room's settings as they are now. Null: the room has no such state event. */
export interface Guarded {
  readonly joinRule: string | null
  readonly history: string | null
  readonly guestAccess: string | null
  readonly encryption: Content | null
  readonly levels: Content | null
  readonly servers: Content | null
  readonly replacement: Content | null
  /** The state keys of open invitations to e-mail addresses. */
  readonly addresses: readonly string[]
  /** Whether the room is in the homeserver's directory. */
  readonly listed: boolean
  /** The person who last set each guard. */
  readonly by: Partial<Readonly<Record<Guard, MatrixId>>>
  /** The guards that the bot has enough power to set. */
  readonly may: ReadonlySet<Guard>
}

export interface StateSetting {
  readonly type: string
  readonly key: string
  readonly content: Content
}

/**
 * The mend that restores a guard. `by`: the person who changed it; null if the bot or nobody changed it. `set`: the state to set; empty for
 * a guard that is not a state event.
 */
export interface Restore {
  readonly do: "restore"
  readonly guard: Guard
  readonly by: MatrixId | null
  readonly set: readonly StateSetting[]
}

/** The facts about a room on which its guards depend. */
export interface GuardedRoom {
  readonly role: string
  readonly bot: MatrixId
  readonly made: boolean
  readonly encrypted: boolean
  readonly guarded: Guarded
}

/** How a room should be. */
export interface GuardWish {
  /** The encryption as the bot first saw it; null: it has seen none. */
  readonly encryption: Content | null
  /** The people who belong in the room. Their servers may take part. */
  readonly belonging: Iterable<MatrixId>
  /** How far back newcomers may read messages: to their invitation, or to the beginning. This applies only to rooms that the bot made. */
  readonly history: "invited" | "shared"
  /** Whether everybody may take part in calls in this room, if the bot made it. */
  readonly calls: boolean
  /**
   * Whether the guards leave the person's power level alone, because other rules decide it. In a co-op's own rooms that is so for the
   * co-op's guests and for all people whom the co-op knows.
   */
  readonly placed: (person: MatrixId) => boolean
}

const megolm = "m.megolm.v1.aes-sha2"

/** Whether a room with this role is confidential. */
export const isPrivate = (role: string): boolean => role !== "lobby" && role !== "space"

/** The guards to restore. An admin's own room keeps most of the admin's choices. But strangers must not be able to join it or read it. */
export function restoresOf(room: GuardedRoom, wish: GuardWish): Restore[] {
  const { guarded, made, bot, role } = room
  const restores: Restore[] = []
  const restore = (guard: Guard, ...set: StateSetting[]) => {
    const by = guarded.by[guard] ?? null
    restores.push({ do: "restore", guard, by: by === bot ? null : by, set })
  }
  const state = (type: string, content: Content, key = ""): StateSetting => ({ type, key, content })
  const closed = isPrivate(role) || (made && role === "space")
  if (closed && opensDoor(guarded.joinRule, made)) restore("join", state("m.room.join_rules", { join_rule: "invite" }))
  const ours = made && isPrivate(role)
  if (closed && isOtherHistory(guarded.history, ours ? wish.history : null))
    restore("history", state("m.room.history_visibility", { history_visibility: ours ? wish.history : "shared" }))
  if (closed && guarded.guestAccess !== null && guarded.guestAccess !== "forbidden")
    restore("guests", state("m.room.guest_access", { guest_access: "forbidden" }))
  const levels = made ? lockedLevels(room, wish) : null
  if (levels) restore("levels", state("m.room.power_levels", levels))
  const encryption = isPrivate(role) && room.encrypted ? firmEncryption(room, wish) : null
  if (encryption) restore("encryption", state("m.room.encryption", encryption))
  if (made && isReplaced(guarded) && guarded.by.replacement !== bot)
    restore("replacement", state("m.room.tombstone", { replacement_room: "" }))
  const servers = guarded.servers && serversLetIn(guarded.servers, [bot, ...wish.belonging])
  if (servers) restore("servers", state("m.room.server_acl", servers))
  if (closed && guarded.addresses.length > 0)
    restore("addresses", ...guarded.addresses.map((key) => state("m.room.third_party_invite", {}, key)))
  if (isPrivate(role) && guarded.listed) restore("directory")
  return restores
}

/**
 * Whether the join rule must be put back to `invite`. A room that the bot made may have no other rule. An admin's room may keep `knock` or
 * `private`, because these too let nobody in without an invitation.
 */
function opensDoor(rule: string | null, made: boolean): boolean {
  if (rule === null || rule === "invite") return false
  return made || (rule !== "knock" && rule !== "private")
}

/** Whether the history setting is not as it should be. If `wanted` is null, every setting is right unless it lets everybody read. */
function isOtherHistory(visibility: string | null, wanted: GuardWish["history"] | null): boolean {
  if (visibility === null) return false
  return wanted === null ? !["shared", "invited", "joined"].includes(visibility) : visibility !== wanted
}

/** Whether the room's state names another room as its replacement. */
export const isReplaced = ({ replacement }: Guarded): boolean =>
  typeof replacement?.replacement_room === "string" && replacement.replacement_room !== ""

/**
 * The encryption to put back; null if there is nothing to change. In an admin's room it is the encryption as the bot first saw it, even if
 * the new one is stricter. The bot's Matrix library accepts only the first encryption that it saw in a room. If the room had another one,
 * the library would refuse to write in the room after the bot's next start.
 */
function firmEncryption({ made, guarded }: GuardedRoom, wish: GuardWish): Content | null {
  const seen = wish.encryption?.algorithm === megolm && !made ? wish.encryption : { algorithm: megolm }
  const now = guarded.encryption ?? {}
  const other = ["algorithm", "rotation_period_ms", "rotation_period_msgs"].some((key) => now[key] !== seen[key])
  if (!other || (!made && wish.encryption === null && now.algorithm === megolm)) return null
  return seen
}

/** The state events that only the bot may set. Moderators have too little power for them. */
const locked = {
  private: [
    "m.room.power_levels",
    "m.room.join_rules",
    "m.room.history_visibility",
    "m.room.guest_access",
    "m.room.encryption",
    "m.room.tombstone",
    "m.room.server_acl",
  ],
  open: [
    "m.room.power_levels",
    "m.room.history_visibility",
    "m.room.encryption",
    "m.room.tombstone",
    "m.room.server_acl",
  ],
}

/** The state event by which a person takes part in a call (MSC3401). */
export const callMembership = "org.matrix.msc3401.call.member"

const top = 100
const moderators = 50

/** The power levels to set; null if they are fine. Levels that are too low are raised, and levels that are too high are lowered. */
function lockedLevels(room: GuardedRoom, wish: GuardWish): Content | null {
  const { bot, role, guarded } = room
  const levels = guarded.levels ?? { users: { [bot]: top } }
  const users = objectOf(levels.users) ?? {}
  const events = objectOf(levels.events) ?? {}
  // The bot's own level is the limit, because nobody can set a level above their own.
  const high = Math.min(top, numberOf(users[bot], top))
  const raised: Record<string, unknown> = {}
  // If a room does not set a value, Matrix's default counts: 0 for inviting, and 50 for the others.
  const floors = { state_default: 50, kick: 50, ban: 50, redact: 50, ...(isPrivate(role) && { invite: 0 }) }
  for (const [key, usual] of Object.entries(floors))
    if (numberOf(levels[key], usual) < moderators) raised[key] = moderators
  if (numberOf(levels.users_default, 0) > 0) raised.users_default = 0
  const standard = numberOf(raised.state_default ?? levels.state_default, 50)
  const low = locked[isPrivate(role) ? "private" : "open"].filter((type) => numberOf(events[type], standard) < high)
  const strangers = isPrivate(role) ? Object.keys(users).filter((person) => isStrong(person as MatrixId)) : []
  function isStrong(person: MatrixId): boolean {
    const level = numberOf(users[person], 0)
    return person !== bot && level > 0 && level < high && !wish.placed(person)
  }
  // Matrix gives state events to moderators alone, and so calls too. A level that the room has is left as it is.
  const calls = wish.calls && events[callMembership] === undefined ? { [callMembership]: 0 } : {}
  const changes = [raised, calls].flatMap((one) => Object.keys(one)).length + low.length + strangers.length
  if (changes === 0) return null
  const kept = Object.entries(users).filter(([person]) => !strangers.includes(person))
  return {
    ...levels,
    ...raised,
    users: Object.fromEntries(kept),
    events: { ...events, ...calls, ...Object.fromEntries(low.map((type) => [type, high])) },
  }
}

/** A power level as a number. People may have written anything there: what is neither a number nor a text counts as `usual`. */
export function numberOf(value: unknown, usual: number): number {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : usual
  return Number.isFinite(number) ? number : usual
}
