/** Answers of a homeserver that break Matrix's rules. All other messages still arrive, and the bot does no endless work. */
import { setImmediate } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { instant, type RoomId } from "../../src/kernel/rules/types.ts"
import type { MatrixPort } from "../../src/matrix/port.ts"
import { withMoments } from "../../src/matrix/times.ts"
import { person } from "../support/fake-homeserver.ts"
import { TransportBench } from "../support/transport-bench.ts"

interface Sync {
  rooms: { join: Record<string, { timeline: { events: unknown[] } | null } | null>; leave?: unknown }
}

let bench: TransportBench
let odd: RoomId
let honest: RoomId
beforeEach(async () => {
  bench = await TransportBench.make()
  odd = bench.homeserver.room("odd")
  honest = bench.homeserver.room("honest")
  await bench.run()
})
afterEach(() => bench.remove())

/** Changes each answer to /sync that brings events. */
function distort(change: (sync: Sync) => void): void {
  const real = bench.homeserver.fetch
  const fetch: typeof real = async (input, init) => {
    const body = (await (await real(input, init)).json()) as Sync
    if (Object.keys(body.rooms.join).length > 0) change(body)
    return Response.json(body)
  }
  Object.assign(bench.homeserver, { fetch })
}

/** Lets `answer` answer the bot's requests for history. Returns the list to which each request adds the token with which the bot asks. */
function history(answer: (from: string) => unknown): string[] {
  const asked: string[] = []
  const real = bench.homeserver.port.bind(bench.homeserver)
  bench.homeserver.port = (knows) => {
    const port = real(knows)
    const request: MatrixPort["request"] = async (method, path, query, body) => {
      if (!path.endsWith("/messages")) return await port.request(method, path, query, body)
      asked.push(String(query?.from))
      await setImmediate()
      return answer(String(query?.from))
    }
    return { ...port, request }
  }
  return asked
}

const oddly = (more: JsonObject) => (sync: Sync) =>
  sync.rooms.join[odd]?.timeline?.events.push({ event_id: "$odd", sender: "@eve:x", origin_server_ts: 1, ...more })
const timeline = (of: unknown) => (sync: Sync) => Object.assign(sync.rooms.join[odd] ?? {}, { timeline: of })

describe("a sync", () => {
  it.each<[string, (sync: Sync) => void]>([
    ["null for an event", (sync) => sync.rooms.join[odd]?.timeline?.events.push(null)],
    ["no list of events", timeline({ events: { length: 3 } })],
    ["a word for the events", timeline({ events: "events" })],
    ["null for a timeline", timeline(null)],
    ["null for a room", (sync) => Object.assign(sync.rooms.join, { [odd]: null })],
    ["null for a room that was left", (sync) => Object.assign(sync.rooms, { leave: { "!gone:x": null } })],
    ["an object for where a gap begins", timeline({ events: [], limited: true, prev_batch: {} })],
    ["an object for an event's ID", oddly({ event_id: {}, type: "m.room.message", content: {} })],
    ["null for the content of a member", oddly({ type: "m.room.member", state_key: "@eve:x", content: null })],
    ["null for the content of a redaction", oddly({ type: "m.room.redaction", content: null, unsigned: null })],
  ])("with %s brings what is said in other rooms", async (_what, change) => {
    distort(change)
    const process = await bench.start()
    bench.homeserver.say(odd, "eve", "look")
    bench.homeserver.say(honest, "ana", "hello")
    await expect.poll(() => bench.handled).toContain("ana: hello")
    await process.stop()
  })

  it("that shows one event with another content, or in another room, has only the first handled", async () => {
    distort(({ rooms: { join } }) => {
      const [here, there] = [join[odd]?.timeline?.events ?? [], join[honest]?.timeline?.events ?? []]
      const again = (body: string) => ({ ...(here.at(-1) as object), content: { msgtype: "m.text", body } })
      if (here.length > 0) here.push(again("other"))
      if (here.length > 0) there.push(again("third"))
    })
    const process = await bench.start()
    bench.homeserver.say(odd, "eve", "look")
    bench.homeserver.say(honest, "ana", "hello")
    await process.quiet()
    await process.stop()
    expect(bench.handled.toSorted()).toEqual(["ana: hello", "eve: look"])
  })

  it("that shows a redaction in one room takes away nothing that waits in another", async () => {
    const process = await bench.start({ grace: 5000 })
    const waiting = bench.homeserver.whisper(honest, "ana", "session", "ballot")
    const redacts = waiting.event_id
    bench.homeserver.add(odd, person("eve"), "m.room.redaction", { redacts }, { redacts })
    bench.homeserver.say(odd, "eve", "gone")
    await expect.poll(() => bench.handled).toEqual(["eve: gone"])
    bench.homeserver.keys.add("session")
    bench.homeserver.say(honest, "ana", "more")
    await process.quiet()
    await process.stop()
    expect(bench.handled).toEqual(["eve: gone", "ana: ballot", "ana: more"])
  })
})

describe("a time that no calendar knows", () => {
  const never = 9_007_199_254_740_991

  it("on a message that cannot be decrypted holds up nothing in its room", async () => {
    const real = bench.homeserver.port.bind(bench.homeserver)
    bench.homeserver.port = (knows) => {
      const port = real(knows)
      // matrix-js-sdk calls toISOString, to write the time into its log. toISOString throws if no date can hold the time. This code does
      // the same.
      const dated: MatrixPort["decrypt"] = async (room, raw) =>
        new Date(raw.origin_server_ts).toISOString() ? await port.decrypt(room, raw) : { ok: false, reason: "other" }
      return { ...port, decrypt: dated }
    }
    const process = await bench.start()
    const content = { session_id: "unknown", ciphertext: "x" }
    bench.homeserver.add(honest, person("eve"), "m.room.encrypted", content, { origin_server_ts: never })
    bench.homeserver.say(honest, "ana", "hello")
    await expect.poll(() => bench.handled).toEqual(["eve locked", "ana: hello"])
    await process.stop()
  })

  it.each([never, 1e300, -never, "soon", null, {}])("does not reach the client: %j", (time) => {
    const event = { event_id: "$a", origin_server_ts: time, unsigned: { latest_event: { origin_server_ts: time } } }
    const now = instant(1000)
    const shown = JSON.parse(withMoments(JSON.stringify({ events: [event, { origin_server_ts: 12 }] }), now))
    const latest_event = { origin_server_ts: now }
    const known = { event_id: "$a", origin_server_ts: now, unsigned: { latest_event } }
    expect(shown).toEqual({ events: [known, { origin_server_ts: 12 }] })
  })
})

describe("a history", () => {
  const say = () => {
    for (let n = 1; n <= 30; n++) bench.homeserver.say(odd, "eve", `${n}`)
    bench.homeserver.say(honest, "ana", "hello")
  }

  it("that leads round in circles is not read for ever, and keeps the bot from nothing, stopping included", async () => {
    const asked = history((from) => ({ chunk: [{ event_id: "$older", type: "m.x" }], end: from === "a" ? "b" : "a" }))
    say()
    const process = await bench.start()
    await expect.poll(() => bench.log).toContain("a gap in the room's history could not be filled yet")
    await expect.poll(() => bench.handled).toEqual(["ana: hello"])
    await process.stop()
    expect(asked.length).toBeLessThan(30)
  })

  it("without an end does not keep the bot from stopping", async () => {
    const asked = history((from) => ({ chunk: [], end: `${from}x`.slice(-500) + asked.length }))
    say()
    const process = await bench.start()
    await expect.poll(() => bench.handled).toEqual(["ana: hello"])
    await process.stop()
    expect(asked.length).toBeGreaterThan(0)
  })

  it.each([{ chunk: [null] }, { chunk: "events" }, { chunk: [{}], end: 7 }, "history"])(
    "of %j is an empty one",
    async (page) => {
      history(() => page)
      say()
      const process = await bench.start()
      await process.quiet()
      await process.stop()
      expect(bench.handled).toContain("ana: hello")
      expect(bench.handled).toContain("eve: 30")
    },
  )
})
