/** Downloads files that people send, up to a size limit. Decrypts encrypted files and checks their SHA-256. */
import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { type Fetched, maxFileBytes, type SentFile } from "../bot/message.ts"
import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"
import type { EventId, RoomId } from "../kernel/rules/types.ts"
import { failureOf } from "./errors.ts"
import type { MatrixPort } from "./port.ts"

/** The file that a message describes, with a function to fetch it. Null if the message is no file. */
export function fileIn(port: MatrixPort, content: JsonObject): SentFile | null {
  const picture = content.msgtype === "m.image"
  if (content.msgtype !== "m.file" && !picture) return null
  const { info, body, filename } = content
  const sealed = objectOf(content.file)
  const url = sealed ? sealed.url : content.url
  if (typeof url !== "string" || !mxc.test(url)) return null
  const { size, mimetype } = objectOf(info) ?? {}
  return {
    name: String(filename ?? body ?? "").slice(0, 200),
    size: typeof size === "number" && Number.isFinite(size) ? size : null,
    mimetype: typeof mimetype === "string" ? mimetype.slice(0, 100) : null,
    ...(picture && { picture }),
    fetch: () => fetched(port, url, sealed),
  }
}

/** The text below a file, which clients show as its caption. Undefined if there is none. */
export const captionOf = ({ body, filename }: JsonObject): string | undefined =>
  typeof filename === "string" && typeof body === "string" && body !== filename ? body : undefined

/**
 * The file of an earlier message in the room. Null if the homeserver does not have the message, or it is no encrypted file.
 * @throws the homeserver's failure if a later try may succeed
 */
export async function fileAt(port: MatrixPort, room: RoomId, event: EventId): Promise<SentFile | null> {
  try {
    const path = `/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(event)}`
    const found = objectOf(await port.request("GET", path)) ?? {}
    const { event_id, type, sender, origin_server_ts } = found
    // The homeserver could answer with another event than the one that was asked for.
    if (event_id !== event || type !== "m.room.encrypted") return null
    if (typeof sender !== "string" || typeof origin_server_ts !== "number") return null
    const content = objectOf(found.content) ?? {}
    const clear = await port.decrypt(room, { event_id: event, type, sender, origin_server_ts, content })
    return "ok" in clear && clear.ok && clear.type === "m.room.message" ? fileIn(port, clear.content) : null
  } catch (error) {
    if (failureOf(error).kind === "refused") return null
    throw error
  }
}

const mxc = /^mxc:\/\/[A-Za-z0-9.:[\]-]{1,255}\/[A-Za-z0-9_-]{1,255}$/

/** The file's bytes, or the reason why they cannot be fetched. @throws the homeserver's failure if a later try may succeed */
async function fetched(port: MatrixPort, url: string, sealed: JsonObject | null): Promise<Fetched> {
  let bytes: Uint8Array | null
  try {
    bytes = await port.download(url, maxFileBytes)
  } catch (error) {
    if (failureOf(error).kind === "refused") return { ok: false, reason: "gone" }
    throw error
  }
  if (bytes === null) return { ok: false, reason: "too-large" }
  if (!sealed) return { ok: true, bytes }
  try {
    return { ok: true, bytes: Attachment.decrypt(new EncryptedAttachment(bytes, JSON.stringify(sealed))) }
  } catch {
    // The file's hash or key does not match the message. A second try would fail in the same way.
    return { ok: false, reason: "damaged" }
  }
}
