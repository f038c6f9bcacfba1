/** Files that people send: fetched no further than is allowed, and opened where they were encrypted (SHA-256 checked). */
import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { type Fetched, type FileMessage, maxFileBytes } from "../bot/message.ts"
import { failureOf } from "./errors.ts"
import type { JsonObject, MatrixPort } from "./port.ts"

/** What a file's message says of it; null: that is no file. */
export function fileIn(
  port: MatrixPort,
  content: JsonObject,
): Pick<FileMessage, "name" | "size" | "mimetype" | "fetch"> | null {
  if (content.msgtype !== "m.file") return null
  const { info, body, filename } = content
  const sealed = objectOf(content.file)
  const url = sealed ? sealed.url : content.url
  if (typeof url !== "string" || !mxc.test(url)) return null
  const { size, mimetype } = objectOf(info) ?? {}
  return {
    name: String(filename ?? body ?? "").slice(0, 200),
    size: typeof size === "number" && Number.isFinite(size) ? size : null,
    mimetype: typeof mimetype === "string" ? mimetype.slice(0, 100) : null,
    fetch: () => fetched(port, url, sealed),
  }
}

const mxc = /^mxc:\/\/[A-Za-z0-9.:[\]-]{1,255}\/[A-Za-z0-9_-]{1,255}$/

/** @throws what failed for now: then it is to be tried again */
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
    // Its hash or key is not what the message says: it would be the same the next time.
    return { ok: false, reason: "damaged" }
  }
}

const objectOf = (value: unknown): JsonObject | null =>
  typeof value === "object" && value !== null ? (value as JsonObject) : null
