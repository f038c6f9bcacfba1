/** The outbox as the courier uses it: it says which rows are sent next, and notes what became of each row. */
import type { Knex } from "knex"
import type { EventId, Instant, RoomId } from "../rules/types.ts"
import { fromSealed } from "./json.ts"
import type { SealingKey } from "./master-key.ts"
import { addToOutbox, type Errand, errandShape, insertErrand, sealedErrand, sealedFor, urgencies } from "./outbox.ts"
import { withdrawnFor } from "./outbox-withdrawing.ts"
import { countOf, highest, lowest } from "./queries.ts"
import { transactionIds } from "./restores.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

export { urgencies } from "./outbox.ts"

/** A waiting row. `refusedSince`: the moment since which the homeserver has been refusing it. */
export interface OutboxRow {
  readonly id: number
  readonly lane: string
  readonly payload: string
  /** 0: the answer to a message. 1: other messages. 2: one of many messages to many people. */
  readonly urgency: number
  readonly attempts: number
  readonly refusedSince: Instant | null
  readonly queuedAt: Instant
}

/** A waiting row without what it carries. */
export type OutboxHead = Omit<OutboxRow, "payload">

const columns = ["id", "lane", "payload", "urgency", "attempts", "refused_since", "queued_at"] as const

function toRow(row: Pick<Row<"outbox">, (typeof columns)[number]>): OutboxRow {
  // A payload is emptied only when its row no longer waits. So a waiting row without a payload is a fault.
  if (row.payload === null) throw new Error(`row ${row.id} of the outbox waits with nothing in it`)
  return { ...toHead(row), payload: row.payload }
}

/** The waiting rows, except those that are set aside now. */
const ready = (knex: Knex, now: Instant) =>
  knex("outbox")
    .where({ state: "waiting" })
    .where((aside) => aside.whereNull("aside_until").orWhere("aside_until", "<=", now))

/**
 * The rows that may be sent next, in the order in which they were added. These are the first answer and the first other row of each lane.
 * `lanes`: those of these lanes alone. There can be as many as a co-op has people, so what they carry is not read.
 */
export async function headsOfLanes(knex: Knex, now: Instant, lanes?: readonly string[]): Promise<OutboxHead[]> {
  const first = (answers: boolean) => {
    const of = ready(knex, now).where("urgency", answers ? "=" : ">", urgencies.answer)
    return (lanes ? of.whereIn("lane", [...lanes]) : of).groupBy("lane").min("id")
  }
  const rows = await knex("outbox")
    .whereIn("id", first(true))
    .orWhereIn("id", first(false))
    .orderBy("id")
    .select("id", "lane", "urgency", "attempts", "refused_since", "queued_at")
  return rows.map(toHead)
}

const toHead = (row: Pick<Row<"outbox">, Exclude<(typeof columns)[number], "payload">>): OutboxHead => ({
  ...{ id: row.id, lane: row.lane, urgency: row.urgency, attempts: row.attempts },
  ...{ refusedSince: row.refused_since, queuedAt: row.queued_at },
})

/** The next row of one lane. `answer`: whether answers go before other rows. If it is false, other rows go before answers. */
export async function nextInLane(knex: Knex, lane: string, now: Instant, answer: boolean): Promise<OutboxRow | null> {
  const first = () => ready(knex, now).where({ lane }).orderBy("id")
  const wanted = first().where("urgency", answer ? "=" : ">", urgencies.answer)
  const row = (await wanted.first(...columns)) ?? (await first().first(...columns))
  return row ? toRow(row) : null
}

/** The oldest waiting row of a lane. It need not be the row that is sent next. */
export async function headOfLane(knex: Knex, lane: string): Promise<OutboxRow | null> {
  const row = await knex("outbox")
    .where({ state: "waiting", lane })
    .orderBy("id")
    .first(...columns)
  return row ? toRow(row) : null
}

/** How many rows wait, and since when the oldest does. Null: none waits. */
export async function waitingInOutbox(knex: Knex): Promise<{ waiting: number; oldest: Instant | null }> {
  const waiting = () => knex("outbox").where({ state: "waiting" })
  return { waiting: await countOf(waiting()), oldest: await lowest(waiting(), "queued_at") }
}

/** The next moment at which a row that was set aside is tried again. Null if no row is set aside. */
export async function nextAside(knex: Knex, now: Instant): Promise<Instant | null> {
  return lowest(knex("outbox").where({ state: "waiting" }).where("aside_until", ">", now), "aside_until")
}

/** The lanes with a row that has been refused since before this moment. `since` and `why` are about the oldest such row of the lane. */
export async function refusedLanes(
  knex: Knex,
  before: Instant,
): Promise<{ readonly lane: string; readonly since: Instant; readonly why: string }[]> {
  const rows = await knex("outbox")
    .where({ state: "waiting" })
    .where("refused_since", "<=", before)
    .orderBy("refused_since")
    .select("lane", "refused_since", "failure")
  const first = new Map(rows.toReversed().map((row) => [row.lane, row]))
  return [...first.values()].flatMap(({ lane, refused_since: since, failure }) =>
    since === null ? [] : [{ lane, since, why: failure ?? "unclear" }],
  )
}

/**
 * The highest row number so far; 0 if there are no rows. The courier asks for it when it starts, because only rows up to this number can
 * have been sent by an earlier process.
 */
export async function newestRow(knex: Knex): Promise<number> {
  return (await highest(knex("outbox"), "id")) ?? 0
}

/** Rows that were waiting for less than this when a backup was made, in milliseconds, were sent moments later. */
const usualWait = 10 * 60_000

/**
 * Gives up rows that the database of a backup has waiting, though they were most likely sent since. The new device cannot find out, and the
 * homeserver would not notice that it sends them again. What had been waiting for long goes on waiting.
 * @param sent the newest row that is known to have been sent. Null: nobody knows.
 */
export async function giveUpSent({ trx }: Work, madeAt: Instant, sent: number | null): Promise<void> {
  const rows = trx("outbox")
    .where({ state: "waiting" })
    .where("queued_at", ">", madeAt - usualWait)
  if (sent !== null) rows.where("id", "<=", sent)
  await rows.update({ state: "failed", payload: null, failure: "restored" })
}

/**
 * The row's errand.
 * @throws DamagedRow also if the errand was sealed with another installation's key, or for another lane
 */
export function openErrand(
  work: Pick<Work, "keys">,
  { id, payload, lane }: Pick<OutboxRow, "id" | "payload" | "lane">,
): Errand {
  return fromSealed(errandShape, () => opened(work.keys.derive("outbox"), payload, lane), { table: "outbox", row: id })
}

function opened(key: SealingKey, payload: string, lane: string): string {
  try {
    return key.open(payload, sealedFor(lane))
  } catch (error) {
    // Earlier releases sealed rows without their lane. Such a row can still be waiting.
    try {
      return key.open(payload, "outbox")
    } catch {
      throw error
    }
  }
}

/**
 * The message that was sent for the row with this name. Returns "waiting" if the row is not sent yet, and null if it never will be sent or
 * does not exist.
 */
export async function messageOf(
  knex: Knex,
  name: string,
): Promise<{ readonly room: RoomId; readonly event: EventId } | "waiting" | null> {
  const row = await knex("outbox").where({ name }).first("state", "room_id", "event_id")
  if (row?.state === "waiting") return "waiting"
  return row?.state === "sent" && row.room_id && row.event_id ? { room: row.room_id, event: row.event_id } : null
}

/**
 * Marks the row as sent and forgets its text. Does nothing if the row is marked already. If the row was withdrawn while it was being sent,
 * its message is redacted now.
 */
export async function markSent(work: Work, id: number, room: RoomId, event: EventId): Promise<void> {
  const sent = { state: "sent", room_id: room, event_id: event, payload: null, failure: null } as const
  const marked = await work.trx("outbox").where({ id, state: "waiting" }).update(sent)
  if (marked === 0) await redactWithdrawn(work, id, sent)
}

/** Makes the courier try this lane's set-aside rows again at once. Called when a message of this lane could be sent again. */
export async function endAside(work: Work, lane: string): Promise<void> {
  await work.trx("outbox").where({ lane, state: "waiting" }).whereNotNull("aside_until").update({ aside_until: null })
}

async function redactWithdrawn(work: Work, id: number, sent: { room_id: RoomId; event_id: EventId }): Promise<void> {
  const row = await work.trx("outbox").where({ id, state: "failed" }).first("failure")
  const reason = withdrawnFor(row?.failure ?? null)
  if (reason === null) return
  await work.trx("outbox").where({ id }).update(sent)
  const { room_id: room, event_id: event } = sent
  await addToOutbox(work, { to: { room }, errand: { do: "redact", event, reason } })
}

/** Gives up the row. `failure` names the reason and never contains the message's text. */
export async function markFailed(work: Work, id: number, failure: string): Promise<void> {
  await work.trx("outbox").where({ id, state: "waiting" }).update({ state: "failed", payload: null, failure })
}

/** Notes that the homeserver refused the row. The row stays the first of its lane. */
export async function markRefused(work: Work, row: OutboxRow, failure: string): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ attempts: row.attempts + 1, refused_since: row.refusedSince ?? work.now, failure })
}

/** Sets the row aside, since it cannot be sent for now. The rows behind it do not wait for it. */
export async function putAside(work: Work, row: OutboxRow, until: Instant, failure: string): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ aside_until: until, refused_since: row.refusedSince ?? work.now, failure })
}

/** Sends an edit's text as a new message, because the message to edit is gone. Later edits with the same name change the new message. */
export async function sayInstead(work: Work, row: OutboxRow, edit: Errand & { do: "edit" }): Promise<void> {
  await markFailed(work, row.id, "original-gone")
  await work.trx("outbox").where({ name: edit.of }).update({ name: null })
  // People who were alerted to the first message are not alerted again.
  const { alert: _, ...text } = edit.text
  await insertErrand(work, { lane: row.lane, name: edit.of, urgency: row.urgency }, { do: "say", text })
}

/** Changes the errand of a waiting row. */
export async function changeErrand(work: Work, row: OutboxRow, errand: Errand): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ payload: sealedErrand(work, row.lane, errand) })
}

/** Marks a row as sent because a sync brought back its event. The row was sent even if the request for it seemed to fail. */
export async function settleByEcho(work: Work, transaction: string, room: RoomId, event: EventId): Promise<void> {
  const [, id] = /^waggle-(\d+)-/.exec(transaction) ?? []
  if (id === undefined || (await transactionIds(work))(Number(id)) !== transaction) return
  await markSent(work, Number(id), room, event)
}
