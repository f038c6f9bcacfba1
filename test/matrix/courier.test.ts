import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { person, refusal, unreachable } from "../support/fake-homeserver.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe("the courier", () => {
  it("keeps the order of a lane through too many requests and lost answers, and repeats nothing", async () => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.quiet()
    bench.homeserver.failures.push({ part: "/send/", error: refusal(429, "M_LIMIT_EXCEEDED", { retry_after_ms: 50 }) })
    bench.homeserver.failures.push({ part: "/send/", error: unreachable(), after: true })
    bench.homeserver.failures.push({ part: "/send/", error: refusal(502, "M_UNKNOWN") })
    for (const n of numbers(1, 5)) await process.say(room, `${n}`)
    await process.quiet()
    await process.stop()
    expect(bench.homeserver.saidByBot(room)).toEqual(["1", "2", "3", "4", "5"])
  })

  it("does not let a room that refuses us hold up the others", async () => {
    const [closed, open] = [bench.homeserver.room("closed"), bench.homeserver.room("open")]
    const process = await bench.start()
    await process.quiet()
    const part = `/rooms/${encodeURIComponent(closed)}/send`
    bench.homeserver.failures.push({ part, error: refusal(403, "M_FORBIDDEN") })
    await process.say(closed, "a")
    await process.say(closed, "b")
    for (const n of numbers(1, 3)) await process.say(open, `${n}`)
    // A message is marked as sent a moment after the homeserver has received it.
    const waiting = () => process.store.knex("outbox").where({ state: "waiting" }).orderBy("id")
    await expect
      .poll(async () => (await waiting()).map(({ lane, failure, attempts }) => ({ lane, failure, attempts })))
      .toEqual([
        { lane: `room:${closed}`, failure: "M_FORBIDDEN", attempts: 1 },
        { lane: `room:${closed}`, failure: null, attempts: 0 },
      ])
    expect(bench.homeserver.saidByBot(open)).toEqual(["1", "2", "3"])
    expect(bench.homeserver.saidByBot(closed)).toEqual([])
    await process.stop()
    await bench.run()
    expect(bench.homeserver.saidByBot(closed)).toEqual(["a", "b"])
  })

  it("gives up what was refused for a day, and a redaction at once", async () => {
    const room = bench.homeserver.room("members")
    const no = { part: "/rooms/", error: refusal(403, "M_FORBIDDEN") }
    const first = await bench.start()
    await first.quiet()
    bench.homeserver.failures.push(no)
    await first.send({ to: { room }, errand: { do: "redact", event: "$ballot" as never, reason: "a ballot" } })
    await first.quiet()
    bench.homeserver.failures.push(no)
    await first.say(room, "hello")
    await expect.poll(() => bench.homeserver.failures).toEqual([])
    await expect.poll(() => first.store.knex("outbox").where({ attempts: 1 }).first("id")).toBeDefined()
    await first.stop()
    bench.now += 25 * 60 * 60 * 1000
    bench.homeserver.failures.push(no)
    await bench.run()
    const last = await bench.start()
    const rows = await last.store.knex("outbox").orderBy("id").select("state", "failure", "payload")
    await last.stop()
    const given = { state: "failed", failure: "M_FORBIDDEN", payload: null }
    expect(rows).toEqual([given, given])
  })

  it("knows by its own echo what was sent, also when the homeserver has forgotten the transaction", async () => {
    const room = bench.homeserver.room("members")
    await bench.run()
    const dying = await bench.start({ dieAt: { step: "courier:after-send", nth: 1 } })
    await dying.say(room, "once")
    await dying.quiet()
    await dying.stop()
    bench.homeserver.forgetTransactions()
    // Forty other messages follow, so the next sync leaves out the echo of "once".
    for (const n of numbers(1, 40)) bench.homeserver.say(room, "ana", `${n}`)
    bench.homeserver.failures.push({ part: "/messages", error: unreachable() })
    await bench.run()
    expect(bench.homeserver.saidByBot(room).filter((body) => body === "once")).toEqual(["once"])
  })

  it("does not repeat what it lost the answer to, as long as its echo may still be on the way", async () => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.quiet()
    bench.homeserver.failures.push({ part: "/send/", error: unreachable(), after: true })
    // The connection is gone for longer than the courier's first wait. Meanwhile the homeserver forgets the transaction.
    const outage = Array.from({ length: 120 }, () => ({ part: "/sync", error: unreachable() }))
    bench.homeserver.failures.push(...outage)
    process.tap.hurry()
    await process.say(room, "once")
    await expect.poll(() => bench.homeserver.saidByBot(room)).toEqual(["once"])
    bench.homeserver.forgetTransactions()
    await process.quiet()
    await process.stop()
    expect(bench.homeserver.saidByBot(room)).toEqual(["once"])
  })

  it("edits the message of a name, with the newest of the edits that wait", async () => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.quiet()
    await process.say(room, "0 of 5", "status")
    const edit = (body: string) =>
      process.send({ to: { room }, errand: { do: "edit", of: "status", text: { body, html: body } } })
    await process.quiet()
    const slow = process.store.work(async () => await new Promise((resolve) => setTimeout(resolve, 50)))
    await Promise.all([edit("1 of 5"), edit("2 of 5"), edit("3 of 5"), slow])
    await process.quiet()
    await edit("4 of 5")
    await process.quiet()
    await process.stop()
    const said = bench.homeserver.saidByBot(room)
    expect(said[0]).toBe("0 of 5")
    expect(said.at(-1)).toBe("* 4 of 5")
    const edits = bench.homeserver.stream.flatMap(({ event }) =>
      event.content["m.new_content"] ? [event.content] : [],
    )
    expect(edits.at(-1)).toMatchObject({
      "m.relates_to": { rel_type: "m.replace", event_id: expect.stringMatching(/^\$e/) },
      "m.new_content": { body: "4 of 5", format: "org.matrix.custom.html", "m.mentions": {} },
      "m.mentions": {},
    })
  })
})

describe("a direct room", () => {
  it("is opened once, encrypted, also when the answer of the homeserver is lost or the bot dies right after", async () => {
    const made = () => bench.homeserver.stream.filter(({ event }) => event.type === "org.waggle.direct").length
    bench.homeserver.room("members")
    await bench.run()
    bench.homeserver.failures.push({ part: "/createRoom", error: unreachable(), after: true })
    const process = await bench.start()
    await process.tell(person("ana"), "your ballot")
    await process.tell(person("ana"), "your receipt")
    await process.quiet()
    await process.stop()
    expect(made()).toBe(1)

    const dying = await bench.start()
    await dying.quiet()
    const work = dying.store.work.bind(dying.store)
    await dying.tell(person("ben"), "your ballot")
    dying.store.work = async (body) => {
      if (made() === 2) throw new Error("died")
      return await work(body)
    }
    await expect.poll(made).toBe(2)
    await dying.stop()
    await bench.run()
    expect(made()).toBe(2)
    const sent = bench.homeserver.stream.filter(({ event }) => event.type === "m.room.encrypted")
    expect(sent.map(({ event }) => (event.content.clear as { body: string }).body)).toEqual([
      "your ballot",
      "your receipt",
      "your ballot",
    ])
  })
})
