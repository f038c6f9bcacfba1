/**
 * The inbox tells which messages wait, and up to which moment all messages have certainly arrived. No later message can move that moment
 * back (§2.6, §5.1b).
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { instant } from "../../src/kernel/rules/types.ts"
import { Recent } from "../../src/matrix/recent.ts"
import { bot, person, refusal } from "../support/fake-homeserver.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

const secret = { encrypted: true }
const longAgo = { origin_server_ts: 1 }

describe("a message with a false old time", () => {
  it("does not make uncertain what was certain when it came, however long it waits", async () => {
    const room = bench.homeserver.room("eve", ["eve"], secret)
    await bench.run()
    const process = await bench.start({ grace: 60_000 })
    await process.quiet()
    const certain = process.transport.caughtUp().upTo
    expect(certain).toBeGreaterThan(0)
    for (let n = 0; n < 3; n++) {
      const content = { session_id: `lost ${n}`, ciphertext: "x" }
      bench.homeserver.add(room, person("eve"), "m.room.encrypted", content, longAgo)
    }
    await expect.poll(() => process.transport.waiting()).toHaveLength(3)
    expect(process.transport.caughtUp().upTo).toBe(certain)
    expect(process.transport.waiting().map(({ from }) => from)).toEqual([certain, certain, certain])
    bench.now += 60_000
    await expect
      .poll(() => {
        process.transport.hurry()
        return process.transport.caughtUp().horizon
      })
      .toBe(instant(bench.now - 1000))
    await process.stop()
  })
})

describe("what waits", () => {
  it("is told with its room, its sender and what it waits for", async () => {
    const [direct, members] = [
      bench.homeserver.room("ana", ["ana"], secret),
      bench.homeserver.room("members", ["ana", "ben"], secret),
    ]
    await bench.run()
    const process = await bench.start({
      grace: 60_000,
      before: async ({ room }) => {
        if (room.id === members) throw new Error("database away")
      },
    })
    await process.quiet()
    bench.homeserver.whisper(direct, "ana", "late", "1")
    bench.homeserver.say(direct, "ana", "hello")
    bench.homeserver.say(members, "ben", "!motions")
    const told = () =>
      process.transport
        .waiting()
        .map(({ why, room, people, encrypted }) => ({ why, place: room.place, people, encrypted }))
        .toSorted((one, other) => one.place.localeCompare(other.place))
    await expect.poll(told).toEqual([
      { why: "key", place: "direct", people: [person("ana")], encrypted: true },
      { why: "key", place: "direct", people: [person("ana")], encrypted: false },
      { why: "fault", place: "other", people: [person("ben")], encrypted: false },
    ])
    await process.stop()
  })

  it("is not the file that is fetched just now, and what stands behind it waits for a file", async () => {
    const room = bench.homeserver.room("ana", ["ana"], secret)
    await bench.run()
    bench.homeserver.keys.add("file").add("text")
    const process = await bench.start({
      before: async ({ kind }) => {
        if (kind === "file") throw new Error("never uploaded")
      },
    })
    await process.quiet()
    bench.homeserver.whisperFile(room, "ana", "file")
    await expect.poll(() => bench.log).toContain("a message could not be handled; trying again")
    expect(process.transport.waiting()).toEqual([])
    const ballot = bench.homeserver.whisper(room, "ana", "text", "1 2")
    await expect
      .poll(() => process.transport.waiting().map(({ id, why }) => [id, why]))
      .toEqual([[ballot.event_id, "file"]])
    await process.stop()
  })

  it("is a gap in one room only, where its history is refused, and others are filled and heard beside it", async () => {
    const [eve, ana] = [bench.homeserver.room("eve", ["eve"], secret), bench.homeserver.room("ana", ["ana"], secret)]
    await bench.run()
    for (let n = 0; n < 100; n++)
      bench.homeserver.failures.push({ part: encodeURIComponent(eve), error: refusal(403, "M_FORBIDDEN") })
    for (let n = 1; n <= 30; n++) {
      bench.homeserver.say(eve, "eve", `${n}`)
      bench.homeserver.say(ana, "ana", `${n}`)
    }
    const process = await bench.start()
    await expect.poll(() => bench.handled.length).toBe(30)
    expect(bench.handled.at(-1)).toBe("ana: 30")
    bench.now += 60_000
    await expect
      .poll(() => {
        process.transport.hurry()
        return process.transport.caughtUp().horizon
      })
      .toBe(instant(bench.now - 1000))
    expect(process.transport.waiting()).toEqual([
      expect.objectContaining({ id: eve, why: "gap", from: 0, people: [person("eve")] }),
    ])
    expect(process.transport.caughtUp().drained).toBe(false)
    await process.stop()
  })

  it("comes of a filled gap with the time that the gap was noticed, so that a vote waits for it too", async () => {
    const room = bench.homeserver.room("ana", ["ana"], secret)
    await bench.run()
    for (let n = 1; n <= 30; n++) bench.homeserver.whisper(room, "ana", "late", `${n}`)
    const process = await bench.start({ grace: 60_000 })
    await expect.poll(() => process.transport.waiting().length).toBe(30)
    const first = bench.homeserver.stream.find(({ event }) => event.type === "m.room.encrypted" && event.sender !== bot)
    expect(process.transport.waiting()[0]).toMatchObject({ why: "key", from: (first?.event.origin_server_ts ?? 0) - 1 })
    await process.stop()
  })
})

describe("a message whose key never comes", () => {
  it("is known as given up, and what its sender chose is cut in the log and remembered in bounds", async () => {
    const room = bench.homeserver.room("eve", ["eve"], secret)
    await bench.run()
    const content = { session_id: "s".repeat(20_000), device_id: `\u001b[31m${"d".repeat(20_000)}`, ciphertext: "x" }
    const process = await bench.start({ grace: 60_000 })
    const sent = bench.homeserver.add(room, person("eve"), "m.room.encrypted", content)
    // This session cannot exist, so nobody waits for its key.
    await process.quiet()
    expect(process.transport.isUnread(sent.event_id)).toBe(true)
    expect(process.transport.isUnread("$other")).toBe(false)
    await process.stop()
    const logged = JSON.stringify(bench.details)
    expect(logged).toContain("u{1b}")
    expect(logged.length).toBeLessThan(1000)
  })

  it("leaves room for the newest only", () => {
    const recent = new Recent(2)
    for (const text of ["one", "two", "one", "three"]) recent.add(text)
    expect(["one", "two", "three"].map((text) => recent.has(text))).toEqual([true, false, true])
    recent.delete("one")
    expect(recent.has("one")).toBe(false)
  })
})
