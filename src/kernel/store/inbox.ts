/** The inbox: the events that arrived, in each room's order, and which of them have been handled. */
import type { Knex } from "knex"
import { z } from "zod"
import { momentSent } from "../rules/event-bounds.ts"
import { type EventId, eventId, type Instant, type RoomId } from "../rules/types.ts"
import { fromJson, objectShape } from "./json.ts"
import { highest, joined } from "./queries.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

/**
 * An event as the homeserver sends it. It has every field that Matrix requires. The optional fields are unchecked: they can hold anything.
 */
export interface RawEvent {
  readonly event_id: string
  readonly type: string
  readonly sender: string
  readonly origin_server_ts: number
  readonly content: Readonly<Record<string, unknown>>
  readonly state_key?: unknown
  readonly redacts?: unknown
  readonly unsigned?: unknown
}

const rawShape = z.looseObject({
  event_id: z.string(),
  type: z.string(),
  sender: z.string(),
  origin_server_ts: z.number(),
  content: objectShape,
})

/** An event that waits to be handled. A room's events are handled in the order of `seq`. */
export interface WaitingEvent {
  readonly seq: number
  readonly eventId: EventId
  readonly room: RoomId
  readonly raw: RawEvent
  /** When the event was sent: the homeserver's timestamp, or the time of arrival if that is earlier (§2.6). */
  readonly sentAt: Instant
  /** When the event arrived here, by this machine's clock. */
  readonly receivedAt: Instant
}

/** The columns that are written when an event arrives. */
type NewRow = Omit<Row<"inbox">, "seq" | "handled_at">

/**
 * Marks the event as handled and forgets its content. Returns false if the bot must do nothing for the event, because it was handled
 * already, never arrived, or was redacted.
 */
export async function markHandled(work: Work, event: EventId): Promise<boolean> {
  const mark = (redacted: boolean) =>
    work
      .trx("inbox")
      .where({ event_id: event, redacted })
      .whereNull("handled_at")
      .update({ handled_at: work.now, raw: null })
  if ((await mark(false)) === 1) return true
  await mark(true)
  return false
}

/**
 * Notes that a waiting event was redacted. The bot then does nothing for the event. It still decrypts the event, so that nobody can send
 * the same ciphertext again (§5.1a).
 */
export async function markRedacted(work: Work, event: EventId, room: RoomId): Promise<void> {
  await work.trx("inbox").where({ event_id: event, room_id: room }).whereNull("handled_at").update({ redacted: true })
}

/** When this message was sent, if it was deleted before it was handled. Otherwise null. */
export async function deletedUnhandled(work: Work, event: EventId, room: RoomId): Promise<Instant | null> {
  const row = await work.trx("inbox").where({ event_id: event, room_id: room, redacted: true }).first("sent_at")
  return row?.sent_at ?? null
}

export async function isHandled(knex: Knex, event: EventId): Promise<boolean> {
  const row = await knex("inbox").where({ event_id: event }).whereNotNull("handled_at").first("seq")
  return row !== undefined
}

/** Adds events at the end of the room's queue, in the order of the list. Events that are in the queue already stay as they are. */
export async function addWaiting(work: Work, room: RoomId, events: readonly RawEvent[]): Promise<void> {
  await insert(
    work,
    events.map((event) => newRow(work, room, event)),
  )
}

/**
 * Fills a gap: puts the events of `ordered` before the room's waiting events whose number is above `after`. A waiting event that is also in
 * `ordered` moves to the place that it has in `ordered`. The other waiting events keep their order. Events that were handled, or stand
 * before the gap, stay as they are.
 */
export async function arrange(work: Work, room: RoomId, after: number, ordered: readonly RawEvent[]): Promise<void> {
  const tail = await work
    .trx("inbox")
    .where({ room_id: room })
    .whereNull("handled_at")
    .where("seq", ">", after)
    .orderBy("seq")
  const inTail = new Map(tail.map((row) => [row.event_id, row]))
  const first = ordered.map((event) => inTail.get(eventId(event.event_id)) ?? newRow(work, room, event))
  const placed = new Set(first.map((row) => row.event_id))
  await work.trx("inbox").where({ room_id: room }).whereNull("handled_at").where("seq", ">", after).delete()
  await insert(
    work,
    [...first, ...tail.filter((row) => !placed.has(row.event_id))].map(
      ({ event_id, room_id, raw, sent_at, received_at, redacted }) => ({
        event_id,
        room_id,
        raw,
        sent_at,
        received_at,
        redacted,
      }),
    ),
  )
}

/** The waiting events whose number is above `after`, in order. Events that come after a gap are left out. */
export async function waitingAfter(knex: Knex, after: number): Promise<WaitingEvent[]> {
  const waiting = knex("inbox")
    .leftJoin("inbox_rooms", "inbox.room_id", "inbox_rooms.room_id")
    .whereNull("inbox.handled_at")
    .where("inbox.seq", ">", after)
    .where((query) => query.whereNull("gap_from").orWhereRaw("inbox.seq <= gap_seq"))
    .orderBy("inbox.seq")
  const rows = await joined(waiting, {
    seq: "inbox.seq",
    eventId: "inbox.event_id",
    room: "inbox.room_id",
    raw: "inbox.raw",
    sentAt: "inbox.sent_at",
    receivedAt: "inbox.received_at",
  })
  return rows.map((row) => ({ ...row, raw: readRaw(row.seq, row.raw) }))
}

/** The highest inbox number given so far. 0 if there is none. */
export async function newestSeq(work: Work): Promise<number> {
  return (await highest(work.trx("inbox"), "seq")) ?? 0
}

/** Reads the content that `newRow` wrote. A waiting event still has its content, because only handling the event removes it. */
function readRaw(row: number, raw: string | null): RawEvent {
  if (raw === null) throw new Error(`the event ${row} of the inbox waits and has no content any more`)
  return fromJson(rawShape, raw, { table: "inbox", row })
}

function newRow(work: Work, room: RoomId, event: RawEvent): NewRow {
  return {
    event_id: eventId(event.event_id),
    room_id: room,
    raw: JSON.stringify(event),
    sent_at: momentSent(event.origin_server_ts, work.now),
    received_at: work.now,
    redacted: false,
  }
}

async function insert(work: Work, rows: readonly NewRow[]): Promise<void> {
  // Rows are inserted in portions, since a database limits how many values a statement may have.
  for (let at = 0; at < rows.length; at += 100) {
    await work
      .trx("inbox")
      .insert(rows.slice(at, at + 100))
      .onConflict("event_id")
      .ignore()
  }
}
