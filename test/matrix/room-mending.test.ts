import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { loadWords } from "../../src/kernel/views/words.ts"
import { RoomMending } from "../../src/matrix/room-mending.ts"
import type { Mend } from "../../src/rooms/rules/rooms.ts"
import { FakeHomeserver, person, refusal, unreachable } from "../support/fake-homeserver.ts"

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const invite = (name: string): Mend => ({ do: "invite", person: person(name), again: false })
const crowd = ["ana", "ben", "cem"].map(invite)

let homeserver: FakeHomeserver
let mending: RoomMending
let room: ReturnType<FakeHomeserver["room"]>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] })
  homeserver = new FakeHomeserver()
  room = homeserver.room("members", [])
  mending = new RoomMending({ port: homeserver.port(() => homeserver.stream.length), log: silent })
})
afterEach(() => {
  vi.useRealTimers()
})

async function mend(mends: readonly Mend[]): Promise<number> {
  const facts = homeserver.port(() => homeserver.stream.length).room(room)
  if (!facts) throw new Error("there is no room")
  const before = homeserver.requests.length
  await mending.mend(facts, mends, loadWords("en"), "Hive")
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
})
