import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { eventId } from "../../src/kernel/rules/types.ts"
import type { MatrixPort } from "../../src/matrix/port.ts"
import { RoomMending } from "../../src/matrix/room-mending.ts"
import type { Mend } from "../../src/rooms/rules/rooms.ts"
import { FakeHomeserver, person, refusal, unreachable } from "../support/fake-homeserver.ts"

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const invite = (name: string): Mend => ({ do: "invite", person: person(name), again: false })
const crowd = ["ana", "ben", "cem"].map(invite)

let homeserver: FakeHomeserver
let port: MatrixPort
let mending: RoomMending
let room: ReturnType<FakeHomeserver["room"]>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] })
  homeserver = new FakeHomeserver()
  room = homeserver.room("members", [])
  port = homeserver.port(() => homeserver.stream.length)
  mending = new RoomMending({ port, log: silent })
})
afterEach(() => {
  vi.useRealTimers()
})

async function mend(mends: readonly Mend[]): Promise<number> {
  const facts = homeserver.port(() => homeserver.stream.length).room(room)
  if (!facts) throw new Error("there is no room")
  const before = homeserver.requests.length
  await mending.mend(facts, mends, ({ do: what, person: who }) => `${what} ${who}`)
  return homeserver.requests.length - before
}
const fails = (error: unknown) => homeserver.failures.push({ part: "/invite", error })

describe("a homeserver that wants one person's invitations slower", () => {
  it("is left alone by all for a moment, and by that person's for as long as it says", async () => {
    fails(refusal(429, "M_LIMIT_EXCEEDED", { retry_after_ms: 60_000 }))
    expect(await mend(crowd)).toBe(1)
    expect(mending.nextIn).toBe(5_000)
    vi.advanceTimersByTime(5_001)
    expect(await mend(crowd)).toBe(2)
    expect(await mend(crowd.slice(0, 1))).toBe(0)
    expect(mending.nextIn).toBeCloseTo(54_999, 0)
    vi.advanceTimersByTime(55_000)
    expect(await mend(crowd.slice(0, 1))).toBe(1)
    expect(mending.nextIn).toBe(Number.POSITIVE_INFINITY)
  })
})

describe("a homeserver that says no", () => {
  it("is asked again more and more seldom, the others' turn not held up", async () => {
    const waits: number[] = []
    for (let times = 0; times < 6; times += 1) {
      fails(refusal(403, "M_FORBIDDEN"))
      expect(await mend(times === 0 ? crowd : crowd.slice(0, 1))).toBe(times === 0 ? 3 : 1)
      waits.push(Math.round(mending.nextIn / 60_000))
      vi.advanceTimersByTime(mending.nextIn + 1)
    }
    expect(waits).toEqual([5, 10, 20, 40, 60, 60])
    expect(mending.refused(room, crowd)).toEqual([
      { lack: "refused", do: "invite", person: person("ana"), code: "M_FORBIDDEN" },
    ])
    expect(mending.refused(room, crowd.slice(1))).toEqual([])
  })
})

describe("a homeserver that cannot be reached", () => {
  it("is asked nothing more of that room for a moment", async () => {
    fails(unreachable())
    expect(await mend(crowd)).toBe(1)
    expect(mending.refused(room, crowd)).toEqual([])
    expect(mending.nextIn).toBe(1_000)
  })
})

describe("what was done, but is not seen to be so", () => {
  it("is done again more and more seldom, and anew once it was seen", async () => {
    const topic: Mend = { do: "topic", topic: "Hive" }
    const waits: number[] = []
    for (let times = 0; times < 6; times += 1) {
      expect(await mend([topic])).toBe(1)
      waits.push(mending.nextIn === Number.POSITIVE_INFINITY ? 0 : Math.round(mending.nextIn))
      expect(await mend([topic])).toBe(times === 0 ? 1 : 0)
      if (times === 0) waits.push(Math.round(mending.nextIn))
      vi.advanceTimersByTime(mending.nextIn + 1)
    }
    expect(waits).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 32_000])
    expect(await mend([])).toBe(0)
    expect(mending.nextIn).toBe(Number.POSITIVE_INFINITY)
    expect(await mend([topic])).toBe(1)
  })

  it("is sent as another event each time: a homeserver drops one that is the same, and no app would learn of it", async () => {
    const refreshed = vi.spyOn(port, "refresh")
    const sent = (type: string) =>
      homeserver.stream.flatMap(({ event }) => (event.type === type ? [JSON.stringify(event.content)] : []))
    const pin: Mend = { do: "pin", pinned: [eventId("$notice")] }
    const topic: Mend = { do: "topic", topic: "Hive" }
    for (let times = 0; times < 3; times += 1) {
      await mend([pin, topic])
      vi.advanceTimersByTime(60_000)
    }
    for (const type of ["m.room.pinned_events", "m.room.topic"]) {
      const now = sent(type).slice(-3)
      expect(new Set(now).size).toBe(3)
      expect(now.map((content) => JSON.parse(content))).toEqual(
        Array(3).fill(expect.objectContaining(type === "m.room.topic" ? { topic: "Hive" } : { pinned: ["$notice"] })),
      )
    }
    expect(refreshed).toHaveBeenCalledTimes(4)
  })

  it("is not asked for again where the homeserver says that it is so: it would refuse what it has done", async () => {
    const kick: Mend = { do: "kick", person: person("eve"), why: "stranger" }
    homeserver.member(room, person("eve"), "join")
    await mend([kick])
    const refused = { part: "/kick", error: refusal(403, "M_FORBIDDEN") }
    homeserver.failures.push(refused)
    expect(await mend([kick])).toBe(1)
    expect(mending.refused(room, [kick])).toEqual([])
    expect(homeserver.failures).toEqual([refused])
    homeserver.member(room, person("eve"), "join")
    vi.advanceTimersByTime(mending.nextIn + 1)
    await mend([kick])
    expect(homeserver.failures).toEqual([])
  })

  it("is removed again within seconds if they came back in the moment in which they were to be removed", async () => {
    const kick: Mend = { do: "kick", person: person("eve"), why: "stranger" }
    homeserver.member(room, person("eve"), "join")
    homeserver.failures.push({ part: "/kick", error: refusal(403, "M_FORBIDDEN") })
    await mend([kick])
    expect(mending.refused(room, [kick])).toEqual([])
    expect(mending.nextIn).toBeLessThanOrEqual(5_000)
    vi.advanceTimersByTime(mending.nextIn + 1)
    await mend([kick])
    expect(
      homeserver
        .port(() => homeserver.stream.length)
        .room(room)
        ?.members.get(person("eve")),
    ).toBe("leave")
  })

  it("is told as a fault if the homeserver refuses to remove them twice", async () => {
    const kick: Mend = { do: "kick", person: person("eve"), why: "stranger" }
    homeserver.member(room, person("eve"), "join")
    for (let times = 0; times < 2; times += 1) {
      homeserver.failures.push({ part: "/kick", error: refusal(403, "M_FORBIDDEN") })
      await mend([kick])
      vi.advanceTimersByTime(mending.nextIn + 1)
    }
    expect(mending.refused(room, [kick])).toEqual([expect.objectContaining({ do: "kick", code: "M_FORBIDDEN" })])
  })
})

describe("a room that was closed to strangers", () => {
  it("is asked about until minutes later, since what they did at that moment may come into force afterwards", async () => {
    const refreshed = vi.spyOn(port, "refresh")
    await mend([{ do: "kick", person: person("eve"), why: "stranger" }])
    const asked: number[] = []
    for (let seconds = 0; seconds <= 600; seconds += 1) {
      await mend([])
      if (refreshed.mock.calls.length > asked.length) asked.push(seconds)
      vi.advanceTimersByTime(1000)
    }
    expect(asked).toEqual([0, 2, 15, 60, 300])
    expect(mending.nextIn).toBe(Number.POSITIVE_INFINITY)
  })
})
