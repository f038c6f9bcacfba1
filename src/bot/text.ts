/** Cleans people's texts before they are read. Phones and keyboards add characters on their own. */
import { cleanLine, cleanText, code } from "../kernel/views/markdown.ts"

// Control characters except tab and line feed; zero-width spaces and word joiners; and marks that change the writing direction. Such marks
// can make a text look like another one. U+200C and U+200D stay, since emoji and some scripts need them.
const unseen = /(?![\n\t])[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** The text with `\n` as its line ends and without invisible characters. Markdown, spaces and emoji stay as they are. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replaceAll(unseen, "")
}

/** If an answer repeats a text, it cuts lines and texts at these lengths. */
const longestCopy = 500
const longestBlock = 5000

/** A text as Markdown code, ready to copy. If it has several lines, only the first is shown. `…` marks the part that is left out. */
export function toCopy(text: string): string {
  const [first = "", ...more] = text.trim().split("\n")
  const line = cleanLine(first, longestCopy)
  return code(more.length > 0 && !line.endsWith("…") ? `${line} …` : line)
}

/** A text with all its lines as a code block, ready to copy. */
export function blockToCopy(text: string): string {
  const block = cleanText(text, longestBlock)
  // Backticks are counted after cleaning. When invisible characters are gone, two runs of backticks may have become one.
  const longest = Math.max(0, ...(block.match(/`+/g) ?? []).map((run) => run.length))
  const fence = "`".repeat(Math.max(3, longest + 1))
  return `${fence}\n${block}\n${fence}`
}
