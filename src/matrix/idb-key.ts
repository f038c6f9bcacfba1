/** Writes IndexedDB keys as text, always the same text for the same key, so that SQLite can find a record by it. */

/** A valid IndexedDB key (https://w3c.github.io/IndexedDB/#key-construct). */
export type IdbKey = number | string | Date | ArrayBuffer | ArrayBufferView | readonly IdbKey[]

type Coded = ["n" | "s" | "d" | "b", string] | ["a", Coded[]]

/**
 * The same text for equal keys. V8's own serialization cannot be used: it writes equal strings in two ways, depending on how memory holds
 * them.
 */
export function encodeKey(key: IdbKey): string {
  return JSON.stringify(code(key))
}

export function decodeKey(text: string): IdbKey {
  // Only `encodeKey` writes these texts, so the JSON has this shape.
  return decode(JSON.parse(text) as Coded)
}

function code(key: IdbKey): Coded {
  // `+ 0` turns -0 into 0. As keys the two are the same.
  if (typeof key === "number") return ["n", String(key + 0)]
  if (typeof key === "string") return ["s", key]
  if (key instanceof Date) return ["d", String(key.getTime())]
  if (key instanceof ArrayBuffer) return ["b", Buffer.from(key).toString("base64")]
  if (ArrayBuffer.isView(key)) {
    return ["b", Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("base64")]
  }
  return ["a", key.map(code)]
}

function decode(coded: Coded): IdbKey {
  switch (coded[0]) {
    case "n":
      return Number(coded[1])
    case "s":
      return coded[1]
    case "d":
      return new Date(Number(coded[1]))
    case "b":
      return Uint8Array.from(Buffer.from(coded[1], "base64")).buffer
    case "a":
      return coded[1].map(decode)
  }
}
