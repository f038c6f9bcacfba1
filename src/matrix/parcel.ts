/** Turns an errand into the one request that does it: found, uploaded and encrypted. */
import type { EventId, RoomId } from "../rules/types.ts"
import type { Errand } from "../store/outbox.ts"
import { messageOf } from "../store/outbox-sending.ts"
import type { Store } from "../store/work.ts"
import { editContent, fileContent, sayContent } from "./errands.ts"
import { BehindError, GoneError, type JsonObject, type MatrixPort, type MayRead, NotReadyError } from "./port.ts"

/** An event to send to `room`, or, with `redacts`, the redaction of one. */
export interface Parcel {
  readonly room: RoomId
  readonly type: string
  readonly content: JsonObject
  readonly redacts: EventId | null
}

/** `confidential`: never sent unless encrypted; `clear`: never encrypted; `as-room`: encrypted where the room is. */
export type Secrecy = "confidential" | "clear" | "as-room"

export interface PackingParts {
  readonly store: Store
  readonly port: MatrixPort
  /** Who may read what is said in a room; null: whoever is there. @throws HeldError */
  readonly confidants: (room: RoomId) => Promise<MayRead | null>
}

/**
 * @returns null where an edit's message was never sent, so that there is nothing to edit
 * @throws NotReadyError, BehindError, GoneError, HeldError, and what the homeserver's refusals throw
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
      return await sealed(parts, room, sayContent(errand.text, errand.relation), secrecy)
    case "edit": {
      const original = await messageOf(store.knex, errand.of)
      if (original === "waiting") throw new BehindError("the message to edit is not sent yet")
      // A direct room may have been left since, a co-op's room replaced.
      if (original && original.room !== room) throw new GoneError("the message to edit stands in another room")
      return original && (await sealed(parts, room, editContent(errand.text, original.event), secrecy))
    }
    case "file": {
      await parts.confidants(room)
      const bytes = Buffer.from(errand.bytes, "base64")
      const encrypted = encryptedFor(port, room, secrecy)
      const upload = await port.upload(bytes, errand.mimetype, encrypted ? null : errand.filename, encrypted)
      return await sealed(parts, room, fileContent(errand, bytes.length, upload), secrecy)
    }
    case "redact":
      return { room, type: "m.room.redaction", content: { reason: errand.reason }, redacts: errand.event }
  }
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
  // Without knowing the room, nothing tells that it is not encrypted.
  if (!facts) throw new NotReadyError("the room is not known yet")
  if (secrecy === "confidential" && !facts.encrypted) throw new NotReadyError("the direct room is not encrypted")
  return facts.encrypted
}
