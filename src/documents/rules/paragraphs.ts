/**
 * Numbered paragraphs of a document (§15.2, §15.3). A paragraph has the number that stands at its head, as in `4. Notice …` or `§ 4 Notice …`,
 * also in a heading. It goes up to the next number or heading.
 */
import type { Refused } from "../../kernel/rules/types.ts"

/** The number at the head of a paragraph, as in `4`, `4a`. */
export type ParagraphNumber = string

/** A change of one paragraph, as people type it. */
export type ParagraphDeed =
  | { readonly do: "replace"; readonly number: ParagraphNumber; readonly text: string }
  | { readonly do: "add"; readonly after: ParagraphNumber; readonly text: string }
  | { readonly do: "delete"; readonly number: ParagraphNumber }

/** A part of a text. */
export interface Part {
  /** Null: the part belongs to no numbered paragraph, such as a heading or the text before the first number. */
  readonly number: ParagraphNumber | null
  /** The text before the number's own text, as in `4. ` or `## § 4 `. */
  readonly head: string
  readonly body: string
}

const numbered =
  /^(?<head>(?:#{1,6} +)?(?:§ ?(?<section>\d{1,3}[a-z]?)[.)]?|(?<plain>\d{1,3}[a-z]?)[.)])(?: +|$))(?<body>[\s\S]*)$/

/** The parts of a text, in order. Joined by empty lines they are the text again. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  for (const block of text.trimEnd().split(/\n{2,}/)) {
    const { head = "", section, plain, body = "" } = numbered.exec(block)?.groups ?? {}
    const number = section ?? plain ?? null
    const last = parts.at(-1)
    if (number !== null) parts.push({ number, head, body })
    else if (last && last.number !== null && !/^#{1,6}\s/.test(block)) {
      parts[parts.length - 1] = { ...last, body: `${last.body}\n\n${block}` }
    } else parts.push({ number: null, head: "", body: block })
  }
  return parts
}

const textOf = (parts: readonly Part[]): string => `${parts.map(({ head, body }) => head + body).join("\n\n")}\n`

export type ParagraphRefused = Refused<"no-such-paragraph" | "paragraph-twice">

/**
 * The whole text after the change. The other paragraphs keep their numbers, so that nothing that names them becomes wrong: a paragraph after
 * 4 is 4a, and in place of a deleted one stands `deleted`.
 * @param deleted the words for a paragraph that was deleted
 */
export function changed(
  text: string,
  key: string,
  deed: ParagraphDeed,
  deleted: string,
): { readonly text: string; readonly number: ParagraphNumber } | ParagraphRefused {
  const parts = partsOf(text)
  const wanted = deed.do === "add" ? deed.after : deed.number
  const found = parts.flatMap(({ number }, index) => (number === wanted ? [index] : []))
  const [at] = found
  if (at === undefined) return { refused: "no-such-paragraph", key, number: wanted }
  if (found.length > 1) return { refused: "paragraph-twice", key, number: wanted }
  const part = parts[at]
  if (!part) return { refused: "no-such-paragraph", key, number: wanted }
  if (deed.do === "replace") return { text: textOf(parts.with(at, { ...part, body: bare(deed.text) })), number: wanted }
  if (deed.do === "delete") return { text: textOf(parts.with(at, { ...part, body: deleted })), number: wanted }
  // A paragraph after 4 comes after 4a too, if there is one.
  const digits = wanted.replace(/[a-z]$/, "")
  const last = parts.findLastIndex(({ number }) => number?.replace(/[a-z]$/, "") === digits)
  const number = nextAfter(parts[last]?.number ?? wanted)
  if (number === null) return { refused: "paragraph-twice", key, number: wanted }
  const added = { number, head: part.head.replace(wanted, number), body: bare(deed.text) }
  return { text: textOf(parts.toSpliced(last + 1, 0, added)), number }
}

/** The text without a number at its head, which people repeat. */
function bare(text: string): string {
  const { body } = numbered.exec(text.trim())?.groups ?? {}
  return body !== undefined && body.trim() !== "" ? body : text.trim()
}

/** The number after this one: `4a` after `4`, `4c` after `4b`. Null after `4z`. */
function nextAfter(number: ParagraphNumber): ParagraphNumber | null {
  const [, digits = number, letter = ""] = /^(\d+)([a-z]?)$/.exec(number) ?? []
  if (letter === "z") return null
  return `${digits}${letter === "" ? "a" : String.fromCharCode(letter.charCodeAt(0) + 1)}`
}
