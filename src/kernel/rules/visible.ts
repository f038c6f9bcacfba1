/** Makes other people's text safe for a log or a terminal, so that it cannot move the cursor or hide anything. */

// Control characters, and marks that are invisible or turn the direction of writing. U+200C and U+200D are not among them, because some
// scripts and emoji need them.
const tricks = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
// The same characters except tab and line feed, for texts of several lines.
const tricksInLines = /(?![\t\n])[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

const named = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`

/** The text on one line, cut to `most` UTF-16 units. An escape character appears as `\u{1b}`, and `…` marks the cut. */
export function visible(text: string, most = 500): string {
  const short = text.length > most ? `${text.slice(0, most)}…` : text
  return short.toWellFormed().replaceAll(tricks, named)
}

/** Makes a text of several lines safe, as `visible` does for a single line. The text is not cut. */
export const visibleLines = (text: string): string => text.toWellFormed().replaceAll(tricksInLines, named)
