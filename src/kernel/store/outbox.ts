/** The outbox: everything that is to be sent to Matrix. Acts add rows in their unit of work. Only the courier sends them. */
import { randomBytes } from "node:crypto"
import { z } from "zod"
import { named } from "../rules/minuted/declare.ts"
import type { EventId, MatrixId, RoomId } from "../rules/types.ts"
import type { Work } from "./work.ts"

/**
 * Where a message goes: to a room, or to a person's encrypted direct room, which the courier finds or opens. `open`: the message holds
 * nothing confidential. So it is sent even while an outsider can read along in the co-op's room. It does not wait for messages that are
 * held back.
 */
export type Address = { readonly room: RoomId; readonly open?: true } | { readonly person: MatrixId }

/** A text to send. `body` is plain text, and `html` is the same text formatted. Only the people in `mentions` are pinged. */
export interface Text {
  readonly body: string
  readonly html: string
  readonly mentions?: readonly MatrixId[]
  /**
   * Set if somebody must act on the text, or should know it at once. It is then sent as an `m.text`, and Matrix's default push rules alert
   * people to it. All other texts are sent as an `m.notice`. Those rules keep notices silent, even with mentions.
   */
  readonly alert?: true
  /**
   * Spaces that make this text as long as the other texts that could stand in its place. Encryption hides what a text says, but not its
   * length.
   */
  readonly fill?: string
}

/**
 * How a message relates to others. `thread`: the event that is the root of its thread. `threadOf`: if that root is not sent yet, the name
 * of its row. `replyTo`: the event that it answers.
 */
export interface Relation {
  readonly thread?: EventId
  readonly threadOf?: string
  readonly replyTo?: EventId
}

export type Errand =
  | { readonly do: "say"; readonly text: Text; readonly relation?: Relation }
  /**
   * Replaces the text of the message that was sent for the row named `of`. If several edits of one message wait, only the newest is kept.
   */
  | { readonly do: "edit"; readonly of: string; readonly text: Text }
  | {
      readonly do: "file"
      readonly filename: string
      readonly mimetype: string
      readonly bytes: string /* base64 */
      /** The picture's size in pixels, if the file is a picture. Clients then show it. */
      readonly image?: { readonly width: number; readonly height: number }
      /** The name of the row whose message the file replaces, as an edit. If there is no such message, the file is sent by itself. */
      readonly inPlaceOf?: string
      /** Plain text that clients show below the file. */
      readonly caption?: string
      readonly relation?: Relation
    }
  | { readonly do: "redact"; readonly event: EventId; readonly reason: string }

const textShape = z.object({
  body: z.string(),
  html: z.string(),
  mentions: z.array(named<MatrixId>()).exactOptional(),
  alert: z.literal(true).exactOptional(),
  fill: z.string().exactOptional(),
})
const relationShape = z.object({
  thread: named<EventId>().exactOptional(),
  threadOf: z.string().exactOptional(),
  replyTo: named<EventId>().exactOptional(),
})

/** The shape of a stored errand. It fits errands that an earlier release left waiting, too. */
export const errandShape: z.ZodType<Errand> = z.discriminatedUnion("do", [
  z.object({ do: z.literal("say"), text: textShape, relation: relationShape.exactOptional() }),
  z.object({ do: z.literal("edit"), of: z.string(), text: textShape }),
  z.object({
    do: z.literal("file"),
    filename: z.string(),
    mimetype: z.string(),
    bytes: z.string(),
    image: z.object({ width: z.number(), height: z.number() }).exactOptional(),
    inPlaceOf: z.string().exactOptional(),
    caption: z.string().exactOptional(),
    relation: relationShape.exactOptional(),
  }),
  z.object({ do: z.literal("redact"), event: named<EventId>(), reason: z.string() }),
])

export interface OutboxEntry {
  readonly to: Address
  readonly errand: Errand
  /** A stable name by which an edit can find this row's message. Adding a second row with the same name is an error. */
  readonly name?: string
  /**
   * When the row is sent. `answer`: first, since it replies to something that somebody has just said. `many`: last, since it is one of many
   * messages, such as ballots.
   */
  readonly urgency?: keyof typeof urgencies
  /** The message is sent unencrypted even if the room is encrypted, since its reader could not decrypt it. It must hold nothing secret. */
  readonly clear?: true
}

/**
 * The lane of a message: all rows for one room or person. Within a lane, answers are sent in order among themselves, and so are the other
 * rows. Unencrypted messages and open messages have lanes of their own, so that they do not wait for confidential messages.
 */
export const laneOf = (to: Address, clear = false): string => {
  const kind = "room" in to ? `${to.open ? "open" : "room"}:${to.room}` : `person:${to.person}`
  return `${clear ? "clear-" : ""}${kind}`
}

/** The numbers that stand in the database for each urgency. */
export const urgencies = { answer: 0, usual: 1, many: 2 } as const

/**
 * The context with which a payload is sealed. It names the lane. So somebody who can write to the database but has no key cannot redirect a
 * payload to another person, or have it sent unencrypted.
 */
export const sealedFor = (lane: string): string => `outbox ${lane}`

/** Adds a row, which is sent after the commit. In its lane, the earlier rows are sent before it; only an answer may overtake other rows. */
export async function addToOutbox(work: Work, entry: OutboxEntry): Promise<void> {
  // A redaction in a room is sent even while confidential messages to that room are held back.
  const open = entry.errand.do === "redact" && "room" in entry.to
  const lane = laneOf(open ? { ...entry.to, open } : entry.to, entry.clear)
  if (entry.errand.do === "edit") {
    // An older edit of the same message is dropped if it still waits.
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

/** Adds a row to a lane. Unlike `addToOutbox`, it neither chooses the lane nor drops older edits. */
export async function insertErrand(
  work: Work,
  row: { readonly lane: string; readonly name: string | null; readonly urgency: number },
  errand: Errand,
): Promise<void> {
  const payload = sealedErrand(work, row.lane, errand)
  await work.trx("outbox").insert({ ...row, payload, queued_at: work.now })
}

/** The row's sealed payload. It can only be opened with this installation's key and as a row of this lane. */
export const sealedErrand = (work: Work, lane: string, errand: Errand): string =>
  work.keys.derive("outbox").seal(JSON.stringify(errand), sealedFor(lane))

/**
 * Adds a file that alerts nobody. A file's own event always alerts everybody in the room, but an edit alerts nobody. So a notice with the
 * file's name is sent first. Then an edit replaces it with the file.
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

/** Whether there is a row of this name, sent or not. */
export async function isNamed(work: Work, name: string): Promise<boolean> {
  return (await work.trx("outbox").where({ name }).first("id")) !== undefined
}

/**
 * The name of the row that was sent as this event. If somebody replies to the event, the name tells what their reply is about. Null if the
 * event is not ours or its row has no name.
 */
export async function nameOfSent(work: Work, event: EventId): Promise<string | null> {
  const row = await work.trx("outbox").where({ event_id: event }).first("name")
  return row?.name ?? null
}

/**
 * Whether the bot sent this event in this room. It is false if the bot sent the event in another room, so that people do not learn of that.
 */
export async function wasSent(work: Work, room: RoomId, event: EventId): Promise<boolean> {
  return (await work.trx("outbox").where({ event_id: event, room_id: room }).first("id")) !== undefined
}
