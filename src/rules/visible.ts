/** What others chose, made fit for a log or a terminal: nothing in it moves the cursor, and nothing in it is unseen. */

// Control characters, and marks that nobody sees or that turn the writing direction. U+200C and U+200D stay: some scripts and emoji need them.
const tricks = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
// The same without tab and line feed, for texts of several lines.
const tricksInLines = /(?![\t\n])[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

const named = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`

/** On one line, at most `most` UTF-16 units: `\u{1b}` stands for an escape, `…` for what was cut off. */
export function visible(text: string, most = 500): string {
  const short = text.length > most ? `${text.slice(0, most)}…` : text
  return short.toWellFormed().replaceAll(tricks, named)
}

/** A text of several lines, whole. */
export const visibleLines = (text: string): string => text.toWellFormed().replaceAll(tricksInLines, named)
