/** Some messages must not hold up all others: messages that cannot be sent, a long queue for one room, and many ballots at once. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type EventId, eventId, instant, type RoomId, roomId } from "../../src/kernel/rules/types.ts"
import { addToOutbox, type OutboxEntry } from "../../src/kernel/store/outbox.ts"
import { headOfLane, type OutboxRow, refusedLanes } from "../../src/kernel/store/outbox-sending.ts"
import { Lanes } from "../../src/matrix/lanes.ts"
import { Mishaps } from "../../src/matrix/mishaps.ts"
import { refusal } from "../support/fake-homeserver.ts"
import { type BotProcess, TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

const minute = 60_000
const numbers = (to: number) => Array.from({ length: to }, (_, n) => n + 1)
const text = (body: string) => ({ body, html: body })
const saying = (room: RoomId, body: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ to: { room }, errand: { do: "say", text: text(body) } },
  ...more,
})
const edit = (room: RoomId, of: string, body: string): OutboxEntry => ({
  to: { room },
  errand: { do: "edit", of, text: text(body) },
})
/** Commits all entries at the same moment. */
const sendAll = (process: BotProcess, entries: readonly OutboxEntry[]) =>
  process.store.work(async (work) => {
    for (const entry of entries) await addToOutbox(work, entry)
  })
/** Everything that the bot has said, in any room and in order. */
const saidEverywhere = () =>
  bench.homeserver.stream.flatMap(({ event: { content } }) => (typeof content.body === "string" ? [content.body] : []))
const gone = { part: "/send/", error: refusal(400, "M_UNKNOWN") }

describe("a message that is gone", () => {
  it.each([
    ["lost by the homeserver", refusal(400, "M_UNKNOWN")],
    ["not found", refusal(404, "M_NOT_FOUND")],
  ])("is said anew when it was %s, is edited from then on, and holds up nobody", async (_, error) => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.say(room, "0 of 5 voted", "status")
    await process.quiet()
    bench.homeserver.failures.push({ part: "/send/", error })
    await sendAll(process, [edit(room, "status", "1 of 5 voted"), saying(room, "another matter")])
    await process.quiet()
    await process.send(edit(room, "status", "2 of 5 voted"))
    await process.quiet()
    await process.stop()
    const said = bench.homeserver.saidByBot(room)
    expect(said).toEqual(["0 of 5 voted", "another matter", "1 of 5 voted", "* 2 of 5 voted"])
    const byBody = (body: string) => bench.homeserver.stream.find(({ event }) => event.content.body === body)?.event
    expect(byBody("* 2 of 5 voted")?.content["m.relates_to"]).toEqual({
      rel_type: "m.replace",
      event_id: byBody("1 of 5 voted")?.event_id,
    })
  })

  it("is said where people are now, if their room was replaced by another", async () => {
    const [old, next] = [bench.homeserver.room("old"), bench.homeserver.room("next")]
    const process = await bench.start()
    await process.say(old, "open motions: none", "notice")
    await process.quiet()
    await process.send(edit(next, "notice", "open motions: M1"))
    await process.quiet()
    await process.stop()
    expect(bench.homeserver.saidByBot(old)).toEqual(["open motions: none"])
    expect(bench.homeserver.saidByBot(next)).toEqual(["open motions: M1"])
  })

  it("as the root of a thread lets what belongs there be said outside of it", async () => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    const both = { thread: eventId("$purged"), replyTo: eventId("$asked") }
    for (const relation of [{ thread: both.thread }, both]) {
      bench.homeserver.failures.push(gone)
      await process.send({ to: { room }, errand: { do: "say", text: text("outcome"), relation } })
      await process.quiet()
    }
    await process.stop()
    const own = bench.homeserver.stream.filter(({ event }) => event.content.body === "outcome")
    expect(own.map(({ event }) => event.content["m.relates_to"])).toEqual([
      undefined,
      { "m.in_reply_to": { event_id: both.replyTo } },
    ])
  })
})

describe("a message that is refused", () => {
  /** Starts the bot after the homeserver has refused row 1 for this many minutes. Row 2 waits behind it. */
  async function refusedFor(minutes: number, room: RoomId): Promise<BotProcess> {
    const no = { part: "/waggle-1-", error: refusal(403, "M_FORBIDDEN") }
    const first = await bench.start()
    await first.quiet()
    bench.homeserver.failures.push(no)
    await sendAll(first, [saying(room, "refused"), saying(room, "behind")])
    await expect.poll(() => first.store.knex("outbox").where({ attempts: 1 }).first("id")).toBeDefined()
    await first.stop()
    bench.now += minutes * minute
    bench.homeserver.failures.push(no)
    const next = await bench.start()
    await expect.poll(() => bench.homeserver.failures).toEqual([])
    return next
  }

  it("holds up those behind it for ten minutes and no longer, and is said once the room takes something again", async () => {
    const room = bench.homeserver.room("members")
    const process = await refusedFor(11, room)
    await process.quiet()
    await process.stop()
    expect(bench.homeserver.saidByBot(room)).toEqual(["behind", "refused"])
  })

  it("keeps its place for less than that: who comes back into their room soon reads all in order", async () => {
    const room = bench.homeserver.room("members")
    const process = await refusedFor(1, room)
    await process.stop()
    await bench.run()
    expect(bench.homeserver.saidByBot(room)).toEqual(["refused", "behind"])
  })

  it("makes its room one that stands, by name, until something gets through", async () => {
    const room = bench.homeserver.room("members")
    const process = await refusedFor(1, room)
    const refused = { to: room, since: bench.now - minute, why: "M_FORBIDDEN" }
    await expect.poll(() => process.store.knex("outbox").where({ attempts: 2 }).first("id")).toBeDefined()
    expect(process.transport.standing()).toEqual([])
    bench.now += 10 * minute
    expect(process.transport.standing()).toEqual([refused])
    // The refusals are in the database, so they can be read even while the bot is stopped.
    const refusedThen = await refusedLanes(process.store.knex, instant(bench.now))
    expect(refusedThen).toEqual([{ lane: `room:${room}`, since: refused.since, why: "M_FORBIDDEN" }])
    await process.stop()
    const next = await bench.start()
    await next.quiet()
    expect(await refusedLanes(next.store.knex, instant(bench.now))).toEqual([])
    expect(next.transport.standing()).toEqual([])
    await next.stop()
  })
})

describe("a message that the homeserver fails at, again and again", () => {
  /** Returns the row after twelve attempts that were a minute apart. */
  async function failing(kind: "unclear" | "fault", syncs: boolean) {
    const { store, stop } = await bench
      .start()
      .then((process) => ({ store: process.store, stop: () => process.stop() }))
    await store.work((work) => addToOutbox(work, saying(roomId("!elsewhere:hive.example"), "poison")))
    const now = vi.spyOn(performance, "now")
    try {
      const tap = { asked: 0, hasSeen: () => syncs, hurry() {} }
      const log = { debug() {}, info() {}, warn() {}, error() {} }
      const mishaps = new Mishaps({ store, tap, log, lanes: new Lanes() })
      const row = await headOfLane(store.knex, "room:!elsewhere:hive.example")
      if (!row) throw new Error("it waits")
      for (const minutes of numbers(12)) {
        now.mockReturnValue(minutes * minute)
        await mishaps.happened(row, { kind })
      }
    } finally {
      now.mockRestore()
    }
    const kept = await store
      .knex("outbox")
      .where({ lane: "room:!elsewhere:hive.example" })
      .first("state", "aside_until")
    await stop()
    return kept
  }

  it("stands aside after ten minutes, and so does one that we fail at ourselves", async () => {
    const aside = { state: "waiting", aside_until: bench.now + 60 * minute }
    expect(await failing("unclear", true)).toEqual(aside)
    await bench.remove()
    bench = await TransportBench.make()
    expect(await failing("fault", false)).toEqual(aside)
  })

  it("keeps its place in an outage, in which nothing else could be said either", async () => {
    expect(await failing("unclear", false)).toEqual({ state: "waiting", aside_until: null })
  })
})

describe("an answer of the homeserver's that names no event", () => {
  it.each([[{}], [null], [{ event_id: 7 }], ["<html>"]])("is no success: %j", async (answer) => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.quiet()
    bench.homeserver.lies.push({ part: "/send/", answer })
    await process.say(room, "once")
    await process.quiet()
    const row = await process.store.knex("outbox").first("state", "event_id")
    await process.stop()
    const id = bench.homeserver.stream.find(({ event }) => event.content.body === "once")?.event.event_id
    expect(row).toEqual({ state: "sent", event_id: id as EventId })
    expect(bench.homeserver.saidByBot(room)).toEqual(["once"])
  })
})

describe("whose turn it is", () => {
  const rooms = (count: number) => numbers(count).map((n) => bench.homeserver.room(`room-${n}`))

  it("an answer goes before forty ballots that waited already", async () => {
    const all = rooms(41)
    const process = await bench.start()
    await process.quiet()
    const ballots = all.slice(1).map((room) => saying(room, "ballot", { urgency: "many" }))
    const [room] = all
    if (!room) throw new Error("there are rooms")
    const asked = { do: "say", text: text("answer") } as const
    await sendAll(process, [
      ...ballots,
      saying(room, "announcement"),
      { to: { room }, errand: asked, urgency: "answer" },
    ])
    await process.quiet()
    await process.stop()
    const said = saidEverywhere()
    expect(said).toHaveLength(42)
    expect(said[0]).toBe("answer")
    // The announcement goes before waiting ballots. But eight lanes send at once, so a few ballots can come before it.
    expect(said.indexOf("announcement")).toBeLessThan(20)
  })

  it("in one room answers go first, each before one of the other messages, which keep their order", async () => {
    const room = bench.homeserver.room("members")
    const process = await bench.start()
    await process.quiet()
    const [a, b, c, d] = ["opened", "answer 1", "closed", "answer 2"]
    const answer = { urgency: "answer" } as const
    await sendAll(process, [saying(room, a), saying(room, b, answer), saying(room, c), saying(room, d, answer)])
    await process.quiet()
    await process.stop()
    expect(bench.homeserver.saidByBot(room)).toEqual(["answer 1", "opened", "answer 2", "closed"])
  })

  it("no room waits until all that was queued before it in others is said", async () => {
    const all = rooms(12)
    const process = await bench.start()
    await process.quiet()
    await sendAll(
      process,
      all.flatMap((room, at) => numbers(10).map((n) => saying(room, `${at}`, { name: `${at}-${n}` }))),
    )
    await process.quiet()
    await process.stop()
    const said = saidEverywhere()
    expect(said).toHaveLength(120)
    for (const [at] of all.entries()) expect(said.indexOf(`${at}`)).toBeLessThan(30)
  })

  it("if the homeserver asks for fewer requests, only one lane sends at a time, answers first", () => {
    const row = (id: number, urgency: number): OutboxRow => ({
      ...{
        id,
        lane: `room:!${id}`,
        payload: "",
        urgency,
        attempts: 0,
        refusedSince: null,
        queuedAt: instant(id === 7 ? 0 : minute),
      },
    })
    const heads = [...numbers(20).map((id) => row(id, 2)), row(21, 0), row(22, 1)]
    const begun = (lanes: Lanes) => lanes.choose(heads, new Set(), instant(minute)).begin.map(({ id }) => id)
    expect(begun(new Lanes())).toEqual([7, 21, 22, 1, 2, 3, 4, 5])
    const slow = new Lanes()
    slow.slowDown(60 * minute)
    expect(begun(slow)).toEqual([])
    const slowly = new Lanes()
    slowly.slowDown(0)
    expect(begun(slowly)).toEqual([7, 21])
  })
})

it("many who are told at the same time are not all looked at again for each message", async () => {
  const rooms = numbers(40).map((n) => bench.homeserver.room(`room${n}`))
  const process = await bench.start()
  await process.quiet()
  const rows = { all: 0, some: 0 }
  process.store.knex.on("query", ({ sql }: { readonly sql: string }) => {
    if (/group by .lane./.test(sql)) rows[/.lane. in /.test(sql) ? "some" : "all"] += 1
  })
  await sendAll(
    process,
    rooms.map((room) => saying(room, "voting is open")),
  )
  await process.quiet()
  await process.stop()
  expect(saidEverywhere()).toHaveLength(40)
  // At most once for the new rows, and while the courier cannot know yet that no message was set aside.
  expect(rows.all).toBeLessThanOrEqual(3)
})
