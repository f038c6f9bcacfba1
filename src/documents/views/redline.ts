/**
 * Redlines in Markdown: text that goes out is crossed out, and text that comes in is bold and underlined. In a message's plain body they are
 * `[-out-]` and `[+in+]`. So nobody has to tell colours apart.
 */
import { escapeMarkdown, paragraphs as joined } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isWord, legible, type Paragraph, type Piece, type Redline, redline } from "../rules/redline.ts"

/** How many unchanged words stand beside a change, so that people know where they are. */
const around = 8

/** The redline, without the paragraphs that stay as they are. `…` stands for what is left out. */
export function redlineText({ paragraphs }: Redline): string {
  const blocks: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.every(({ change }) => change === "same")) {
      if (blocks.at(-1) !== "…") blocks.push("…")
    } else blocks.push(paragraphText(legible(paragraph)))
  }
  return joined(...blocks)
}

function paragraphText(pieces: Paragraph): string {
  return pieces
    .map((piece, index) => {
      if (piece.change !== "same") return marked(piece)
      return kept(piece.tokens, index === 0, index === pieces.length - 1)
    })
    .join(" ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim()
}

/** Unchanged words. Of many words in a row only those at a change are kept, and those at the paragraph's beginning, which may be its number. */
function kept(tokens: readonly string[], first: boolean, last: boolean): string {
  const [head, tail] = [first ? 3 : around, last ? 0 : around]
  if (tokens.length <= head + tail + around) return lined(tokens)
  const end = tail === 0 ? "" : ` ${lined(tokens.slice(-tail))}`
  return `${lined(tokens.slice(0, head))} …${end}`
}

const lined = (tokens: readonly string[]): string =>
  tokens.map((token) => (isWord(token) ? escapeMarkdown(token) : "\n")).join(" ")

/** Changed words with their marks. The marks end and begin again at each line end, because they cannot span one in every client. */
function marked({ change, tokens }: Piece): string {
  const mark = change === "in" ? "__" : "~~"
  const lines = tokens
    .map((token) => (isWord(token) ? token : "\n"))
    .join(" ")
    .split("\n")
    .map((line) => line.trim())
  const all = lines.map((line) => (line === "" ? "" : `${mark}${escapeMarkdown(line)}${mark}`))
  // A line end that goes out is not shown, so the words around it stand on one line.
  return change === "in" ? all.join("\n") : all.filter((line) => line !== "").join(" ")
}

/** How many characters of a redline stand in one message. The whole of it is a few screens of a phone. */
const longest = 2500

/** The redline for one message. If it is longer than people read in a chat, its end is left out, and `…` says so. */
export function shortRedline(found: Redline): { readonly text: string; readonly cut: boolean } {
  const blocks = redlineText(found).split("\n\n")
  const kept: string[] = []
  let length = 0
  for (const block of blocks) {
    length += block.length + 2
    if (length > longest) return { text: joined(...kept, "…"), cut: true }
    kept.push(block)
  }
  return { text: joined(...kept), cut: false }
}

/** How many words come in and go out. */
export const changedWords = (words: Words, found: Pick<Redline, "in" | "out">): string =>
  words.t("revision-words", { in: found.in, out: found.out })

/** The text of an option: how much it changes, and the redline against what is in force (§15.2). */
export function optionText(words: Words, before: string, after: string): string {
  const found = redline(before, after)
  if (before === "") return words.t("revision-first", { count: found.in })
  return joined(changedWords(words, found), shortRedline(found).text)
}
