/** Makes people's texts safe in our messages. They stay text, without HTML. They cannot break our layout, and they ping nobody. */

/**
 * Removes invisible characters that change how a text reads: control characters except line ends, and marks that turn or isolate the
 * direction of writing. With such marks, people could read another text than the one that was written.
 */
function withoutTricks(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu, "")
}

/** Puts an invisible word joiner into `@room`. Otherwise clients that do not know `m.mentions` would ping everybody. */
export const withoutRoomPing = (text: string): string => text.replace(/@(?=room)/gi, "@\u2060")

const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Cuts a text to `maxLength` code points, including the `…` at its end. It never splits a character. */
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

/** A text of several lines as plain text. Empty if nothing is left. It is not safe in Markdown yet: use `quoted`. */
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
        // A regular expression would be slow: in a long row of spaces, it would start a new search at each space.
        .trimEnd(),
    ),
    maxLength,
  )
}

/** A text on one line, such as a title. It is not safe in Markdown yet: use `escapeMarkdown` or `code`. */
export function cleanLine(text: string, maxLength: number): string {
  return cut(withoutRoomPing(withoutTricks(text).replace(/\s+/g, " ").trim()), maxLength)
}

/** Joins the lines of a text. A regular expression would be slow: in a long row of spaces, it would start a new search at each space. */
const oneLine = (text: string): string =>
  text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(" ")
    : text

/** A title, a name or a Matrix ID for our Markdown. Every character with a meaning in Markdown is escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&")
}

/** A text as inline code, for things that people type: a command, a receipt, a hash. Backticks in it stay as they are. */
export function code(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = "`".repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(line) ? " " : ""
  return line.trim() === "" ? "` `" : fence + space + line + space + fence
}

/**
 * Turns a person's own Markdown into a quotation in our Markdown. Emphasis, lists and code keep their meaning. HTML, images, links and
 * headings have no meaning in `toText`. An empty line must follow, because the next lines would otherwise join the quotation. `paragraphs`
 * adds that line.
 */
export function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")
}

/** Joins blocks of Markdown with empty lines. Blocks that are null or empty are left out. */
export function paragraphs(...blocks: readonly (string | null | undefined)[]): string {
  return blocks.filter((block) => block !== null && block !== undefined && block.trim() !== "").join("\n\n")
}
