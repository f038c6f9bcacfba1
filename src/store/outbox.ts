/** What will be sent to Matrix. Acts add rows inside their unit of work; the courier alone sends them. */
import { randomBytes } from "node:crypto"
import type { EventId, MatrixId, RoomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/**
 * Where to: a room, or a person's encrypted direct room, which the courier finds or opens. `open`: there is nothing confidential in it,
 * so it is said in a co-op's room also while somebody reads along there who does not belong, and need not wait for what is held.
 */
export type Address = { readonly room: RoomId; readonly open?: true } | { readonly person: MatrixId }

/** A text as it is sent: `body` plain, `html` the same formatted; `mentions` are the only people pinged. */
export interface Text {
  readonly body: string
  readonly html: string
  readonly mentions?: readonly MatrixId[]
  /**
   * Somebody must act on it or should know at once: sent as an `m.text`, which Matrix's default push rules alert people to. Anything else
   * is an `m.notice`, which they keep silent, mentions and all.
   */
  readonly alert?: true
  /** Spaces that make this text as long as others that might stand in its place: encryption hides what is said, not how long it is. */
  readonly fill?: string
}

/**
 * `thread`: the root of the thread it belongs in; `threadOf`: the name of the row whose message is that root, where it is not sent yet;
 * `replyTo`: the event it answers.
 */
export interface Relation {
  readonly thread?: EventId
  readonly threadOf?: string
  readonly replyTo?: EventId
}

export type Errand =
  | { readonly do: "say"; readonly text: Text; readonly relation?: Relation }
  /** Replaces the text of the message sent for the outbox row of that name; only the newest waiting edit of a row is kept. */
  | { readonly do: "edit"; readonly of: string; readonly text: Text }
  | {
      readonly do: "file"
      readonly filename: string
      readonly mimetype: string
      readonly bytes: string /* base64 */
      /** A picture, shown as one; in pixels. */
      readonly image?: { readonly width: number; readonly height: number }
      /** The name of the row whose message the file takes the place of, as an edit; where there is none, the file comes by itself. */
      readonly inPlaceOf?: string
      /** Plain text that clients show below it. */
      readonly caption?: string
      readonly relation?: Relation
    }
  | { readonly do: "redact"; readonly event: EventId; readonly reason: string }

export interface OutboxEntry {
  readonly to: Address
  readonly errand: Errand
  /** A stable name by which an edit can find this row's message. Adding a second row of the same name is an error. */
  readonly name?: string
  /** `answer`: to what somebody has just said, so it goes before all else; `many`: for a lot of people, such as ballots, and goes last. */
  readonly urgency?: keyof typeof urgencies
  /** Sent unencrypted also where the room is encrypted, for somebody who could not decrypt it: it must hold nothing secret. */
  readonly clear?: true
}

/** Rows of one lane are sent in order. What goes unencrypted, or is open to all, does not wait for what is confidential. */
export const laneOf = (to: Address, clear = false): string => {
  const kind = "room" in to ? `${to.open ? "open" : "room"}:${to.room}` : `person:${to.person}`
  return `${clear ? "clear-" : ""}${kind}`
}

/** As they stand in the database. */
export const urgencies = { answer: 0, usual: 1, many: 2 } as const

/** What a payload is sealed with: whoever can write to the database, and has no key, cannot send it to anybody else, or unencrypted. */
export const sealedFor = (lane: string): string => `outbox ${lane}`

/** Adds one row; it is sent after the commit, after the earlier rows of its lane. */
export async function addToOutbox(work: Work, entry: OutboxEntry): Promise<void> {
  // What is to go from a room goes also while nothing is said there.
  const open = entry.errand.do === "redact" && "room" in entry.to
  const lane = laneOf(open ? { ...entry.to, open } : entry.to, entry.clear)
  if (entry.errand.do === "edit") {
    // A waiting edit of the same message has become stale: this one says more.
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

/** What stands in the row: readable with this installation's key, and in this lane alone. */
export const sealedErrand = (work: Work, lane: string, errand: Errand): string =>
  work.keys.derive("outbox").seal(JSON.stringify(errand), sealedFor(lane))

/**
 * Adds a file that alerts nobody. A file's own event always alerts everybody in the room, and an edit never does; so a notice with its name
 * comes first, and the file is put in its place.
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

/** The name of the row whose message is this event: what a reply to it is about. Null where it is none of ours, or has no name. */
export async function nameOfSent(work: Work, event: EventId): Promise<string | null> {
  const row = await work.trx("outbox").where({ event_id: event }).first("name")
  return row?.name ?? null
}
