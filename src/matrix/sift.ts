/** Tells which events the inbox keeps, before anything is decrypted. */
import { eventIdIn, isWellFormed } from "../kernel/rules/event-bounds.ts"
import { objectOf } from "../kernel/rules/objects.ts"
import type { EventId, MatrixId } from "../kernel/rules/types.ts"
import type { RawEvent } from "../kernel/store/inbox.ts"
import { relatedIn } from "./relations.ts"
import { wordlessIn } from "./wordless.ts"

/** An event in a homeserver's list. It has an ID; all else may be missing, or be anything. */
export type Listed = Pick<RawEvent, "event_id"> & { readonly [Field in keyof RawEvent]?: unknown }

/** The events in a homeserver's list: objects with an ID. Anything else in the list is left out. */
export const eventsIn = (list: unknown): readonly Listed[] => (Array.isArray(list) ? list.filter(isListed) : [])

const isListed = (event: unknown): event is Listed => eventIdIn(objectOf(event)?.event_id) !== null

// Events with these relations are ignored: reactions are never ballots (§5.1), and an event that only refers to another is no text. Edits
// are read, because some texts must not stay in the room.
const passedRelations = new Set(["m.annotation", "m.reference"])

/**
 * Whether the inbox keeps the event. It keeps what may be a person's text, a message without a text, a reaction or a redaction. All other
 * events are ignored.
 */
export function mayBeText(event: Listed, me: MatrixId): event is RawEvent {
  if (event.state_key !== undefined || event.sender === me || !isWellFormed(event)) return false
  const { content } = event
  // Beside a ciphertext, a homeserver can write that the message is a reaction or redacted. Only the content inside the ciphertext can be
  // believed. Every readable message must be read once, or somebody could send it again later (§5.1a). A message that was deleted before
  // the bot got it is noted too, so that its sender can be told.
  if (event.type === "m.room.encrypted") return content.ciphertext !== undefined || isRedacted(event)
  if (event.type === "m.room.redaction") return redacted(event) !== null
  if (isRedacted(event)) return false
  if (event.type === "m.reaction") return reacted(event) !== null
  if (passedRelations.has(relatedIn(content).type ?? "")) return false
  return (event.type === "m.room.message" && content.msgtype === "m.text") || wordlessIn(event.type, content) !== null
}

/** The event that this event reacts to. Null if it is no reaction. */
export function reacted({ type, content }: Pick<RawEvent, "type" | "content">): EventId | null {
  const related = relatedIn(content)
  return type === "m.reaction" && related.type === "m.annotation" ? related.event : null
}

/** Whether the event was already redacted when it came. */
export const isRedacted = (event: Listed): boolean => objectOf(event.unsigned)?.redacted_because !== undefined

/** Whether the event says that the bot entered the room. False if it only changes the bot's name or picture. */
export function isOwnJoin(event: Listed, me: MatrixId): boolean {
  if (event.type !== "m.room.member" || event.state_key !== me || !saysJoin(event.content)) return false
  return !saysJoin(objectOf(event.unsigned)?.prev_content)
}

/** Whether the content of a membership event says that the person is in the room. */
export const saysJoin = (content: unknown): boolean => objectOf(content)?.membership === "join"

/** The event that this event redacts. Null if it is no redaction. */
export function redacted(event: Listed): EventId | null {
  if (event.type !== "m.room.redaction") return null
  // Up to room version 10 the ID stands beside the content. Since version 11 it stands in the content, where the sender can write anything.
  return eventIdIn(event.redacts ?? objectOf(event.content)?.redacts)
}
