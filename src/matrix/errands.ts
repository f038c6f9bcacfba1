/** What an outbox errand is as a Matrix event. */

import type { EventId } from "../rules/types.ts"
import type { Errand, Relation, Text } from "../store/outbox.ts"
import { escapeHtml, fitting } from "../views/portions.ts"
import type { JsonObject, Upload } from "./port.ts"

/**
 * A message of the bot's: a notice, so that nobody is alerted and no other bot answers, unless the text is to alert people. Always names
 * whom it pings, and be it nobody.
 */
export function sayContent(given: Text, relation?: Relation): JsonObject {
  const text = fitting(given)
  const fill = text.fill === undefined ? {} : { "org.waggle.fill": text.fill }
  return { ...messageOf(text), ...fill, "m.mentions": mentionsOf(text), ...related(relation) }
}

const mostTwice = 16_000
/** Whoever else is named still stands in the text. */
const mostMentioned = 50

/** Replaces the message `of`. Nobody is pinged again. */
export function editContent(given: Text, of: EventId): JsonObject {
  const text = fitting(given)
  // Only clients that know no edits show this; a long text twice may be more than an event holds.
  const line = text.body.split("\n", 1).join("").slice(0, 300).toWellFormed()
  const short = { body: `* ${line} …`, html: `* ${escapeHtml(line)} …` }
  const long = Buffer.byteLength(text.body) + Buffer.byteLength(text.html) > mostTwice
  // A homeserver without the rule that silences edits knows the one that silences notices.
  const notice = messageOf(long ? short : { body: `* ${text.body}`, html: `* ${text.html}` })
  return {
    ...notice,
    "m.mentions": {},
    "m.new_content": { ...messageOf(text), "m.mentions": mentionsOf(text) },
    "m.relates_to": { rel_type: "m.replace", event_id: of },
  }
}

/** A file's message; with `inPlaceOf`, the edit that puts it in the place of that one. */
export function fileContent(
  errand: Errand & { do: "file" },
  size: number,
  upload: Upload,
  inPlaceOf: EventId | null = null,
): JsonObject {
  const { width: w, height: h } = errand.image ?? {}
  const content = {
    msgtype: errand.image ? "m.image" : "m.file",
    // What stands beside a file's name is its caption.
    body: errand.caption ?? errand.filename,
    filename: errand.filename,
    info: { mimetype: errand.mimetype, size, ...(errand.image && { w, h }) },
    ...(upload.file ? { file: { ...upload.file, url: upload.url } } : { url: upload.url }),
    "m.mentions": {},
  }
  if (inPlaceOf === null) return { ...content, ...related(errand.relation) }
  const relation = { "m.relates_to": { rel_type: "m.replace", event_id: inPlaceOf } }
  // Clients that know no edits show what stands outside. Within, the relation means nothing; but a client that judges the notice once the
  // file is in its place, as after a restart, takes it for an edit then, and stays silent.
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
        // For clients that know no threads it looks like a reply; for the others it is one only where `replyTo` is given.
        is_falling_back: replyTo === undefined,
        "m.in_reply_to": { event_id: replyTo ?? thread },
      },
    }
  if (replyTo !== undefined) return { "m.relates_to": { "m.in_reply_to": { event_id: replyTo } } }
  return {}
}
