/** The inbox keeps events of a room from which the bot was removed, and events that break Matrix's rules. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { eventId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import { type RawEvent, waitingAfter } from "../../src/kernel/store/inbox.ts"
import { gaps, roomMark } from "../../src/kernel/store/inbox-rooms.ts"
import type { Store } from "../../src/kernel/store/work.ts"
import { changesRooms, journalSync, type SyncBody, type Timeline } from "../../src/matrix/journal.ts"
import { freshDatabase, type Place } from "../support/database.ts"
import { openStore } from "../support/votes.ts"

const room = roomId("!members:hive.example")
const bot = matrixId("@waggle:hive.example")
/** The time of the clock in `openStore`. */
const clockNow = 1_800_000_000_000
let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const said = (id: string): RawEvent => ({
  event_id: id,
  type: "m.room.message",
  sender: "@ana:hive.example",
  origin_server_ts: 1,
  content: { msgtype: "m.text", body: id },
})
const joins = (id: string): RawEvent => ({
  ...said(id),
  type: "m.room.member",
  sender: bot,
  state_key: bot,
  content: { membership: "join" },
})
const sync = (how: "join" | "leave", timeline: Timeline) =>
  store.work((work) => journalSync(work, { next_batch: "s", rooms: { [how]: { [room]: { timeline } } } }, bot))
const waiting = async () => (await waitingAfter(store.knex, 0)).map(({ eventId }) => eventId)

describe("a room that the bot is taken out of", () => {
  it("keeps what came before that, asks for no more of it, and begins anew when the bot is let in again", async () => {
    await sync("join", { events: [said("$long-ago")] })
    await sync("join", { events: [said("$after-a-gap")], limited: true, prev_batch: "s9" })
    expect(await gaps(store.knex)).toHaveLength(1)

    await sync("leave", { events: [said("$last")], limited: true, prev_batch: "s10" })
    expect(await gaps(store.knex)).toEqual([])
    expect(await store.work((work) => roomMark(work, room))).toBeNull()
    expect(await waiting()).toEqual(["$after-a-gap", "$last"])

    await sync("join", { events: [said("$while-away"), joins("$back"), said("$now")] })
    expect(await waiting()).toEqual(["$after-a-gap", "$last", "$now"])
    expect(await store.work((work) => roomMark(work, room))).toEqual({
      newest: eventId("$now"),
      floor: eventId("$back"),
      gap: null,
    })
  })
})

describe("an event that no rule of Matrix allows", () => {
  const odd: readonly (readonly [string, Partial<Record<keyof RawEvent, unknown>>])[] = [
    ["an ID of a thousand signs", { event_id: `$${"x".repeat(1000)}` }],
    ["an ID with an escape in it", { event_id: "$\u001B[2J" }],
    ["an ID with a NUL, which PostgreSQL keeps in no text", { event_id: "$a\0b" }],
    ["a sender of a thousand signs", { sender: `@${"x".repeat(1000)}:hive.example` }],
    ["a sender with a line end", { sender: "@ana\n:hive.example" }],
    ["a sender who is nobody", { sender: 7 }],
    ["no content", { content: null }],
    ["more content than fits into an event", { content: { msgtype: "m.text", body: "x", more: "y".repeat(70_000) } }],
    ["no time", { origin_server_ts: "yesterday" }],
  ]
  it.each(odd)("is not journaled, and what follows it is: %s", async (_, part) => {
    await sync("join", { events: [said("$long-ago")] })
    await sync("join", { events: [{ ...said("$odd"), ...part } as RawEvent, said("$next")] })
    expect(await waiting()).toEqual(["$next"])
  })

  it("does not keep a redaction of what is no event from the inbox", async () => {
    await sync("join", { events: [said("$long-ago")] })
    const nothing = { ...said("$r"), type: "m.room.redaction", content: { redacts: `$\0${"x".repeat(60_000)}` } }
    await sync("join", { events: [said("$first"), nothing, said("$next")] })
    expect(await waiting()).toEqual(["$first", "$next"])
  })

  it.each([
    [1.5, 1],
    [-1.5, -1],
    [1e300, clockNow],
    [-1e300, clockNow],
    [Number.MAX_SAFE_INTEGER, clockNow],
    [Number.MIN_SAFE_INTEGER, clockNow],
  ])("has a time that is a moment: %d", async (origin_server_ts, kept) => {
    await sync("join", { events: [said("$long-ago")] })
    await sync("join", { events: [{ ...said("$odd"), origin_server_ts }] })
    const [event] = await waitingAfter(store.knex, 0)
    expect(event?.sentAt).toBe(kept)
  })
})

describe("a response", () => {
  const of = (room: object) => ({ next_batch: "s", rooms: { join: { "!room": room } } }) as SyncBody

  it.each([
    ["nothing", { next_batch: "s" }],
    [
      "messages, receipts and who is typing",
      of({
        timeline: { events: [said("$hello")], limited: false },
        ephemeral: { events: [said("$typing")] },
        account_data: { events: [said("$read")] },
        state: { events: [] },
        summary: { "m.joined_member_count": 3 },
        unread_notifications: { highlight_count: 1 },
      }),
    ],
    [
      "nothing that can be read",
      { next_batch: "s", rooms: { join: { "!room": null }, invite: 7 } } as unknown as SyncBody,
    ],
  ])("with %s changes no room", (_, body) => {
    expect(changesRooms(body)).toBe(false)
  })

  it.each([
    ["somebody who comes in", of({ timeline: { events: [said("$hello"), joins("$join")] } })],
    ["state before its messages", of({ timeline: { events: [said("$hello")] }, state: { events: [joins("$join")] } })],
    ["state after its messages", of({ "org.matrix.msc4222.state_after": { events: [joins("$join")] } })],
    ["a gap, in which anything may have come", of({ timeline: { events: [said("$hello")], limited: true } })],
    [
      "something deleted, which may have been state",
      of({
        timeline: { events: [{ ...said("$deleted"), type: "m.room.redaction" }] },
      }),
    ],
    ["an invitation", { next_batch: "s", rooms: { invite: { "!room": {} } } } as SyncBody],
    ["a room that the bot was taken out of", { next_batch: "s", rooms: { leave: { "!room": {} } } }],
  ])("with %s may change rooms", (_, body) => {
    expect(changesRooms(body)).toBe(true)
  })
})
