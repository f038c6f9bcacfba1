/** Reads a message's number in its session from an encrypted event (§5.1a). The number is not encrypted, but a signature covers it. */
import type { JsonObject } from "../kernel/rules/objects.ts"

/** The session that an encrypted event names, and the message's number in it. */
export interface MegolmPlace {
  readonly session: string
  /** The message's index in the session: 0, 1, 2 … */
  readonly index: number
}

const version = 3
/** After the message come a MAC (8 bytes) and a signature (64 bytes). */
const tail = 8 + 64

/**
 * The event's session and index. Null if the event is no Megolm message. Use the result only for an event that was decrypted: decrypting
 * checks the signature that covers the index. The message is read as vodozemac reads it: fields stand in any order, the last field of a
 * kind wins, and a missing number is 0.
 *
 * The format is from the Megolm specification. The byte 3 comes first, then the index (tag 0x08, a varint) and the ciphertext (tag 0x12,
 * with its length), then the MAC and the signature.
 */
export function megolmPlace(content: JsonObject): MegolmPlace | null {
  const { algorithm, session_id: session, ciphertext } = content
  if (algorithm !== "m.megolm.v1.aes-sha2" || typeof session !== "string" || typeof ciphertext !== "string") return null
  const bytes = Buffer.from(ciphertext, "base64")
  if (bytes[0] !== version || bytes.length < 1 + tail) return null
  const index = indexIn(bytes.subarray(1, bytes.length - tail))
  return index === null ? null : { session, index }
}

function indexIn(message: Uint8Array): number | null {
  let at = 0
  let index = 0
  let sealed = false
  /** Reads a varint: seven bits in each byte, the lowest bits first. Keeps the lower 32 bits, as an index has no more. */
  const varint = (): number | null => {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++]
      if (byte === undefined) return null
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return Number(BigInt.asUintN(32, value))
    }
    return null
  }
  while (at < message.length) {
    const tag = varint()
    const value = tag === null ? null : varint()
    if (tag === null || value === null) return null
    const kind = tag & 7
    // A Megolm message has only numbers (wire type 0) and byte strings (wire type 2).
    if (kind !== 0 && kind !== 2) return null
    if (kind === 0 && tag >> 3 === 1) index = value
    if (kind === 2 && tag >> 3 === 2) sealed = true
    if (kind === 2) at += value
  }
  return sealed && at === message.length ? index : null
}
