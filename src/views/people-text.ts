/** What people wrote, made fit to stand in our messages: text stays text (no HTML, no layout of ours broken, nobody pinged). */

/**
 * Removes what is not seen but changes how a text is read: control characters except line ends, and the marks that turn
 * or isolate its direction, behind which a text can say something else than it shows.
 */
function withoutTricks(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu, "")
}

/** A word joiner, unseen, keeps clients that know no `m.mentions` from pinging everybody. */
export const withoutRoomPing = (text: string): string => text.replace(/@(?=room)/gi, "@\u2060")

const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** At most `maxLength` code points, ending in `…` where something was cut off; never through the middle of a character. */
function cut(text: string, maxLength: number): string {
  if (Array.from(text).length <= maxLength) return text
  let kept = ""
  let length = 0
  for (const { segment } of characters.segment(text)) {
    length += Array.from(segment).length
    if (length > maxLength - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A text of several lines, as plain text; empty where nothing is left. Not yet safe in Markdown: see `quoted`. */
export function cleanText(text: string, maxLength: number): string {
  const lines = withoutTricks(text)
    .split("\n")
    .map((line) => line.trimEnd())
  return cut(
    withoutRoomPing(
      lines
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .replace(/^\n+/, "")
        // Not by a pattern: each space of a long run within the text would be tried as the beginning of its end.
        .trimEnd(),
    ),
    maxLength,
  )
}

/** The same on one line, such as a title. Not yet safe in Markdown: see `escapeMarkdown` and `code`. */
export function cleanLine(text: string, maxLength: number): string {
  return cut(withoutRoomPing(withoutTricks(text).replace(/\s+/g, " ").trim()), maxLength)
}

/** Without line ends. By no pattern, which would look for one from each space of a long run anew. */
const oneLine = (text: string): string =>
  text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(" ")
    : text

/** A title, a name, a Matrix ID as it stands, for putting into our Markdown: none of its characters means anything there. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&")
}

/** The same as inline code, for what one types: a command, a receipt, a hash. Backticks in it stay, nothing else has a meaning. */
export function code(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = "`".repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(line) ? " " : ""
  return line.trim() === "" ? "` `" : fence + space + line + space + fence
}

/**
 * Somebody's own Markdown as a quotation in ours: emphasis, lists and code stay; `toText` knows no HTML, images, links or
 * headings, so none of those arise. Must be followed by an empty line, or what follows joins the quotation: see `paragraphs`.
 */
export function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")
}

/** Puts blocks of Markdown below each other, leaving out those that are null or empty. */
export function paragraphs(...blocks: readonly (string | null | undefined)[]): string {
  return blocks.filter((block) => block !== null && block !== undefined && block.trim() !== "").join("\n\n")
}
