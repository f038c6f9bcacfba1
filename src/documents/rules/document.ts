/** What a document is (§15.1): its kind, its key, and the text of a revision. */

import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Refused } from "../../kernel/rules/types.ts"

/** The kinds of document that people can make by `!document new`. */
export const newKinds = ["articles", "bylaws", "conduct", "plan", "policy"] as const
/** An agreement with others is made by `!agreement new`, because it asks for more. */
export const documentKinds = [...newKinds, "agreement"] as const
export type DocumentKind = (typeof documentKinds)[number]
/** What a document can be besides: approved minutes of a general conference, about which no motion decides. */
export type PaperKind = DocumentKind | "minutes"

/** Whether a draft or a revision ends its document (§15.4). `readText` refuses an empty text, so no other document has one. */
export const isEnd = ({ text }: { readonly text: string }): boolean => text === ""

/** A text that somebody wants to be in force as a document. */
export interface Draft {
  /** The document's name in commands: `bylaws`. */
  readonly key: string
  readonly kind: DocumentKind
  readonly title: string
  /** The number of the revision that was in force when the text was proposed. 0: the document was new. */
  readonly base: number
  /** The whole text, in Markdown. */
  readonly text: string
}

/** The commitment to a draft (§11). Its author may have the text erased, and the minutes then keep only this hash. */
export const draftCommitment = (salt: string, { key, kind, title, base, text }: Draft): string =>
  commitment(salt, JSON.stringify([key, kind, title, base, text]))

/** The SHA-256 of a revision's text, in hex. It is the hash of the file that people can take away. */
export const textHash = (text: string): string => sha256(text)

const longestKey = 30

/** The key in the form in which it is kept. Null if the text cannot be a key: it needs letters, digits and single hyphens. */
export function readKey(typed: string): string | null {
  const key = typed.normalize("NFC").toLowerCase()
  // A motion's number cannot be a key, because `!document bylaws M7` names a motion.
  if (Array.from(key).length > longestKey || /^[mr]\d+$/.test(key)) return null
  return /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(key) ? key : null
}

/** A key for a document with this title, as in `with-the-hydro-co-op`. A number is added if the key is taken. */
export function keyFrom(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{Ll}\p{N}]+/gu, "-")
  const begin = Array.from(plain)
    .slice(0, longestKey - 4)
    .join("")
    .replaceAll(/^-+|-+$/g, "")
  const key = readKey(begin) ?? "agreement"
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? key : `${key}-${number}`
    if (!taken.includes(one)) return one
  }
}

/** Whether a text has this sentence, however its lines are broken. */
export function says(text: string, sentence: string): boolean {
  const folded = (one: string) => one.toLowerCase().replaceAll(/\s+/g, " ")
  return folded(text).includes(folded(sentence))
}

/** The longest text of a document, in UTF-16 units. That is about fifty printed pages. */
export const longestText = 100_000

/** Matches a beginning or an end of an HTML element, and HTML's comments. An address in angle brackets is not matched. */
const html = /<(?:!--|[/!?]|[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/i
/**
 * Control characters, marks that turn the direction of writing, and invisible characters. With them, people could vote on another text than
 * the one that they see.
 */
const unseen = /(?![\n\t])[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u

/** The text with a space behind each `<` that begins an HTML element, so that it is shown as typed and is no HTML. */
export const withoutHtml = (text: string): string => text.replaceAll(/<(?=[!/?a-z])/gi, "< ")

export type TextRefused = Refused<"document-empty" | "document-too-long" | "document-html" | "document-unseen">

/**
 * The text of a revision as it is kept: in Unicode's composed form, with `\n` as line ends, without spaces at the ends of lines, and with one
 * line end at its end. So two texts that look the same are the same.
 */
export function readText(raw: string): { readonly text: string } | TextRefused {
  if (raw.length > 2 * longestText) return { refused: "document-too-long", most: longestText }
  const lines = raw
    .replace(/^\uFEFF/, "")
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/\r\n?|\u0085/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
  const wrong = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line)) + 1
  const [hidden, marked] = [wrong(unseen), wrong(html)]
  if (hidden > 0) return { refused: "document-unseen", line: hidden }
  if (marked > 0) return { refused: "document-html", line: marked }
  const text = lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd()
  if (!/[\p{L}\p{N}]/u.test(text)) return { refused: "document-empty" }
  if (text.length > longestText) return { refused: "document-too-long", most: longestText }
  return { text: `${text}\n` }
}

/** The text of a file. Null if the bytes are no text in UTF-8. */
export function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
