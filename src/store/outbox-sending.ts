/** The courier's side of the outbox: which rows are next, and what became of them. */
import type { Knex } from "knex"
import type { EventId, Instant, RoomId } from "../rules/types.ts"
import type { SealingKey } from "./master-key.ts"
import { addToOutbox, type Errand, insertErrand, sealedErrand, sealedFor, urgencies } from "./outbox.ts"
import { withdrawnFor } from "./outbox-withdrawing.ts"
import { highest, lowest } from "./queries.ts"
import { transactionIds } from "./restores.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

export { urgencies } from "./outbox.ts"

/** A row that waits. `refusedSince`: the homeserver has been refusing it since then. */
export interface OutboxRow {
  readonly id: number
  readonly lane: string
  readonly payload: string
  /** 0: an answer; 1: what is said of itself; 2: for many people. */
  readonly urgency: number
  readonly attempts: number
  readonly refusedSince: Instant | null
  readonly queuedAt: Instant
}

const columns = ["id", "lane", "payload", "urgency", "attempts", "refused_since", "queued_at"] as const

function toRow(row: Pick<Row<"outbox">, (typeof columns)[number]>): OutboxRow {
  const { id, lane, payload, urgency, attempts, refused_since: refusedSince, queued_at: queuedAt } = row
  // It is emptied only when the row no longer waits.
  if (payload === null) throw new Error(`row ${id} of the outbox waits with nothing in it`)
  return { id, lane, payload, urgency, attempts, refusedSince, queuedAt }
}

/** Waiting rows that do not stand aside now. */
const ready = (knex: Knex, now: Instant) =>
  knex("outbox")
    .where({ state: "waiting" })
    .where((aside) => aside.whereNull("aside_until").orWhere("aside_until", "<=", now))

/** Of each lane its first answer, and its first other row, one of which is next. In the order in which they were added. */
export async function headsOfLanes(knex: Knex, now: Instant): Promise<OutboxRow[]> {
  const first = (answers: boolean) =>
    ready(knex, now)
      .where("urgency", answers ? "=" : ">", urgencies.answer)
      .groupBy("lane")
      .min("id")
  const rows = await knex("outbox")
    .whereIn("id", first(true))
    .orWhereIn("id", first(false))
    .orderBy("id")
    .select(...columns)
  return rows.map(toRow)
}

/** The same of one lane; `answer`: whether an answer goes before other rows. */
export async function nextInLane(knex: Knex, lane: string, now: Instant, answer: boolean): Promise<OutboxRow | null> {
  const first = () => ready(knex, now).where({ lane }).orderBy("id")
  const wanted = first().where("urgency", answer ? "=" : ">", urgencies.answer)
  const row = (await wanted.first(...columns)) ?? (await first().first(...columns))
  return row ? toRow(row) : null
}

/** The oldest waiting row of a lane, whether it is next or not. */
export async function headOfLane(knex: Knex, lane: string): Promise<OutboxRow | null> {
  const row = await knex("outbox")
    .where({ state: "waiting", lane })
    .orderBy("id")
    .first(...columns)
  return row ? toRow(row) : null
}

/** When the next row that stands aside is tried again; null: no row does. */
export async function nextAside(knex: Knex, now: Instant): Promise<Instant | null> {
  return lowest(knex("outbox").where({ state: "waiting" }).where("aside_until", ">", now), "aside_until")
}

/** Lanes with a row that has been refused since before that moment: the oldest of each, and what the newest attempt came to. */
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

/** The highest row number so far: rows up to it may have been sent by an earlier process. */
export async function newestRow(knex: Knex): Promise<number> {
  return (await highest(knex("outbox"), "id")) ?? 0
}

/** @throws Error where the payload was not sealed with this installation's key, or for another lane */
export function openErrand(work: Pick<Work, "keys">, { payload, lane }: Pick<OutboxRow, "payload" | "lane">): Errand {
  // Written by addToOutbox alone, and sealed since: its shape is ours.
  return JSON.parse(opened(work.keys.derive("outbox"), payload, lane)) as Errand
}

function opened(key: SealingKey, payload: string, lane: string): string {
  try {
    return key.open(payload, sealedFor(lane))
  } catch (error) {
    // Rows that were waiting when lanes began to be sealed with them.
    try {
      return key.open(payload, "outbox")
    } catch {
      throw error
    }
  }
}

/** Where the message of the row of that name stands; "waiting" while it is not sent, null where there will never be one. */
export async function messageOf(
  knex: Knex,
  name: string,
): Promise<{ readonly room: RoomId; readonly event: EventId } | "waiting" | null> {
  const row = await knex("outbox").where({ name }).first("state", "room_id", "event_id")
  if (row?.state === "waiting") return "waiting"
  return row?.state === "sent" && row.room_id && row.event_id ? { room: row.room_id, event: row.event_id } : null
}

/**
 * Marks the row as sent and forgets its words. Does nothing where that is known. One that was withdrawn while it was on its way is
 * redacted now.
 */
export async function markSent(work: Work, id: number, room: RoomId, event: EventId): Promise<void> {
  const sent = { state: "sent", room_id: room, event_id: event, payload: null, failure: null } as const
  const marked = await work.trx("outbox").where({ id, state: "waiting" }).update(sent)
  if (marked === 0) await redactWithdrawn(work, id, sent)
}

/** What is sent in this lane gets through again: rows of it that stand aside are tried at once, before what came later. */
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

/** The row is given up: `failure` names the reason, never the words. */
export async function markFailed(work: Work, id: number, failure: string): Promise<void> {
  await work.trx("outbox").where({ id, state: "waiting" }).update({ state: "failed", payload: null, failure })
}

/** The homeserver refused the row; it stays first in its lane. */
export async function markRefused(work: Work, row: OutboxRow, failure: string): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ attempts: row.attempts + 1, refused_since: row.refusedSince ?? work.now, failure })
}

/** The row cannot be sent for now, and the next of its lane need not wait for it. */
export async function putAside(work: Work, row: OutboxRow, until: Instant, failure: string): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ aside_until: until, refused_since: row.refusedSince ?? work.now, failure })
}

/** The message that this edit would change is gone: its text is said as a new message, which later edits of that name change. */
export async function sayInstead(work: Work, row: OutboxRow, edit: Errand & { do: "edit" }): Promise<void> {
  await markFailed(work, row.id, "original-gone")
  await work.trx("outbox").where({ name: edit.of }).update({ name: null })
  // Who was alerted to the message itself is not alerted to it again.
  const { alert: _, ...text } = edit.text
  await insertErrand(work, { lane: row.lane, name: edit.of, urgency: row.urgency }, { do: "say", text })
}

/** Changes what a waiting row does. */
export async function changeErrand(work: Work, row: OutboxRow, errand: Errand): Promise<void> {
  await work
    .trx("outbox")
    .where({ id: row.id, state: "waiting" })
    .update({ payload: sealedErrand(work, row.lane, errand) })
}

/** The bot's own event has come back in a sync: the row it was sent for is sent, whatever became of the answer to the request. */
export async function settleByEcho(work: Work, transaction: string, room: RoomId, event: EventId): Promise<void> {
  const [, id] = /^waggle-(\d+)-/.exec(transaction) ?? []
  if (id === undefined || (await transactionIds(work))(Number(id)) !== transaction) return
  await markSent(work, Number(id), room, event)
}
