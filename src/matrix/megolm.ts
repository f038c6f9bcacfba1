/** What stands in clear in an encrypted event, and is authenticated with it: which message of its session it is (§5.1a). */
import type { JsonObject } from "./port.ts"

/** Which session an encrypted event says that it belongs to, and which of its messages it is. */
export interface MegolmPlace {
  readonly session: string
  /** The message's index in the session: 0, 1, 2 … */
  readonly index: number
}

const version = 3
/** A MAC and a signature follow the message. */
const tail = 8 + 64

/**
 * Reads it; null where the event is no Megolm message. It says the truth only of an event that was decrypted: the ciphertext's signature
 * covers it. Read as vodozemac reads it: fields in any order, the last one of a kind counts, and an absent number is 0.
 *
 * The form is from the Megolm specification: the byte 3, then the index (tag 0x08, a varint) and the ciphertext (tag 0x12, with its
 * length), then the MAC and the signature.
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
  /** A number of seven bits a byte, least first. Its upper half is of no use: an index has 32 bits. */
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
    // Only numbers and byte strings stand in it.
    if (kind !== 0 && kind !== 2) return null
    if (kind === 0 && tag >> 3 === 1) index = value
    if (kind === 2 && tag >> 3 === 2) sealed = true
    if (kind === 2) at += value
  }
  return sealed && at === message.length ? index : null
}
