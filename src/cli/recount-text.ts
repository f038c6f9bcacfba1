/** Decodes a count file: UTF-8, or the Western European bytes that older programs write. */
import type { Refused } from "../kernel/rules/types.ts"

export interface FileText {
  readonly text: string
  /** Whether the bytes were read as Latin-1 (windows-1252, as browsers do), because they are not valid UTF-8. */
  readonly latin: boolean
}

/** The text of these bytes. Refuses bytes that are no text: null bytes, as in UTF-16 and programs, and undefined characters. */
export function fileText(bytes: Uint8Array): FileText | Refused {
  if (bytes.includes(0)) return { refused: "count-not-text" }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), latin: false }
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes)
    return /[\u0080-\u009f]/.test(text) ? { refused: "count-not-text" } : { text, latin: true }
  }
}
