/** Text from people as it is read: what phones and keyboards put in unasked is taken out before. */
import { cleanLine, cleanText, code } from "../views/markdown.ts"

// Control characters but tab and line feed; zero-width spaces and joiners of words; marks that turn the writing direction, by
// which a text can show other than it says. Kept: U+200C and U+200D, which emoji and some scripts are written with.
const unseen = /(?![\n\t])[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** The text with line ends as `\n` and without what nobody sees. Markdown, spaces and emoji stay as they are. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replaceAll(unseen, "")
}

/** Longer lines and texts are cut in answers that repeat them. */
const longestCopy = 500
const longestBlock = 5000

/** What one types, as Markdown code ready to copy: of several lines the first, with `…` where something is left out. */
export function toCopy(text: string): string {
  const [first = "", ...more] = text.trim().split("\n")
  const line = cleanLine(first, longestCopy)
  return code(more.length > 0 && !line.endsWith("…") ? `${line} …` : line)
}

/** The same with all its lines, as a block. */
export function blockToCopy(text: string): string {
  const block = cleanText(text, longestBlock)
  // Counted in what is shown: without what nobody sees, two runs of backticks may be one.
  const longest = Math.max(0, ...(block.match(/`+/g) ?? []).map((run) => run.length))
  const fence = "`".repeat(Math.max(3, longest + 1))
  return `${fence}\n${block}\n${fence}`
}
