/** The outbox: everything that will be sent to Matrix. Acts add rows in their unit of work, and only the courier sends them. */
import { randomBytes } from "node:crypto"
import type { EventId, MatrixId, RoomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/**
 * A room, or a person's encrypted direct room, which the courier finds or opens. `open`: the message holds nothing confidential. So it is
 * sent even while somebody who does not belong reads along in the co-op's room, and does not wait for messages that are held back.
 */
export type Address = { readonly room: RoomId; readonly open?: true } | { readonly person: MatrixId }

/** A text as it is sent: `body` is plain, `html` is the same text formatted. Only the people in `mentions` are pinged. */
export interface Text {
  readonly body: string
  readonly html: string
  readonly mentions?: readonly MatrixId[]
  /**
   * For a text on which somebody must act, or which they should know at once. It is sent as an `m.text`, to which Matrix's default push
   * rules alert people. Everything else is an `m.notice`, which those rules keep silent, even with mentions.
   */
  readonly alert?: true
  /** Spaces that make this text as long as others that could stand in its place. Encryption hides what a text says, but not its length. */
  readonly fill?: string
}

/**
 * `thread`: the root of the thread that it belongs in. `threadOf`: the name of the row whose message is that root, if it is not sent yet.
 * `replyTo`: the event that it answers.
 */
export interface Relation {
  readonly thread?: EventId
  readonly threadOf?: string
  readonly replyTo?: EventId
}

export type Errand =
  | { readonly do: "say"; readonly text: Text; readonly relation?: Relation }
  /** Replaces the text of the message sent for the row named `of`. Of several waiting edits of a row, only the newest is kept. */
  | { readonly do: "edit"; readonly of: string; readonly text: Text }
  | {
      readonly do: "file"
      readonly filename: string
      readonly mimetype: string
      readonly bytes: string /* base64 */
      /** For a picture: its size in pixels. Clients then show it. */
      readonly image?: { readonly width: number; readonly height: number }
      /** The name of the row whose message the file replaces, as an edit. If that message does not exist, the file is sent by itself. */
      readonly inPlaceOf?: string
      /** Plain text that clients show below the file. */
      readonly caption?: string
      readonly relation?: Relation
    }
  | { readonly do: "redact"; readonly event: EventId; readonly reason: string }

export interface OutboxEntry {
  readonly to: Address
  readonly errand: Errand
  /** A stable name by which an edit can find this row's message. Adding a second row with the same name is an error. */
  readonly name?: string
  /**
   * `answer`: a reply to what somebody has just said, which goes first. `many`: messages for a lot of people, such as ballots, which go
   * last.
   */
  readonly urgency?: keyof typeof urgencies
  /** Sent unencrypted even if the room is encrypted, for somebody who could not decrypt it. It must hold nothing secret. */
  readonly clear?: true
}

/**
 * The lane of a message. Rows of one lane are sent in order. Unencrypted and open messages have lanes of their own, so they do not wait for
 * confidential ones.
 */
export const laneOf = (to: Address, clear = false): string => {
  const kind = "room" in to ? `${to.open ? "open" : "room"}:${to.room}` : `person:${to.person}`
  return `${clear ? "clear-" : ""}${kind}`
}

/** The numbers that stand in the database. */
export const urgencies = { answer: 0, usual: 1, many: 2 } as const

/**
 * The context with which a payload is sealed. Somebody who can write to the database but has no key cannot send a payload to anybody else,
 * or unencrypted.
 */
export const sealedFor = (lane: string): string => `outbox ${lane}`

/** Adds a row. It is sent after the commit, behind the earlier rows of its lane. */
export async function addToOutbox(work: Work, entry: OutboxEntry): Promise<void> {
  // A redaction in a room is sent even while nothing confidential is said there.
  const open = entry.errand.do === "redact" && "room" in entry.to
  const lane = laneOf(open ? { ...entry.to, open } : entry.to, entry.clear)
  if (entry.errand.do === "edit") {
    // A waiting edit of the same message is out of date now.
    await work
      .trx("outbox")
      .where({ lane, name: `edit:${entry.errand.of}`, state: "waiting" })
      .delete()
  }
  const name = entry.errand.do === "edit" ? `edit:${entry.errand.of}` : (entry.name ?? null)
  if (entry.errand.do === "edit") {
    await work.trx("outbox").where({ name }).update({ name: null })
  }
  await insertErrand(work, { lane, name, urgency: urgencies[entry.urgency ?? "usual"] }, entry.errand)
}

/** Adds a row to a lane as it stands. */
export async function insertErrand(
  work: Work,
  row: { readonly lane: string; readonly name: string | null; readonly urgency: number },
  errand: Errand,
): Promise<void> {
  const payload = sealedErrand(work, row.lane, errand)
  await work.trx("outbox").insert({ ...row, payload, queued_at: work.now })
}

/** The row's payload. It can only be opened with this installation's key, and only in this lane. */
export const sealedErrand = (work: Work, lane: string, errand: Errand): string =>
  work.keys.derive("outbox").seal(JSON.stringify(errand), sealedFor(lane))

/**
 * Adds a file that alerts nobody. A file's own event always alerts everybody in the room, but an edit never does. So a notice with the
 * file's name is sent first, and then an edit puts the file in its place.
 */
export async function addSilentFile(
  work: Work,
  to: Address,
  file: Omit<Errand & { do: "file" }, "do" | "inPlaceOf">,
  urgency: "answer" | "usual" = "usual",
): Promise<void> {
  const name = `silent-file:${randomBytes(12).toString("hex")}`
  const body = `📎 ${file.filename}`
  const text = { body, html: body.replaceAll("&", "&amp;").replaceAll("<", "&lt;") }
  await addToOutbox(work, {
    to,
    errand: { do: "say", text, ...(file.relation && { relation: file.relation }) },
    name,
    urgency,
  })
  await addToOutbox(work, { to, errand: { do: "file", ...file, inPlaceOf: name }, urgency })
}

/** The name of the row that was sent as this event, which tells what a reply to it is about. Null if it is not ours, or has no name. */
export async function nameOfSent(work: Work, event: EventId): Promise<string | null> {
  const row = await work.trx("outbox").where({ event_id: event }).first("name")
  return row?.name ?? null
}
