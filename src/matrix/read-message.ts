/** Turns a waiting event into the message that the dispatcher gets. */
import type { GestureMessage, IncomingMessage, Trust } from "../bot/message.ts"
import { type EventId, matrixId } from "../rules/types.ts"
import type { RawEvent, WaitingEvent } from "../store/inbox.ts"
import { fileIn } from "./attachment.ts"
import { withMentions } from "./mentions.ts"
import { roomView } from "./places.ts"
import type { JsonObject, MatrixPort, Places } from "./port.ts"
import { objectOf, type Related, relatedBetween, relatedIn } from "./relations.ts"
import { reacted, redacted } from "./sift.ts"

/** `pass`: nothing for us. `locked`: its key is missing; `message` says so, should the key not come; of an edit nobody waits for an answer. */
export type Reading =
  | { readonly is: "message"; readonly message: IncomingMessage }
  | { readonly is: "pass" }
  | { readonly is: "locked"; readonly message: IncomingMessage | null }

/** Decrypts where needed. Rejects where the homeserver had to be asked and did not answer. */
export async function readMessage(port: MatrixPort, places: Places, waiting: WaitingEvent): Promise<Reading> {
  const { raw } = waiting
  const sender = matrixId(raw.sender)
  const view = () => roomView(waiting.room, port.room(waiting.room), places, port.me, sender)
  const { sentAt, receivedAt } = waiting
  const arrived = () => ({ eventId: waiting.eventId, room: view(), sender, sentAt, receivedAt })
  const done = gestureIn(raw)
  if (done) return { is: "message", message: { kind: "gesture", ...arrived(), ...done } }
  if (raw.type !== "m.room.encrypted") return text(arrived, raw.type, raw.content, relatedIn(raw.content), plain)
  // It was deleted before the bot had it.
  if (raw.content.ciphertext === undefined) return { is: "pass" }
  // The Matrix library fails on a time that no calendar knows, and the room would wait for ever.
  const clear = await port.decrypt(waiting.room, { ...raw, origin_server_ts: sentAt })
  if ("rejected" in clear) return { is: "message", message: { kind: "refused", ...arrived(), reason: clear.rejected } }
  if (!clear.ok && relatedIn(raw.content).type === "m.replace") return { is: "locked", message: null }
  if (!clear.ok) return { is: "locked", message: { kind: "undecryptable", ...arrived(), reason: clear.reason } }
  const related = relatedBetween(clear.content, raw.content)
  if (related === "contradiction") return moved(arrived, clear.type)
  const reaction = reacted(clear)
  if (reaction) return { is: "message", message: { kind: "gesture", ...arrived(), deed: "reacts", of: reaction } }
  const trust: Trust = { encrypted: true, device: clear.device, identity: clear.identity }
  const file = clear.type === "m.room.message" ? fileIn(port, clear.content) : null
  if (file) return sent(file, arrived(), clear.content, related, trust)
  return text(arrived, clear.type, clear.content, related, trust)
}

function gestureIn(raw: RawEvent): Pick<GestureMessage, "deed" | "of"> | null {
  const deleted = redacted(raw)
  if (deleted) return { deed: "deletes", of: deleted }
  const reaction = reacted(raw)
  return reaction && { deed: "reacts", of: reaction }
}

type Arriving = () => Pick<IncomingMessage, "eventId" | "room" | "sender" | "sentAt" | "receivedAt">
const plain: Trust = { encrypted: false }

/** Nothing is said about what would have been passed over. */
const moved = (arrived: Arriving, type: string): Reading =>
  type === "m.room.message"
    ? { is: "message", message: { kind: "refused", ...arrived(), reason: "moved" } }
    : { is: "pass" }

/** Files are taken in treasuries and direct rooms; from whom, the database says. */
function sent(
  file: NonNullable<ReturnType<typeof fileIn>>,
  arrived: ReturnType<Arriving>,
  content: JsonObject,
  related: Related,
  trust: Trust,
): Reading {
  const { place, encrypted } = arrived.room
  if (!encrypted || (place !== "treasury" && place !== "direct") || content["m.new_content"] !== undefined)
    return { is: "pass" }
  const thread = related.type === "m.thread" ? related.event : null
  return { is: "message", message: { kind: "file", ...arrived, ...file, thread, trust } }
}

// Reactions are never ballots (§5.1); what only refers to an event is no text.
const passed = new Set(["m.annotation", "m.reference"])

function text(arrived: Arriving, type: string, content: JsonObject, related: Related, trust: Trust): Reading {
  if (type !== "m.room.message" || content.msgtype !== "m.text" || typeof content.body !== "string")
    return { is: "pass" }
  if (related.type !== null && passed.has(related.type)) return { is: "pass" }
  if (related.type === "m.replace" || content["m.new_content"] !== undefined)
    return edit(arrived, content, related.type === "m.replace" ? related.event : null, trust)
  const thread = related.type === "m.thread" ? related.event : null
  // In a thread, clients that know no threads are shown a reply to its last message: that is no answer to it.
  const replyTo = related.fallback ? null : related.reply
  // An encrypted one may tell only outside that it is a reply, where the homeserver writes: its text is read alike with and without.
  const typed = related.reply !== null || trust.encrypted ? withoutFallback(content.body) : content.body
  const body = mentioning(typed, content)
  return { is: "message", message: { kind: "text", ...arrived(), body, replyTo, thread, trust } }
}

/** What the message is to say from now on. */
function edit(arrived: Arriving, content: JsonObject, of: EventId | null, trust: Trust): Reading {
  const now = objectOf(content["m.new_content"])
  if (now?.msgtype !== "m.text" || typeof now.body !== "string") return { is: "pass" }
  return { is: "message", message: { kind: "edit", ...arrived(), of, body: mentioning(now.body, now), trust } }
}

function mentioning(typed: string, content: JsonObject): string {
  const formatted = content.format === "org.matrix.custom.html" ? content.formatted_body : null
  return withMentions(typed, typeof formatted === "string" ? formatted : null)
}

/** Older clients put the message that they reply to before the answer: `> <@ana:x> text`, further `> ` lines, an empty line. */
export function withoutFallback(body: string): string {
  const lines = body.split("\n")
  if (!/^> (\* )?<@[^>]+>/.test(lines[0] ?? "")) return body
  const end = lines.findIndex((line) => !line.startsWith(">"))
  if (end < 0) return ""
  return lines.slice(lines[end] === "" ? end + 1 : end).join("\n")
}
