/** Writes IndexedDB keys as text, always the same text for the same key, so that SQLite can find a record by it. */

import { objectIn } from "../kernel/rules/objects.ts"

/** A valid IndexedDB key (https://w3c.github.io/IndexedDB/#key-construct). */
export type IdbKey = number | string | Date | ArrayBuffer | ArrayBufferView | readonly IdbKey[]

type Coded = readonly ["n" | "s" | "d" | "b", string] | readonly ["a", readonly Coded[]]

/**
 * Returns a key as text. Equal keys have the same text. V8's own serialization cannot be used: it writes equal strings in two ways,
 * depending on how memory holds them.
 */
export function encodeKey(key: IdbKey): string {
  return JSON.stringify(code(key))
}

/** The key that `encodeKey` turned into this text. @throws Error if the text is not from `encodeKey` */
export function decodeKey(text: string): IdbKey {
  return decode(objectIn(text))
}

function code(key: IdbKey): Coded {
  // `+ 0` turns -0 into 0, because IndexedDB treats both as the same key.
  if (typeof key === "number") return ["n", String(key + 0)]
  if (typeof key === "string") return ["s", key]
  if (key instanceof Date) return ["d", String(key.getTime())]
  if (key instanceof ArrayBuffer) return ["b", Buffer.from(key).toString("base64")]
  if (ArrayBuffer.isView(key)) {
    return ["b", Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("base64")]
  }
  return ["a", key.map(code)]
}

function decode(coded: unknown): IdbKey {
  const [kind, value]: readonly unknown[] = Array.isArray(coded) ? coded : []
  if (kind === "a" && Array.isArray(value)) return value.map(decode)
  if (typeof value === "string")
    switch (kind) {
      case "n":
        return Number(value)
      case "s":
        return value
      case "d":
        return new Date(Number(value))
      case "b":
        return Uint8Array.from(Buffer.from(value, "base64")).buffer
    }
  throw new Error("the crypto store has a key that this program did not write")
}
