/** The contents that a member's client sends, and how it fetches files. */
import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import type { MatrixClient } from "matrix-js-sdk"
import type { SeenFile } from "./seen-messages.ts"

export interface SendOptions {
  readonly replyTo?: string
  readonly thread?: string
}

export function textContent(body: string, options: SendOptions): object {
  return { msgtype: "m.text", body, ...relates(options) }
}

/** The content of an edit that replaces the text of the message `of`. */
export function editOf(of: string, body: string): object {
  const fresh = { msgtype: "m.text", body }
  const relation = { rel_type: "m.replace", event_id: of }
  return { ...fresh, body: `* ${body}`, "m.new_content": fresh, "m.relates_to": relation }
}

function relates({ replyTo, thread }: SendOptions): object {
  const answered = replyTo === undefined ? {} : { "m.in_reply_to": { event_id: replyTo } }
  if (thread !== undefined) {
    const fallback = replyTo === undefined
    return {
      "m.relates_to": {
        rel_type: "m.thread",
        event_id: thread,
        is_falling_back: fallback,
        ...(fallback ? { "m.in_reply_to": { event_id: thread } } : answered),
      },
    }
  }
  return replyTo === undefined ? {} : { "m.relates_to": answered }
}

/**
 * The file's bytes, decrypted. @throws Error if the homeserver does not give the file, or the file does not match the hash in the message
 */
export async function download(client: MatrixClient, file: SeenFile): Promise<Buffer> {
  const path = file.url.replace(/^mxc:\/\//, "")
  const response = await fetch(`${client.baseUrl}/_matrix/client/v1/media/download/${path}`, {
    headers: { authorization: `Bearer ${client.getAccessToken()}` },
  })
  if (!response.ok) throw new Error(`downloading ${file.url} failed with HTTP ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!file.info) return Buffer.from(bytes)
  return Buffer.from(Attachment.decrypt(new EncryptedAttachment(bytes, JSON.stringify(file.info))))
}
