/** The texts of files, in whatever encoding they are written. */
import { isRefused, type Refused } from "../../kernel/rules/types.ts"

/** The beginning of a file, read as Latin-1, which has a character for every byte. */
export const beginning = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, 400))

const encodings: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["iso-8859-1", "latin1"],
  ["iso-8859-15", "iso-8859-15"],
  ["windows-1252", "windows-1252"],
  ["utf-16", "utf-16le"],
])

/** The text of an XML file, in the encoding that it names. */
export function xmlText(bytes: Uint8Array): string | Refused {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be")
  const named = /^[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(beginning(bytes))?.[1] ?? "utf-8"
  const encoding = encodings.get(named.toLowerCase())
  if (encoding === undefined) return { refused: "bank-xml-encoding", encoding: named }
  return decoded(bytes, encoding)
}

/**
 * The text of a file whose format names no encoding. It is read as Unicode if that is possible. Otherwise it is read as Windows-1252, in
 * which every byte is a letter.
 */
export function plainText(bytes: Uint8Array): string | Refused {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le")
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be")
  if (bytes.includes(0)) return { refused: "bank-file-binary" }
  const unicode = decoded(bytes, "utf-8")
  return isRefused(unicode) ? decoded(bytes, "windows-1252") : unicode
}

/** The text of a file. A byte that does not exist in the encoding is refused with its line; it is never replaced. */
export function decoded(bytes: Uint8Array, encoding: string): string | Refused {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const valid = new TextDecoder(encoding).decode(bytes)
    const line = valid.slice(0, Math.max(0, valid.indexOf("\uFFFD"))).split(/\r\n|\r|\n/).length
    return { refused: "bank-encoding", line, encoding }
  }
}

/** The text, read as UTF-8, or as Windows-1252 if it is no UTF-8. A file of letters in Windows-1252 is hardly ever UTF-8 by chance. */
export function anyText(bytes: Uint8Array): string {
  const text = decoded(bytes, "utf-8")
  return isRefused(text) ? new TextDecoder("windows-1252").decode(bytes) : text
}
