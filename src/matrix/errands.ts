/** Writes an outbox errand as a Matrix event. */

import type { JsonObject } from "../kernel/rules/objects.ts"
import type { EventId } from "../kernel/rules/types.ts"
import type { Errand, Relation, Text } from "../kernel/store/outbox.ts"
import { escapeHtml, fitting } from "../kernel/views/portions.ts"
import type { Upload } from "./port.ts"

/**
 * A message from the bot. Usually it is a notice, because a notice alerts nobody and other bots do not answer it. If the text is meant to
 * alert people, it is an ordinary message. The message always lists the people it pings, even if it pings nobody.
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
  // Only clients that do not know edits show this line. An edit holds its text twice, so a long text might not fit into the event. If the
  // text is long, these clients get only its first line.
  const line = text.body.split("\n", 1).join("").slice(0, 300).toWellFormed()
  const short = { body: `* ${line} …`, html: `* ${escapeHtml(line)} …` }
  const long = Buffer.byteLength(text.body) + Buffer.byteLength(text.html) > mostTwice
  // The outer message is always a notice. A homeserver may know the push rule that silences notices, but not the one that silences edits.
  const notice = messageOf(long ? short : { body: `* ${text.body}`, html: `* ${text.html}` })
  return {
    ...notice,
    "m.mentions": {},
    "m.new_content": { ...messageOf(text), "m.mentions": mentionsOf(text) },
    "m.relates_to": { rel_type: "m.replace", event_id: of },
  }
}

/** The message of a file. With `inPlaceOf` it is the edit that replaces the message `inPlaceOf`. */
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
  // Clients that do not know edits show the outer content. The inner relation has no meaning in Matrix, but some clients need it: after a
  // restart they look only at the inner content to decide whether to alert people. By the relation they see that it is an edit, so they
  // alert nobody.
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
        // Clients that do not know threads show the message as a reply. Other clients show it as a reply only if `replyTo` is given.
        is_falling_back: replyTo === undefined,
        "m.in_reply_to": { event_id: replyTo ?? thread },
      },
    }
  if (replyTo !== undefined) return { "m.relates_to": { "m.in_reply_to": { event_id: replyTo } } }
  return {}
}
