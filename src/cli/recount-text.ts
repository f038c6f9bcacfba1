/** The text in a file of a count: in UTF-8, or in the Western European bytes that older programs write. */
import type { Refused } from "../rules/types.ts"

export interface FileText {
  readonly text: string
  /** Whether it was read as Latin-1 (as browsers do: windows-1252), being no UTF-8. */
  readonly latin: boolean
}

/** Refuses what is no text: null bytes, as UTF-16 and programs have them, or bytes that stand for nothing. */
export function fileText(bytes: Uint8Array): FileText | Refused {
  if (bytes.includes(0)) return { refused: "count-not-text" }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), latin: false }
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes)
    return /[\u0080-\u009f]/.test(text) ? { refused: "count-not-text" } : { text, latin: true }
  }
}
