/** Who is in the room where a task is negotiated (§9.1), and what happens to the room at the end. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, type MatrixId, type MemberStatus } from "../../../src/kernel/rules/types.ts"
import type { Mend } from "../../../src/rooms/rules/rooms.ts"
import {
  forgettableInSmall,
  type SmallRoomState,
  type SmallRoomWish,
  smallRoomMends,
  toGreet,
} from "../../../src/rooms/rules/small-rooms.ts"
import { type Negotiators, negotiationEnd, partyOf, unfitForTask } from "../../../src/tasks/rules/rooms.ts"
import { taskStates } from "../../../src/tasks/rules/tasks.ts"
import { bot, id, room, wish } from "../../support/rooms.ts"

const { known } = wish({
  known: {
    ana: { status: "permanent" },
    ben: { status: "trial" },
    eli: { status: "former" },
    ron: { status: "former", removedAt: instant(1) },
  },
}).people

type Wanted = Negotiators & Omit<SmallRoomWish, "party" | "unfit">
const wished = (more: Partial<Wanted> = {}): Wanted => ({
  customer: id("zoe"),
  evaluators: [id("ana"), id("ben")],
  known,
  asked: new Set(),
  greeted: new Set(),
  topic: "T3",
  picture: null,
  over: false,
  ...more,
})
const wanted = (more: Partial<Wanted> = {}): Wanted & SmallRoomWish => {
  const all = wished(more)
  return { ...all, party: partyOf(all), unfit: (person) => unfitForTask(person, all) }
}

const at = (who: Readonly<Record<string, string>>, more: Partial<SmallRoomState> = {}): SmallRoomState => ({
  ...room(),
  role: "task",
  topic: "T3",
  closed: false,
  members: new Map(Object.entries(who).map(([name, membership]) => [id(name), { membership, by: id(name) }])),
  ...more,
})
const does = (mends: readonly Mend[]) =>
  mends.map((mend) => ("person" in mend ? `${mend.do} ${mend.person.slice(1).split(":")[0]}` : mend.do))

describe("a negotiation", () => {
  it("ends when the customer agrees, one side declines, or the task is given up; not when it waits for evaluators", () => {
    expect(Object.fromEntries(taskStates.map((state) => [state, negotiationEnd(state)]))).toEqual({
      submitted: null,
      offered: null,
      accepted: "accepted",
      declined: "declined",
      done: "accepted",
      paid: "accepted",
      cancelled: "cancelled",
    })
  })

  it("is between the customer and evaluators who belong to the co-op", () => {
    expect([...partyOf(wanted())]).toEqual([id("zoe"), id("ana"), id("ben")])
    const some = { evaluators: [id("ana"), id("eli"), id("ron"), id("zoe")] }
    expect([...partyOf(wanted(some))]).toEqual([id("zoe"), id("ana")])
  })

  it("may have a customer who has left the co-op, and none whom its members removed (§6)", () => {
    expect(partyOf(wanted({ customer: id("eli") }))).toContain(id("eli"))
    expect(partyOf(wanted({ customer: id("ron") }))).not.toContain(id("ron"))
  })
})

describe("its room", () => {
  it("is entered by exactly those", () => {
    const mends = smallRoomMends(at({}, { topic: null, encrypted: false }), wanted())
    expect(does(mends)).toEqual(["encrypt", "invite zoe", "invite ana", "invite ben", "topic"])
    expect(smallRoomMends(at({ zoe: "join", ana: "invite", ben: "join" }), wanted())).toEqual([])
  })

  it("is left by everybody else, with a reason that fits who they are and tells others nothing", () => {
    const why = (name: string, more: Partial<Wanted> = {}) => unfitForTask(id(name), wanted(more))
    expect(why("cem")).toBe("no-party")
    expect(why("cem", { greeted: new Set([id("cem")]) })).toBe("evaluates-no-more")
    expect(why("eli", { greeted: new Set([id("eli")]) })).toBe("former")
    expect(why("ron")).toBe("former")
    expect(why("zoe")).toBeNull()
    const state = at({ zoe: "join", ana: "join", ben: "join", cem: "invite", dee: "join", fay: "leave" })
    expect(does(smallRoomMends(state, wanted()))).toEqual(["kick cem", "kick dee"])
  })

  it("asks people back once if they left on purpose, and again if somebody else put them out", () => {
    const left = at({ zoe: "leave", ana: "join", ben: "join" })
    expect(smallRoomMends(left, wanted())).toEqual([{ do: "invite", person: id("zoe"), again: true }])
    const asked = wanted({ asked: new Set([id("zoe")]) })
    expect(smallRoomMends(left, asked)).toEqual([])
    const out = new Map(left.members).set(id("zoe"), { membership: "leave", by: id("ana") })
    expect(does(smallRoomMends({ ...left, members: out }, asked))).toEqual(["invite zoe"])
    expect(forgettableInSmall(at({ zoe: "join" }), asked)).toEqual([id("zoe")])
    expect(forgettableInSmall(left, asked)).toEqual([])
    expect(forgettableInSmall(left, wanted({ ...asked, customer: id("yan") }))).toEqual([id("zoe")])
  })

  it("is closed when it is over: nobody is asked in any more, and those who are there may stay", () => {
    const over = wanted({ over: true, topic: "T3 is agreed" })
    expect(does(smallRoomMends(at({ zoe: "leave", ana: "join" }), over))).toEqual(["close", "topic"])
    expect(smallRoomMends(at({ zoe: "leave", ana: "join" }, { closed: true, topic: "T3 is agreed" }), over)).toEqual([])
    const removed = at({ ron: "join" }, { closed: true, topic: "T3 is agreed" })
    expect(does(smallRoomMends(removed, wanted({ ...over, evaluators: [id("ron")] })))).toEqual(["kick ron"])
  })

  it("greets when all are there or invited, and again when somebody comes who was not greeted", () => {
    const [zoe, ana, ben] = [id("zoe"), id("ana"), id("ben")]
    const invites = smallRoomMends(at({ zoe: "invite", ana: "join" }), wanted())
    expect(toGreet(at({ zoe: "invite", ana: "join" }), wanted(), invites)).toBeNull()
    expect(toGreet(at({ zoe: "invite", ana: "join", ben: "invite" }), wanted(), [])).toEqual([zoe, ana, ben])
    const greeted = wanted({ greeted: new Set([zoe, ana]) })
    expect(toGreet(at({ zoe: "join", ana: "join" }), greeted, [])).toBeNull()
    expect(toGreet(at({ zoe: "join", ana: "join", ben: "join" }), greeted, [])).toEqual([zoe, ana, ben])
    expect(toGreet(at({ zoe: "join", ana: "join" }), wanted({ over: true }), [])).toBeNull()
  })

  it("greets the others where the homeserver refuses to invite one", () => {
    const refused = at({ ana: "join", ben: "join" })
    expect(toGreet(refused, wanted(), [])).toEqual([id("ana"), id("ben")])
  })
})

const names = ["ana", "ben", "cem", "zoe"] as const
const someone = fc.constantFrom(...names).map(id)
const standings = fc.dictionary(
  fc.constantFrom(...names),
  fc.record({
    status: fc.constantFrom<MemberStatus | null>("permanent", "trial", "former", null),
    removedAt: fc.constantFrom(null, instant(1)),
  }),
)
const wishes = fc
  .record({
    customer: someone,
    evaluators: fc.uniqueArray(someone),
    people: standings,
    asked: fc.array(someone),
    greeted: fc.array(someone),
    over: fc.boolean(),
  })
  .map(({ people, asked, greeted, ...rest }) =>
    wanted({ ...rest, known: wish({ known: people }).people.known, asked: new Set(asked), greeted: new Set(greeted) }),
  )
const states = fc
  .record({
    members: fc.dictionary(fc.constantFrom(...names), fc.constantFrom("join", "invite", "leave", "ban", "knock")),
    encrypted: fc.boolean(),
    closed: fc.boolean(),
    topic: fc.constantFrom(null, "Hi", "T3"),
  })
  .map(({ members, ...rest }) => at({ ...members, waggle: "join" }, rest))

/** The room after this mend. */
function after(state: SmallRoomState, mend: Mend): SmallRoomState {
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
    case "close":
      return { ...state, closed: true }
    case "open":
    case "pin":
    case "power":
    case "restore":
      throw new Error("nothing is pinned there, and nobody has power")
  }
}

describe("whatever such a room has become", () => {
  it("is as it should be after two rounds at most, and then nothing is done any more; the bot is never put out", () => {
    fc.assert(
      fc.property(states, wishes, (state, wish) => {
        const first = smallRoomMends(state, wish)
        const once = first.reduce(after, state)
        const second = smallRoomMends(once, wish)
        const twice = second.reduce(after, once)
        expect(smallRoomMends(twice, wish)).toEqual([])
        const party = partyOf(wish)
        for (const [person, { membership }] of twice.members)
          if (person !== bot && (membership === "join" || membership === "invite")) expect(party).toContain(person)
        expect(twice.members.get(bot)?.membership).toBe("join")
        if (wish.over)
          expect(twice.closed && ![...first, ...second].some(({ do: what }) => what === "invite")).toBe(true)
        else
          for (const person of party)
            if (!wish.asked.has(person)) expect(["join", "invite"]).toContain(twice.members.get(person)?.membership)
      }),
    )
  })
})
