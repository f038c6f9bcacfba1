/** Writes an outbox errand as a Matrix event. */

import type { EventId } from "../kernel/rules/types.ts"
import type { Errand, Relation, Text } from "../kernel/store/outbox.ts"
import { escapeHtml, fitting } from "../kernel/views/portions.ts"
import type { JsonObject, Upload } from "./port.ts"

/**
 * A message from the bot. It is a notice, so that it alerts nobody and no other bot answers, unless the text is meant to alert people. It
 * always lists whom it pings, even if that is nobody.
 */
export function sayContent(given: Text, relation?: Relation): JsonObject {
  const text = fitting(given)
  const fill = text.fill === undefined ? {} : { "org.waggle.fill": text.fill }
  return { ...messageOf(text), ...fill, "m.mentions": mentionsOf(text), ...related(relation) }
}

const mostTwice = 16_000
/** Names beyond this number still stand in the text, but are not pinged. */
const mostMentioned = 50

/** An edit that replaces the message `of`. It pings nobody again. */
export function editContent(given: Text, of: EventId): JsonObject {
  const text = fitting(given)
  // Only clients that do not know edits show this line. A long text would stand in the event twice, and may not fit.
  const line = text.body.split("\n", 1).join("").slice(0, 300).toWellFormed()
  const short = { body: `* ${line} …`, html: `* ${escapeHtml(line)} …` }
  const long = Buffer.byteLength(text.body) + Buffer.byteLength(text.html) > mostTwice
  // This is a notice because a homeserver may know the rule that silences notices but not the one that silences edits.
  const notice = messageOf(long ? short : { body: `* ${text.body}`, html: `* ${text.html}` })
  return {
    ...notice,
    "m.mentions": {},
    "m.new_content": { ...messageOf(text), "m.mentions": mentionsOf(text) },
    "m.relates_to": { rel_type: "m.replace", event_id: of },
  }
}

/** A file's message. With `inPlaceOf` it is the edit that replaces that message. */
export function fileContent(
  errand: Errand & { do: "file" },
  size: number,
  upload: Upload,
  inPlaceOf: EventId | null = null,
): JsonObject {
  const { width: w, height: h } = errand.image ?? {}
  const content = {
    msgtype: errand.image ? "m.image" : "m.file",
    // When `filename` is given too, clients show the body as the file's caption.
    body: errand.caption ?? errand.filename,
    filename: errand.filename,
    info: { mimetype: errand.mimetype, size, ...(errand.image && { w, h }) },
    ...(upload.file ? { file: { ...upload.file, url: upload.url } } : { url: upload.url }),
    "m.mentions": {},
  }
  if (inPlaceOf === null) return { ...content, ...related(errand.relation) }
  const relation = { "m.relates_to": { rel_type: "m.replace", event_id: inPlaceOf } }
  // Clients that do not know edits show the content outside. Inside, the relation has no meaning, but it keeps one kind of client quiet.
  // That client judges the notice once the file stands in its place, as after a restart, and then takes it for an edit.
  return { ...content, "m.new_content": { ...content, ...relation }, ...relation }
}

const messageOf = (text: Text): JsonObject => ({
  msgtype: text.alert ? "m.text" : "m.notice",
  body: text.body,
  format: "org.matrix.custom.html",
  formatted_body: text.html,
})

const mentionsOf = (text: Text): JsonObject =>
  text.mentions?.length ? { user_ids: text.mentions.slice(0, mostMentioned) } : {}

function related(relation: Relation | undefined): JsonObject {
  const { thread, replyTo } = relation ?? {}
  if (thread !== undefined)
    return {
      "m.relates_to": {
        rel_type: "m.thread",
        event_id: thread,
        // To clients that do not know threads this looks like a reply. To others it is a reply only if `replyTo` is given.
        is_falling_back: replyTo === undefined,
        "m.in_reply_to": { event_id: replyTo ?? thread },
      },
    }
  if (replyTo !== undefined) return { "m.relates_to": { "m.in_reply_to": { event_id: replyTo } } }
  return {}
}
