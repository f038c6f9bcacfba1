import { describe, expect, it } from "vitest"
import { cameAndWent } from "../../../src/cli/restored-people.ts"
import { eventId, instant, type MatrixId } from "../../../src/kernel/rules/types.ts"
import { lacksOf } from "../../../src/rooms/rules/faults.ts"
import { levelOf } from "../../../src/rooms/rules/power.ts"
import {
  type Ability,
  forgettable,
  isWanted,
  type Mend,
  mendsOf,
  type RoomRole,
  type RoomState,
  type RoomWish,
  unfit,
} from "../../../src/rooms/rules/rooms.ts"
import { standing } from "../../support/offices.ts"
import { all, bot, id, room, wish } from "../../support/rooms.ts"

const people = wish({
  known: {
    ana: { status: "permanent", offices: ["moderator"] },
    ben: { status: "permanent", offices: ["treasurer"] },
    tom: { status: "trial" },
    ute: { status: "former" },
    ron: { status: "former", removedAt: instant(1) },
    off: { status: null, offices: ["moderator"] },
  },
  invited: ["ina"],
  guests: ["echo"],
}).people
const everybody = ["ana", "ben", "tom", "ute", "ron", "off", "ina", "echo", "zoe"]
const staying = (role: RoomRole) => everybody.filter((name) => unfit(role, id(name), people) === null)
const does = (mends: readonly Mend[]) =>
  mends.map((mend) => ("person" in mend ? `${mend.do} ${mend.person.slice(1).split(":")[0]}` : mend.do))
const mends = (state: Partial<RoomState>, wanted: Parameters<typeof wish>[0]) =>
  does(mendsOf(room(state), wish(wanted)))
const ana = { known: { ana: { status: "permanent" as const } } }
const present = (membership: string, by: MatrixId) => ({ members: new Map([[id("ana"), { membership, by }]]) })

describe("who may be where", () => {
  it("is anybody in the lobby, but not whom the members removed", () => {
    for (const role of ["lobby", "space"] as const)
      expect(staying(role)).toEqual(everybody.filter((name) => name !== "ron"))
  })

  it("after a restore: who is there unknown has come, and whom the bot itself put out has gone and is not asked back", () => {
    const known = {
      ana: { status: "permanent" as const },
      cem: { status: "trial" as const },
      dee: { status: "trial" as const },
    }
    const state = room({
      members: new Map([
        [id("ana"), { membership: "join", by: id("ana") }],
        [id("zoe"), { membership: "join", by: id("zoe") }],
        [id("cem"), { membership: "leave", by: bot }],
        [id("dee"), { membership: "leave", by: id("dee") }],
      ]),
    })
    const wanted = wish({ known })
    expect(cameAndWent(state, wanted.people)).toEqual({ came: [id("zoe")], went: [id("cem")] })
    const asked = (lost: readonly MatrixId[]) =>
      mendsOf(state, { ...wanted, people: { ...wanted.people, lost: new Set(lost) } }).flatMap((mend) =>
        mend.do === "invite" ? [mend.person] : [],
      )
    expect(asked([])).toEqual([id("cem"), id("dee")])
    expect(asked([id("cem")])).toEqual([id("dee")])
  })

  it("members, invited people and guests may be in the members' room", () => {
    expect(staying("members")).toEqual(["ana", "ben", "tom", "off", "ina", "echo"])
  })

  it("is officers in the rooms of their offices, and guests", () => {
    expect(staying("moderators")).toEqual(["ana", "off", "echo"])
    expect(staying("treasury")).toEqual(["ben", "echo"])
  })

  it("is said with the reason", () => {
    expect(unfit("members", id("ute"), people)).toBe("former")
    expect(unfit("members", id("zoe"), people)).toBe("stranger")
    expect(unfit("moderators", id("zoe"), people)).toBe("no-moderator")
    expect(unfit("moderators", id("ina"), people)).toBe("no-moderator")
    expect(unfit("treasury", id("ana"), people)).toBe("no-treasurer")
    expect(unfit("treasury", id("ron"), people)).toBe("removed")
  })

  it("includes somebody removed once and invited again, before they have accepted", () => {
    const again = wish({ known: { ron: { status: "former", removedAt: instant(1) } }, invited: ["ron"] })
    for (const role of ["space", "lobby", "members"] as const) expect(unfit(role, id("ron"), again.people)).toBeNull()
    expect(unfit("moderators", id("ron"), again.people)).toBe("no-moderator")
    expect(does(mendsOf(room({ role: "members" }), again))).toEqual(["invite ron"])
  })

  it("excludes a guest whom the members removed", () => {
    const removed = wish({ known: { ron: { status: "former", removedAt: instant(1) } }, guests: ["ron"] })
    expect(unfit("lobby", id("ron"), removed.people)).toBe("former")
  })

  it("asks into the lobby everybody of the co-op, and nobody who has left it", () => {
    const wanted = mendsOf(room({ role: "lobby" }), { ...wish({}), people })
    expect(does(wanted)).toEqual(["power", "invite ana", "invite ben", "invite tom", "invite off", "invite ina"])
    expect(isWanted("lobby", standing(id("ute"), "former"), false)).toBe(false)
  })
})

describe("somebody who should be in a room", () => {
  it("is asked in, once", () => {
    expect(mends({}, ana)).toEqual(["invite ana"])
    expect(mends(present("invite", bot), ana)).toEqual([])
    expect(mends(present("join", id("ana")), ana)).toEqual([])
  })

  it("is asked back when somebody else put them out, as often as that happens", () => {
    const asked = { ...ana, asked: ["ana"] }
    expect(mends(present("leave", id("ben")), ana)).toEqual(["invite ana"])
    expect(mends(present("leave", bot), asked)).toEqual(["invite ana"])
    expect(mends(present("ban", id("ben")), asked)).toEqual(["unban ana"])
  })

  it("is asked back once when they left or declined by themselves, and then left in peace", () => {
    const left = room(present("leave", id("ana")))
    expect(mendsOf(left, wish(ana))).toEqual([{ do: "invite", person: id("ana"), again: true }])
    expect(mendsOf(left, wish({ ...ana, asked: ["ana"] }))).toEqual([])
  })

  it("is asked once more another time, when they have come back in between, or not been wanted", () => {
    const asked = { asked: ["ana"] }
    expect(forgettable(room(present("leave", id("ana"))), wish({ ...ana, ...asked }))).toEqual([])
    expect(forgettable(room(present("join", id("ana"))), wish({ ...ana, ...asked }))).toEqual([id("ana")])
    expect(forgettable(room(present("leave", id("ana"))), wish(asked))).toEqual([id("ana")])
  })
})

describe("a room that is not encrypted", () => {
  it("is encrypted, before anybody is asked in; the lobby and the space are not", () => {
    for (const role of ["members", "moderators", "treasury"] as const)
      expect(mendsOf(room({ role, encrypted: false }), wish({}))).toEqual([{ do: "encrypt" }])
    for (const role of ["space", "lobby"] as const)
      expect(mendsOf(room({ role, encrypted: false }), wish({}))).toEqual([])
    const full = { ...present("join", id("ana")), encrypted: false }
    expect(mends(full, { known: { ben: { status: "trial" } } })).toEqual(["kick ana", "encrypt", "invite ben"])
  })
})

describe("a room's topic", () => {
  const topic = "Everybody of Hive."
  it("is what it should be in a room that the bot made", () => {
    expect(mends({ made: true, topic: "Hi" }, { topic })).toEqual(["topic"])
    expect(mends({ made: true, topic }, { topic })).toEqual([])
  })

  it("is set in a room that was there before only where it has none", () => {
    expect(mends({ made: false, topic: "Hi" }, { topic })).toEqual([])
    expect(mends({ made: false, topic: null }, { topic })).toEqual(["topic"])
    expect(mends({ made: false, topic: "" }, { topic })).toEqual(["topic"])
  })
})

describe("the pins of the members' room", () => {
  const pins = (pinned: string[], current: string | null, former: string[] = [], role: RoomRole = "members") => {
    const notice = { current: current === null ? null : eventId(current), former: new Set(former.map(eventId)) }
    const [mend] = mendsOf(room({ role, pinned: pinned.map(eventId) }), { ...wish({}), notice })
    return mend?.do === "pin" ? mend.pinned : null
  }
  it("hold the notice, and keep all else", () => {
    expect(pins(["$a", "$b"], "$now")).toEqual(["$a", "$b", "$now"])
    expect(pins(["$a", "$now", "$b"], "$now")).toBeNull()
    expect(pins(["$a"], null)).toBeNull()
  })

  it("hold the new notice in place of former ones", () => {
    expect(pins(["$old", "$a", "$older"], "$now", ["$old", "$older"])).toEqual(["$a", "$now"])
    expect(pins(["$old", "$now"], "$now", ["$old"])).toEqual(["$now"])
  })

  it("of other rooms are nobody's business", () => {
    expect(pins([], "$now", [], "lobby")).toBeNull()
  })
})

describe("power", () => {
  const levels = (users: Record<string, number>, more: Partial<RoomState["power"]> = {}) => ({
    power: {
      users: new Map(Object.entries(users).map(([name, level]) => [id(name), level])),
      usual: 0,
      creators: new Set<MatrixId>(),
      ...more,
    },
  })
  const changes = (state: Partial<RoomState>) => {
    const mend = mendsOf(room(state), { ...wish({}), people }).find((one) => one.do === "power")
    return mend?.do === "power" ? Object.fromEntries(mend.levels) : {}
  }

  it("of a room's moderator is what moderators have in lobby, members' and moderators' room", () => {
    for (const role of ["lobby", "members", "moderators"] as const)
      expect(changes({ role, ...levels({ waggle: 100 }) })).toEqual({ [id("ana")]: 50, [id("off")]: 50 })
    for (const role of ["space", "treasury"] as const) expect(changes({ role, ...levels({ waggle: 100 }) })).toEqual({})
  })

  it("goes back to what is usual when the office ends, also of somebody who has left", () => {
    const is = levels({ waggle: 100, ana: 50, off: 50, ben: 50, ute: 50, tom: 99 })
    expect(changes(is)).toEqual({ [id("ben")]: null, [id("ute")]: null, [id("tom")]: null })
  })

  it("equal to the bot's own stays, and so does that of unknown people", () => {
    expect(changes(levels({ waggle: 100, ana: 100, off: 120, ben: 100, zoe: 50, echo: 90 }))).toEqual({})
    expect(changes(levels({ waggle: 50, ana: 50, off: 50, ben: 50, tom: 49 }))).toEqual({ [id("tom")]: null })
    expect(changes(levels({ waggle: 40 }))).toEqual({})
  })

  it("of those who made a room of version 12 is above the levels, also the bot's", () => {
    expect(changes(levels({ ben: 100 }, { creators: new Set([bot]) }))).toEqual({
      [id("ana")]: 50,
      [id("off")]: 50,
      [id("ben")]: null,
    })
    expect(changes(levels({ waggle: 100, off: 50 }, { creators: new Set([id("ana")]) }))).toEqual({})
  })

  it("is nothing that moderators need more of where everybody has it", () => {
    expect(changes(levels({ waggle: 100, off: 50 }, { usual: 60 }))).toEqual({ [id("off")]: null })
  })
})

describe("what the bot lacks", () => {
  const without = (...gone: Ability[]) => new Set(all.filter((ability) => !gone.includes(ability)))
  const lacks = (state: Partial<RoomState>, wanted: RoomWish) =>
    lacksOf(room(state), mendsOf(room(state), wanted)).map((lack) =>
      lack.lack === "ability" ? lack.ability : lack.lack === "unguarded" ? lack.guard : lack.person,
    )

  it("is said also before it is needed, each thing once", () => {
    expect(lacks({ abilities: without("redact", "kick", "pin", "topic", "encrypt", "ban") }, wish({}))).toEqual([
      "redact",
      "kick",
      "pin",
    ])
    expect(lacks({ abilities: new Set(), role: "space" }, wish({}))).toEqual([])
  })

  it("is said of the rest when it is needed", () => {
    const state = { encrypted: false, ...present("ban", id("ben")), abilities: without("topic", "encrypt", "ban") }
    expect(lacks(state, wish({ ...ana, topic: "Hive" }))).toEqual(["encrypt", "ban", "topic"])
  })

  it("is power over somebody who has as much", () => {
    const power = {
      users: new Map([
        [bot, 50],
        [id("zoe"), 50],
      ]),
      usual: 0,
      creators: new Set<MatrixId>(),
    }
    const members = new Map([[id("zoe"), { membership: "join", by: id("zoe") }]])
    expect(lacks({ members, power }, wish({}))).toEqual([id("zoe")])
    expect(lacks({ members, power: { ...power, users: new Map([[bot, 51]]) } }, wish({}))).toEqual([])
    expect(levelOf({ ...power, creators: new Set([bot]) }, bot)).toBe(Number.POSITIVE_INFINITY)
  })
})
