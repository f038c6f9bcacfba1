/** Turns a waiting event into the message that the dispatcher gets. */
import type { GestureMessage, IncomingMessage, Trust, WordlessMessage } from "../bot/message.ts"
import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"
import { type EventId, matrixId } from "../kernel/rules/types.ts"
import type { RawEvent, WaitingEvent } from "../kernel/store/inbox.ts"
import { captionOf, fileAt, fileIn } from "./attachment.ts"
import { withMentions } from "./mentions.ts"
import { roomView } from "./places.ts"
import type { MatrixPort, Places } from "./port.ts"
import { type Related, relatedBetween, relatedIn } from "./relations.ts"
import { reacted, redacted } from "./sift.ts"
import { wordlessIn } from "./wordless.ts"

/**
 * `pass`: the event does not concern us. `locked`: the event's key is missing. `message`: what the dispatcher gets if the key never comes;
 * null for an edit, because an edit needs no answer.
 */
export type Reading =
  | { readonly is: "message"; readonly message: IncomingMessage }
  | { readonly is: "pass" }
  | { readonly is: "locked"; readonly message: IncomingMessage | null }

/** Reads the event, and decrypts it if needed. Rejects if the homeserver had to be asked and did not answer. */
export async function readMessage(port: MatrixPort, places: Places, waiting: WaitingEvent): Promise<Reading> {
  const { raw } = waiting
  const sender = matrixId(raw.sender)
  const view = () => roomView(waiting.room, port.room(waiting.room), places, port.me, sender)
  const { sentAt, receivedAt } = waiting
  const arrived = () => ({ eventId: waiting.eventId, room: view(), sender, sentAt, receivedAt })
  const done = gestureIn(raw)
  if (done) return { is: "message", message: { kind: "gesture", ...arrived(), ...done } }
  const names = namesIn(port, waiting.room)
  if (raw.type !== "m.room.encrypted") return text(arrived, raw.type, raw.content, relatedIn(raw.content), plain, names)
  // The message was deleted before the bot got it.
  if (raw.content.ciphertext === undefined) return { is: "pass" }
  // The Matrix library fails at a time that no calendar has, and then the room would wait for ever. So the library gets the checked time
  // `sentAt`.
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
  // Nobody reads a picture in a room. In a direct room it can be a receipt.
  if (file && (file.picture !== true || isTaken(arrived(), clear.content)))
    return sent(file, arrived(), clear.content, related, trust)
  const read = text(arrived, clear.type, clear.content, related, trust, names)
  if (read.is !== "message" || read.message?.kind !== "text" || read.message.replyTo === null) return read
  const { replyTo } = read.message
  return { ...read, message: { ...read.message, attached: () => fileAt(port, waiting.room, replyTo) } }
}

/** The longest name by which people can address the bot. */
const longestName = 100

/**
 * The names by which people address the bot in this room: its Matrix ID, the first part of that ID, and its display name. If the display
 * name has an emoji or other sign in it, its beginning up to that sign is also a name.
 */
function namesIn(port: MatrixPort, room: WaitingEvent["room"]): readonly string[] {
  const { me } = port
  const shown = port.room(room)?.state("m.room.member", me)?.displayname
  const name = typeof shown === "string" ? shown.trim().slice(0, longestName) : ""
  const [plain = ""] = /^[\p{L}\p{N} ._-]+/u.exec(name) ?? []
  const all = [me, name, plain.trim(), me.slice(1, me.indexOf(":"))]
  return [...new Set(all)].filter(({ length }) => length > 2)
}

function gestureIn(raw: RawEvent): Pick<GestureMessage, "deed" | "of"> | null {
  const deleted = redacted(raw)
  if (deleted) return { deed: "deletes", of: deleted }
  const reaction = reacted(raw)
  return reaction && { deed: "reacts", of: reaction }
}

type Arriving = () => Pick<IncomingMessage, "eventId" | "room" | "sender" | "sentAt" | "receivedAt">
const plain: Trust = { encrypted: false }

/** Refuses a message whose inner and outer relations disagree. Any other event whose relations disagree is ignored. */
const moved = (arrived: Arriving, type: string): Reading =>
  type === "m.room.message"
    ? { is: "message", message: { kind: "refused", ...arrived(), reason: "moved" } }
    : { is: "pass" }

/** Whether a picture is taken as a file: in an encrypted direct room. */
const isTaken = ({ room: { place, encrypted } }: ReturnType<Arriving>, content: JsonObject): boolean =>
  place === "direct" && encrypted && content["m.new_content"] === undefined

/**
 * Reads a file that was sent. Files are handled only in encrypted rooms: in the treasury room, in direct rooms, and in the members' room if
 * they have a caption, which may be a command. All other files are ignored. Whether the sender may send a file in the room is decided later,
 * from the database.
 */
function sent(
  file: NonNullable<ReturnType<typeof fileIn>>,
  arrived: ReturnType<Arriving>,
  content: JsonObject,
  related: Related,
  trust: Trust,
): Reading {
  const { place, encrypted } = arrived.room
  const caption = captionOf(content)
  const taken = place === "treasury" || place === "direct" || (place === "members" && caption !== undefined)
  if (!encrypted || !taken || content["m.new_content"] !== undefined) return { is: "pass" }
  const thread = related.type === "m.thread" ? related.event : null
  const captioned = caption === undefined ? {} : { caption: mentioning(caption, content) }
  return { is: "message", message: { kind: "file", ...arrived, ...file, ...captioned, thread, trust } }
}

// Events with these relations are ignored: reactions are never ballots (§5.1), and an event that only refers to another is no text.
const passed = new Set(["m.annotation", "m.reference"])

function text(
  arrived: Arriving,
  type: string,
  content: JsonObject,
  related: Related,
  trust: Trust,
  names: readonly string[],
): Reading {
  if (related.type !== null && passed.has(related.type)) return { is: "pass" }
  const what = wordlessIn(type, content)
  if (what !== null) return wordless(what, arrived(), content, related, trust)
  if (type !== "m.room.message" || content.msgtype !== "m.text" || typeof content.body !== "string")
    return { is: "pass" }
  if (related.type === "m.replace" || content["m.new_content"] !== undefined)
    return edit(arrived, content, related.type === "m.replace" ? related.event : null, trust)
  const thread = related.type === "m.thread" ? related.event : null
  // A message in a thread also names the thread's last message, as a reply for clients that do not know threads. That is no real reply.
  const replyTo = related.fallback ? null : related.reply
  // An encrypted message may say only in its outer part that it is a reply, and the homeserver can change the outer part. So the quote is
  // removed from every encrypted message, even if it does not say that it is a reply.
  const typed = related.reply !== null || trust.encrypted ? withoutFallback(content.body) : content.body
  const body = mentioning(typed, content)
  const mentioned = !related.fallback && isMentioned(content, names[0])
  return {
    is: "message",
    message: { kind: "text", ...arrived(), body, replyTo, thread, trust, bot: { names, mentioned } },
  }
}

function isMentioned(content: JsonObject, me: string | undefined): boolean {
  const people = objectOf(content["m.mentions"])?.user_ids
  return Array.isArray(people) && people.includes(me)
}

/** Reads a message that has no text for the bot. Its sender gets an answer in a direct room. In all other rooms it is ignored. */
function wordless(
  what: WordlessMessage["what"],
  arrived: ReturnType<Arriving>,
  content: JsonObject,
  related: Related,
  trust: Trust,
): Reading {
  const isEdit = related.type === "m.replace" || content["m.new_content"] !== undefined
  if (isEdit || arrived.room.place !== "direct") return { is: "pass" }
  const thread = related.type === "m.thread" ? related.event : null
  return { is: "message", message: { kind: "wordless", ...arrived, what, thread, trust } }
}

/** An edit: the new text of a message. */
function edit(arrived: Arriving, content: JsonObject, of: EventId | null, trust: Trust): Reading {
  const now = objectOf(content["m.new_content"])
  if (now?.msgtype !== "m.text" || typeof now.body !== "string") return { is: "pass" }
  return { is: "message", message: { kind: "edit", ...arrived(), of, body: mentioning(now.body, now), trust } }
}

function mentioning(typed: string, content: JsonObject): string {
  const formatted = content.format === "org.matrix.custom.html" ? content.formatted_body : null
  return withMentions(typed, typeof formatted === "string" ? formatted : null)
}

/**
 * Removes the quoted message that older clients put before an answer. The quote is `> <@ana:x> text`, further `> ` lines, and an empty
 * line.
 */
export function withoutFallback(body: string): string {
  const lines = body.split("\n")
  if (!/^> (\* )?<@[^>]+>/.test(lines[0] ?? "")) return body
  const end = lines.findIndex((line) => !line.startsWith(">"))
  if (end < 0) return ""
  return lines.slice(lines[end] === "" ? end + 1 : end).join("\n")
}
