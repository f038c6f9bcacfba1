/** Turns an errand into the single request that carries it out: finds the message it refers to, uploads its file, and encrypts it. */

import type { JsonObject } from "../kernel/rules/objects.ts"
import type { EventId, RoomId } from "../kernel/rules/types.ts"
import type { Errand, Relation } from "../kernel/store/outbox.ts"
import { messageOf } from "../kernel/store/outbox-sending.ts"
import type { Store } from "../kernel/store/work.ts"
import { editContent, fileContent, sayContent } from "./errands.ts"
import { BehindError, GoneError, type MatrixPort, type MayRead, NotReadyError } from "./port.ts"

/** An event to send to `room`. With `redacts` it is the redaction of that event. */
export interface Parcel {
  readonly room: RoomId
  readonly type: string
  readonly content: JsonObject
  readonly redacts: EventId | null
}

/** `confidential`: never sent unless encrypted. `clear`: never encrypted. `as-room`: encrypted if the room is. */
export type Secrecy = "confidential" | "clear" | "as-room"

export interface PackingParts {
  readonly store: Store
  readonly port: MatrixPort
  /**
   * Who may read what is said in a room. Null if everybody in the room may. @throws HeldError if nothing confidential may be said there now
   */
  readonly confidants: (room: RoomId) => Promise<MayRead | null>
}

/**
 * The parcel that carries the errand out. Null if the message to edit was never sent, so that there is nothing to edit.
 * @throws NotReadyError, BehindError, GoneError, HeldError, and the errors of requests that the homeserver refuses
 */
export async function packErrand(
  parts: PackingParts,
  errand: Errand,
  room: RoomId,
  secrecy: Secrecy,
): Promise<Parcel | null> {
  const { store, port } = parts
  switch (errand.do) {
    case "say":
      return await sealed(parts, room, sayContent(errand.text, await rooted(store, errand.relation)), secrecy)
    case "edit": {
      const original = await sentAs(store, errand.of)
      // Since the message was sent, the bot may have left the direct room, or the co-op's room may have been replaced.
      if (original && original.room !== room) throw new GoneError("the message to edit stands in another room")
      return original && (await sealed(parts, room, editContent(errand.text, original.event), secrecy))
    }
    case "file": {
      await parts.confidants(room)
      const place = errand.inPlaceOf === undefined ? null : await sentAs(store, errand.inPlaceOf)
      if (place && place.room !== room) throw new GoneError("the notice to replace stands in another room")
      const bytes = Buffer.from(errand.bytes, "base64")
      const encrypted = encryptedFor(port, room, secrecy)
      const upload = await port.upload(bytes, errand.mimetype, encrypted ? null : errand.filename, encrypted)
      const relation = await rooted(store, errand.relation)
      const content = fileContent({ ...errand, ...(relation && { relation }) }, bytes.length, upload, place?.event)
      return await sealed(parts, room, content, secrecy)
    }
    case "redact":
      return { room, type: "m.room.redaction", content: { reason: errand.reason }, redacts: errand.event }
  }
}

/**
 * The message that was sent for the outbox row of this name. Null if it will never be sent. @throws BehindError while the row is waiting
 */
async function sentAs(store: Store, name: string) {
  const sent = await messageOf(store.knex, name)
  if (sent === "waiting") throw new BehindError("the message that this belongs to is not sent yet")
  return sent
}

/** Adds the event ID of the thread's root to the relation, since an errand may name only the root's outbox row. */
async function rooted(store: Store, relation: Relation | undefined): Promise<Relation | undefined> {
  if (relation?.threadOf === undefined) return relation
  const { threadOf, ...rest } = relation
  const root = await sentAs(store, threadOf)
  return root ? { ...rest, thread: root.event } : rest
}

async function sealed(
  { port, confidants }: PackingParts,
  room: RoomId,
  content: JsonObject,
  secrecy: Secrecy,
): Promise<Parcel> {
  const mayRead = await confidants(room)
  if (!encryptedFor(port, room, secrecy)) return { room, type: "m.room.message", content, redacts: null }
  return { room, ...(await port.encrypt(room, "m.room.message", content, mayRead)), redacts: null }
}

function encryptedFor(port: MatrixPort, room: RoomId, secrecy: Secrecy): boolean {
  if (secrecy === "clear") return false
  const facts = port.room(room)
  // Until we know the room, we cannot tell whether it is encrypted.
  if (!facts) throw new NotReadyError("the room is not known yet")
  if (secrecy === "confidential" && !facts.encrypted) throw new NotReadyError("the direct room is not encrypted")
  return facts.encrypted
}
