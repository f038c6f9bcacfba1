/** Tables for messages from and to Matrix, and for this installation itself. */
import type { CoopKey, EventId, MatrixId, RoomId } from "../../rules/types.ts"
import { type Columns, filled, integer, moment, orNull, serial, text, truth } from "./column.ts"

export const inbox = {
  seq: serial(),
  event_id: text<EventId>(),
  room_id: text<RoomId>(),
  /** The event as JSON. Null once it is handled. */
  raw: orNull(text()),
  sent_at: moment(),
  received_at: moment(),
  handled_at: orNull(moment()),
  redacted: filled(truth()),
} satisfies Columns

export const inbox_rooms = {
  room_id: text<RoomId>(),
  newest_event_id: orNull(text<EventId>()),
  floor_event_id: orNull(text<EventId>()),
  /** The homeserver's token at the newer end of a gap. Null if there is no gap. */
  gap_from: orNull(text()),
  gap_anchor: orNull(text<EventId>()),
  gap_seq: orNull(integer()),
} satisfies Columns

export const installation = {
  id: text(),
  first_sync_at: orNull(moment()),
  key_check: orNull(text()),
} satisfies Columns

export const outbox = {
  id: serial(),
  lane: text(),
  name: orNull(text()),
  /** The sealed errand. Null once the row is sent or given up. */
  payload: orNull(text()),
  state: filled(text<"waiting" | "sent" | "failed">()),
  attempts: filled(integer()),
  refused_since: orNull(moment()),
  queued_at: moment(),
  room_id: orNull(text<RoomId>()),
  event_id: orNull(text<EventId>()),
  failure: orNull(text()),
  urgency: filled(integer()),
  aside_until: orNull(moment()),
} satisfies Columns

export const direct_rooms = { person: text<MatrixId>(), room_id: text<RoomId>() } satisfies Columns

export const told = { person: text<MatrixId>(), about: text(), told_at: moment() } satisfies Columns

export const flood_counts = {
  id: serial(),
  /** A Matrix ID, or a kind followed by the name of a server or room. */
  who: text(),
  about: text(),
  at: moment(),
} satisfies Columns

export const restores = {
  id: serial(),
  epoch: text(),
  after_row: integer(),
  known_until: moment(),
  noticed_at: moment(),
  told_by: text(),
} satisfies Columns

/** That `waggle restore` has filled this database, and the next start has not gone on from it yet. */
export const restore_notes = {
  /** Random: the same backup can be restored several times. */
  restore: text(),
  made_at: moment(),
  /** The device that the bot had when the backup was made. */
  device: orNull(text()),
} satisfies Columns

/** The keys that are kept outside the database (see `open-keys.ts`), as placeholders. */
export const kept_keys = { hash: text() } satisfies Columns

/** Co-ops that were removed while others go on. */
export const removed_coops = { coop: text<CoopKey>(), at: moment() } satisfies Columns
