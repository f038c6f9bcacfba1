/** The settings that keep a co-op's room closed (§5.1): which of them the bot corrects, and which it leaves to the admin. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { objectOf } from "../../../src/kernel/rules/objects.ts"
import { hindrance, lacksOf, replacedFaults } from "../../../src/rooms/rules/faults.ts"
import { type Guard, type Guarded, guards } from "../../../src/rooms/rules/guards.ts"
import { isOpening, mendsOf, type RoomRole, type RoomState } from "../../../src/rooms/rules/rooms.ts"
import { bot, id, room, wellGuarded, wish } from "../../support/rooms.ts"

const ana = { known: { ana: { status: "permanent" as const } } }
const megolm = { algorithm: "m.megolm.v1.aes-sha2" }

function restores(guarded: Partial<Guarded>, state: Partial<RoomState> = {}, wanted = wish({})) {
  const mends = mendsOf(room({ ...state, guarded: { ...wellGuarded, ...guarded } }), wanted)
  return mends.flatMap((mend) => (mend.do === "restore" ? [mend] : []))
}
const put = (...args: Parameters<typeof restores>) =>
  Object.fromEntries(restores(...args).map(({ guard, set }) => [guard, set[0]?.content]))
const confidential = ["members", "moderators", "treasury"] as const satisfies readonly RoomRole[]

describe("a confidential room", () => {
  it("that is as the bot made it is left alone", () => {
    for (const role of [...confidential, "lobby", "space"] as const) expect(restores({}, { role })).toEqual([])
  })

  it.each(["public", "restricted", "knock", "knock_restricted", "private", ""])(
    "made by the bot is entered by invitation alone, whatever it was changed into: %s",
    (joinRule) => {
      for (const role of confidential) expect(put({ joinRule }, { role })).toEqual({ join: { join_rule: "invite" } })
    },
  )

  it("of the admin's own may be knocked at, but lets nobody in who was not asked", () => {
    const made = false
    expect(put({ joinRule: "knock" }, { made })).toEqual({})
    for (const joinRule of ["public", "restricted", "knock_restricted", "new-in-some-version"])
      expect(put({ joinRule }, { made })).toEqual({ join: { join_rule: "invite" } })
  })

  it("is never readable to all; in one of the admin's own, members may see less of what was before", () => {
    const set = (history_visibility: string) => ({ history: { history_visibility } })
    for (const history of ["world_readable", "joined", "shared"]) expect(put({ history })).toEqual(set("invited"))
    expect(put({ history: "invited" })).toEqual({})
    expect(put({ history: "world_readable" }, { made: false })).toEqual(set("shared"))
    for (const history of ["joined", "invited", "shared", null]) expect(put({ history }, { made: false })).toEqual({})
  })

  it("admits no guests of the homeserver, and takes invitations of e-mail addresses back", () => {
    for (const made of [true, false]) {
      expect(put({ guestAccess: "can_join" }, { made })).toEqual({ guests: { guest_access: "forbidden" } })
      expect(restores({ addresses: ["one", "two"] }, { made })).toMatchObject([
        { guard: "addresses", set: [{ key: "one", content: {} }, { key: "two" }] },
      ])
    }
  })

  it("stands in no directory; the lobby may", () => {
    expect(restores({ listed: true }, { made: false })).toMatchObject([{ guard: "directory", set: [] }])
    expect(restores({ listed: true }, { role: "lobby" })).toEqual([])
  })

  it.each([
    { algorithm: "org.example.none" },
    {},
    { ...megolm, rotation_period_msgs: 1e9 },
    { ...megolm, rotation_period_ms: -1 },
  ])("stays encrypted as it was: not %o", (encryption) => {
    expect(put({ encryption })).toEqual({ encryption: megolm })
    const own = { ...megolm, rotation_period_msgs: 50 }
    const seen = { ...wish({}), encryption: own }
    expect(put({ encryption }, { made: false }, seen)).toEqual({ encryption: own })
    expect(put({ encryption: own }, { made: false }, seen)).toEqual({})
  })

  it("is not declared replaced by anybody but the bot; in one of the admin's own, that is said", () => {
    const replacement = { replacement_room: "!mallory:x", body: "Here" }
    const by = { replacement: id("ana") }
    expect(restores({ replacement, by })).toMatchObject([
      { guard: "replacement", by: id("ana"), set: [{ content: { replacement_room: "" } }] },
    ])
    for (const none of [{}, { replacement_room: "" }]) expect(restores({ replacement: none })).toEqual([])
    const own = room({ made: false, guarded: { ...wellGuarded, replacement, by } })
    expect(mendsOf(own, wish({}))).toEqual([])
    expect(replacedFaults(own)).toEqual([{ lack: "replaced", by: id("ana") }])
    expect(replacedFaults({ ...own, made: true })).toEqual([])
  })
})

describe("servers", () => {
  const acl = (servers: object, people = ana) =>
    put({ servers: { allow: ["*"], ...servers } }, {}, wish(people)).servers

  it("of people who belong, and the bot's, are never shut out; others may be", () => {
    expect(acl({ deny: ["spam.example", "*.spam.example"] })).toBeUndefined()
    expect(acl({ deny: ["spam.example", "HIVE.*", "h?ve.example"] })).toEqual({ allow: ["*"], deny: ["spam.example"] })
    expect(acl({ allow: ["elsewhere.example"], deny: [] })).toEqual({
      allow: ["elsewhere.example", "hive.example"],
      deny: [],
    })
    expect(acl({ allow: [], deny: "*" })).toEqual({ allow: ["hive.example"], deny: [] })
  })

  it("are told apart in no time, whatever the pattern", () => {
    const begun = process.cpuUsage().user
    expect(acl({ deny: [`${"*h".repeat(20_000)}x`] })).toBeUndefined()
    expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000)
  })
})

describe("power", () => {
  const levels = (change: object) => put({ levels: { ...wellGuarded.levels, ...change } }).levels

  it("to open a room is the bot's alone, and to invite by hand a moderator's, in rooms that it made", () => {
    const bare = { users: { [bot]: 100 } }
    const locked = put({ levels: bare }).levels as { events: Record<string, number> }
    expect(locked).toMatchObject({ users: { [bot]: 100 }, invite: 50 })
    for (const type of ["join_rules", "history_visibility", "encryption", "power_levels", "tombstone", "server_acl"])
      expect(locked.events[`m.room.${type}`]).toBe(100)
    expect(put({ levels: locked })).toEqual({})
    expect(put({ levels: bare }, { made: false })).toEqual({})
    expect(put({ levels: { ...bare, users_default: 0 } }, { role: "lobby" }).levels).not.toHaveProperty("invite")
  })

  it("of everybody is none, and that of strangers is taken; that of known people follows their offices", () => {
    expect(levels({ users_default: 50 })).toMatchObject({ users_default: 0 })
    for (const change of [{ state_default: 0 }, { kick: 0 }, { ban: 0 }, { redact: 0 }, { invite: 0 }])
      expect(levels(change)).toMatchObject(Object.fromEntries(Object.keys(change).map((key) => [key, 50])))
    const users = { [bot]: 100, [id("zoe")]: 50, [id("max")]: 100 }
    expect(levels({ users })).toMatchObject({ users: { [bot]: 100, [id("max")]: 100 } })
    expect((levels({ users }) as { users: object }).users).not.toHaveProperty(id("zoe"))
  })

  it("lets everybody call each other in the members' room, where the homeserver offers calls", () => {
    const call = "org.matrix.msc3401.call.member"
    const events = (state: Partial<RoomState>, calls: boolean) => {
      const [mend] = mendsOf(room(state), { ...wish({}), calls })
      return mend?.do === "restore" ? objectOf(mend.set[0]?.content.events) : null
    }
    expect(events({}, true)).toMatchObject({ [call]: 0, "m.room.power_levels": 100 })
    expect(events({}, false)).toBe(null)
    expect(events({ role: "moderators" }, true)).toBe(null)
    expect(events({ made: false }, true)).toBe(null)
    // A level that somebody has set stays.
    const set = { ...wellGuarded.levels, events: { ...objectOf(wellGuarded.levels?.events), [call]: 50 } }
    expect(events({ guarded: { ...wellGuarded, levels: set } }, true)).toBe(null)
  })

  it("is not set twice at once: people's levels come when the room's are right", () => {
    const power = { users: new Map([[bot, 100]]), usual: 50, creators: new Set<never>() }
    const guarded = { ...wellGuarded, levels: { ...wellGuarded.levels, users_default: 50 } }
    const done = mendsOf(
      room({ power, guarded }),
      wish({ known: { ana: { status: "permanent", offices: ["moderator"] } } }),
    )
    expect(done.map(({ do: what }) => what)).toEqual(["restore", "invite"])
  })
})

describe("what the bot may not put right", () => {
  it("is lacking by its name, and who changed it is said; what the bot itself set was changed by nobody", () => {
    const guarded = { ...wellGuarded, joinRule: "public", by: { join: id("ana") }, may: new Set<Guard>() }
    const state = room({ guarded })
    const mends = mendsOf(state, wish({}))
    expect(mends.map((mend) => hindrance(state, mend))).toEqual([{ lack: "unguarded", guard: "join", by: id("ana") }])
    expect(lacksOf(state, mends, "alone")).toEqual([{ lack: "unguarded", guard: "join", by: id("ana") }])
    expect(restores({ guestAccess: "can_join", by: { guests: bot } })).toMatchObject([{ by: null }])
  })
})

describe("a room is open as long as", () => {
  it.each<[string, Partial<RoomState>]>([
    [
      "somebody is there who does not belong",
      { members: new Map([[id("zoe"), { membership: "join", by: id("ana") }]]) },
    ],
    [
      "they are invited, since they get the keys",
      { members: new Map([[id("zoe"), { membership: "invite", by: id("ana") }]]) },
    ],
    ["people can join unasked", { guarded: { ...wellGuarded, joinRule: "public" } }],
    ["all can read it", { guarded: { ...wellGuarded, history: "world_readable" } }],
    ["it is not encrypted", { encrypted: false }],
    ["its encryption was changed", { guarded: { ...wellGuarded, encryption: {} } }],
  ])("%s", (_, state) => {
    expect(mendsOf(room(state), wish(ana)).some(isOpening)).toBe(true)
  })

  it("and not for what concerns members alone, or because somebody is still to be asked in", () => {
    const guarded = { ...wellGuarded, guestAccess: "can_join", replacement: { replacement_room: "!x:x" }, levels: null }
    expect(mendsOf(room({ guarded, topic: null }), { ...wish(ana), topic: "Hi" }).some(isOpening)).toBe(false)
  })
})

describe("whatever somebody has set", () => {
  const value = fc.oneof(fc.constant(null), fc.constantFrom("public", "invite", "shared", "forbidden", ""), fc.string())
  const content = fc.oneof(fc.constant(null), fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<object>)
  const level = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.jsonValue())
  const levels = fc.oneof(
    content,
    fc.record(
      {
        users: fc.dictionary(fc.constantFrom(id("ana"), id("zoe")), level).map((users) => ({ ...users, [bot]: 100 })),
        users_default: level,
        events: fc.dictionary(fc.constantFrom("m.room.join_rules", "m.room.power_levels", "m.x"), level),
        events_default: level,
        state_default: level,
        invite: level,
        kick: level,
      },
      { requiredKeys: [] },
    ),
  )

  it("is right after it was put right once, and then nothing is set any more", () => {
    const guarded = fc.record({
      joinRule: value,
      history: value,
      guestAccess: value,
      encryption: content,
      levels,
      servers: content,
      replacement: content,
    }) as fc.Arbitrary<Partial<Guarded>>
    const names: Partial<Record<Guard, keyof Guarded>> = {
      join: "joinRule",
      history: "history",
      guests: "guestAccess",
      encryption: "encryption",
      levels: "levels",
      servers: "servers",
      replacement: "replacement",
    }
    const role = fc.constantFrom<RoomRole>("members", "treasury", "lobby", "space")
    fc.assert(
      fc.property(guarded, role, fc.boolean(), (changed, role, made) => {
        const once = restores(changed, { role, made }, wish(ana)).map(({ guard, set }) => {
          const to = set[0]?.content ?? {}
          const name = names[guard] ?? guard
          const plain = ["join", "history", "guests"].includes(guard)
          return [name, plain ? Object.values(to)[0] : to]
        })
        expect(restores({ ...changed, ...Object.fromEntries(once) }, { role, made }, wish(ana))).toEqual([])
      }),
    )
    expect(guards.length).toBeGreaterThan(Object.keys(names).length)
  })
})
