/** Rooms as they are, and as they should be, for tests of the rules on rooms. By default nothing is wrong with a room. */

import { type MatrixId, matrixId } from "../../src/kernel/rules/types.ts"
import { type Guarded, guards } from "../../src/rooms/rules/guards.ts"
import type { Ability, Known, RoomState, RoomWish } from "../../src/rooms/rules/rooms.ts"
import type { OfficeRoom } from "../../src/standing/rules/offices.ts"
import { standing } from "./offices.ts"

export const id = (name: string): MatrixId => matrixId(`@${name}:hive.example`)
export const bot = id("waggle")
export const all: readonly Ability[] = ["redact", "invite", "kick", "ban", "power", "topic", "encrypt", "pin"]

/** The settings with which the bot makes and locks a room. */
export const wellGuarded: Guarded = {
  joinRule: "invite",
  history: "invited",
  guestAccess: "forbidden",
  encryption: { algorithm: "m.megolm.v1.aes-sha2" },
  levels: {
    users: { [bot]: 100 },
    users_default: 0,
    state_default: 50,
    invite: 50,
    events: {
      "m.room.power_levels": 100,
      "m.room.join_rules": 100,
      "m.room.history_visibility": 100,
      "m.room.guest_access": 100,
      "m.room.encryption": 100,
      "m.room.tombstone": 100,
      "m.room.server_acl": 100,
    },
  },
  servers: null,
  replacement: null,
  addresses: [],
  listed: false,
  by: {},
  may: new Set(guards),
}

/** A members' room that the bot made, with nobody in it. */
export function room(state: Partial<RoomState> = {}): RoomState {
  return {
    role: "members",
    bot,
    made: true,
    members: new Map(),
    power: { users: new Map([[bot, 100]]), usual: 0, creators: new Set() },
    abilities: new Set(all),
    encrypted: true,
    closed: false,
    topic: null,
    picture: null,
    mayPicture: true,
    pinned: [],
    guarded: wellGuarded,
    ...state,
  }
}

interface Wanted {
  readonly known?: Readonly<Record<string, Partial<Known>>>
  readonly invited?: readonly string[]
  readonly guests?: readonly string[]
  readonly asked?: readonly string[]
  readonly topic?: string
  readonly picture?: RoomWish["picture"]
  /** The private rooms that offices have. */
  readonly officeRooms?: readonly OfficeRoom[]
}

export function wish({
  known = {},
  invited = [],
  guests = [],
  asked = [],
  topic,
  picture = null,
  officeRooms = ["moderators", "treasury"],
}: Wanted): RoomWish {
  const members = Object.entries(known).map(([name, { status = null, offices, removedAt = null }]) => {
    const person = id(name)
    return [person, { ...standing(person, status, offices), removedAt }] as const
  })
  return {
    people: {
      known: new Map(members),
      invited: new Set(invited.map(id)),
      guests: new Set(guests.map(id)),
      officeRooms: new Set(officeRooms),
    },
    encryption: null,
    history: "invited",
    calls: false,
    asked: new Set(asked.map(id)),
    topic: topic ?? null,
    picture,
    notice: { current: null, former: new Set() },
  }
}
