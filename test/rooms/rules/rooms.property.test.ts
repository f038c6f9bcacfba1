/** The repairs (mends) that the rule finds turn a room in any state into the room that it should be. They change nothing else. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eventId, instant, type MatrixId, type MemberStatus, type OfficeKey } from "../../../src/kernel/rules/types.ts"
import { levelOf } from "../../../src/rooms/rules/power.ts"
import { isWanted, type Mend, mendsOf, type RoomRole, type RoomState, unfit } from "../../../src/rooms/rules/rooms.ts"
import { type OfficeRoom, officeKey } from "../../../src/standing/rules/offices.ts"
import { bot, id, room, wish } from "../../support/rooms.ts"

const names = ["ana", "ben", "cem", "dee", "zoe"]
const someone = fc.constantFrom(...names, "waggle").map(id)
const level = fc.constantFrom(-1, 0, 25, 50, 75, 100, 101)

const standing = fc.record({
  status: fc.constantFrom<MemberStatus | null>("permanent", "trial", "former", null),
  offices: fc.subarray<OfficeKey>(["moderator", "treasurer", officeKey("board")]),
  removedAt: fc.constantFrom(null, instant(1)),
})
const wishes = fc
  .record({
    known: fc.dictionary(fc.constantFrom(...names.slice(0, 4)), standing),
    invited: fc.subarray(names),
    guests: fc.subarray(names),
    asked: fc.subarray(names),
    officeRooms: fc.subarray<OfficeRoom>(["office:board", "moderators", "treasury"]),
  })
  .map(wish)
const states = fc
  .record({
    role: fc.constantFrom<RoomRole>("space", "lobby", "members", "moderators", "treasury", "office:board"),
    closed: fc.boolean(),
    made: fc.boolean(),
    members: fc.array(
      fc.tuple(
        someone.filter((person) => person !== bot),
        fc.record({ membership: fc.constantFrom("join", "invite", "leave", "ban", "knock"), by: someone }),
      ),
    ),
    users: fc.array(fc.tuple(someone, level)),
    usual: fc.constantFrom(0, 50),
    creators: fc.array(someone, { maxLength: 2 }),
    encrypted: fc.boolean(),
    topic: fc.constantFrom(null, "", "Hi", "Hive"),
    picture: fc.constantFrom(null, ...["mxc://x/own", "mxc://x/old", "mxc://x/theirs", null].map((url) => ({ url }))),
    pinned: fc.subarray(["$old", "$now", "$other"]).map((events) => events.map(eventId)),
  })
  .map(({ members, users, usual, creators, ...rest }) =>
    room({
      ...rest,
      members: new Map(members),
      power: { users: new Map(users), usual, creators: new Set(creators) },
    }),
  )
const picture = { url: "mxc://x/own", own: new Set(["mxc://x/own", "mxc://x/old"]), chosen: false }
const wanted = { topic: "Hive", picture, notice: { current: eventId("$now"), former: new Set([eventId("$old")]) } }

/** The room after this mend, if the homeserver lets the bot make it. */
function after(state: RoomState, mend: Mend): RoomState {
  const becomes = (person: MatrixId, membership: string) =>
    new Map([...state.members, [person, { membership, by: bot }] as const])
  switch (mend.do) {
    case "kick":
    case "unban":
      return { ...state, members: becomes(mend.person, "leave") }
    case "invite":
      return { ...state, members: becomes(mend.person, "invite") }
    case "encrypt":
      return { ...state, encrypted: true }
    case "topic":
      return { ...state, topic: mend.topic }
    case "picture":
      return { ...state, picture: { url: mend.url } }
    case "pin":
      return { ...state, pinned: mend.pinned }
    case "close":
      return { ...state, closed: true }
    case "open":
      return { ...state, closed: false }
    case "restore":
      throw new Error("these rooms are all well guarded")
    case "power": {
      const users = new Map(state.power.users)
      for (const [person, to] of mend.levels)
        if (to === null) users.delete(person)
        else users.set(person, to)
      return { ...state, power: { ...state.power, users } }
    }
  }
}

describe("whatever a room has become", () => {
  it("is as it should be after two rounds at most, and then nothing is done any more", () => {
    fc.assert(
      fc.property(states, wishes, (state, base) => {
        const wish = { ...base, ...wanted }
        const once = mendsOf(state, wish).reduce(after, state)
        // Mends are found and applied twice, because a banned person can be invited only once the ban is gone.
        const twice = mendsOf(once, wish).reduce(after, once)
        expect(mendsOf(twice, wish)).toEqual([])
        for (const [person, { membership }] of twice.members) {
          const inside = membership === "join" || membership === "invite"
          if (inside) expect(unfit(state.role, person, wish.people)).toBeNull()
        }
        for (const person of wish.people.known.values()) {
          const to = twice.members.get(person.person)?.membership
          if (!isWanted(state.role, person, wish.people.invited.has(person.person))) continue
          if (!wish.asked.has(person.person)) expect(["join", "invite"]).toContain(to)
        }
      }),
    )
  })

  it("is not entered or left by anybody whom that does not concern, and the bot least of all", () => {
    fc.assert(
      fc.property(states, wishes, (state, wish) => {
        for (const mend of mendsOf(state, { ...wish, ...wanted })) {
          if (!("person" in mend)) continue
          expect(mend.person).not.toBe(bot)
          const fit = unfit(state.role, mend.person, wish.people) === null
          expect(fit).toBe(mend.do !== "kick")
        }
      }),
    )
  })

  it("gives no power to anybody who is no moderator, and takes none that the bot could not give", () => {
    fc.assert(
      fc.property(states, wishes, (state, wish) => {
        const own = levelOf(state.power, bot)
        const mended = mendsOf(state, { ...wish, ...wanted }).find((mend) => mend.do === "power")
        if (mended?.do !== "power") return
        for (const [person, to] of mended.levels) {
          expect(levelOf(state.power, person)).toBeLessThan(own)
          expect(to ?? state.power.usual).toBeLessThanOrEqual(own)
          expect(wish.people.known.has(person)).toBe(true)
          expect(state.power.creators.has(person)).toBe(false)
          if (to !== null) expect(wish.people.known.get(person)?.offices).toContain("moderator")
        }
      }),
    )
  })
})
