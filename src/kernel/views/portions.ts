/** Splits messages that are too large for a Matrix event. The homeserver would refuse them. No word is lost. */
import type { MatrixId } from "../rules/types.ts"
import type { Text } from "../store/outbox.ts"
import { escapeMarkdown, toText } from "./markdown.ts"

/**
 * The most bytes of a message before encryption. An event may have 65,536 bytes. Encryption makes four bytes out of every three, and the
 * homeserver adds some more.
 */
const most = 42_000

/** The size of a text in an event before encryption, in bytes. */
export const sizeOf = ({ body, html }: Text): number => Buffer.byteLength(JSON.stringify([body, html]))

/**
 * Makes one message from Markdown, or several if it is too large for one. The text is split at empty lines if possible, otherwise at line
 * ends.
 */
export function toTexts(markdown: string, mentions: readonly MatrixId[] = []): [Text, ...Text[]] {
  const whole = toText(markdown, mentions)
  if (sizeOf(whole) <= most) return [whole]
  const [first = whole, ...more] = parted(markdown, ["\n\n", "\n"]).map((part, index) =>
    toText(part, index === 0 ? mentions : []),
  )
  return [first, ...more]
}

/**
 * Makes exactly one message, for an edit. If the text is too large, `note` replaces lines in the middle of it. The end of the text stays.
 */
export function toOneText(markdown: string, mentions: readonly MatrixId[] = [], note = "…"): Text {
  const whole = toText(markdown, mentions)
  if (sizeOf(whole) <= most) return whole
  const lines = markdown.split("\n")
  const last = lines.slice(lines.lastIndexOf("") + 1)
  const end = sizeOf(toText(last.join("\n"))) <= most / 2 ? ["", ...last] : []
  const head = lines.slice(0, lines.length - end.length)
  const joined = (count: number) => [...head.slice(0, count), "", note, ...end].join("\n")
  const count = mostThatFit(head.length, (count) => sizeOf(toText(joined(count))))
  return toText(count > 0 ? joined(count) : [shortened(head[0] ?? ""), "", note, ...end].join("\n"), mentions)
}

/** Shortens a finished message so that it fits into one event. This is the last guard before sending. */
export function fitting(text: Text): Text {
  if (sizeOf(text) + (text.fill?.length ?? 0) <= most) return text
  const { fill: _, ...plain } = text
  if (sizeOf(plain) <= most) return plain
  const body = `${text.body.slice(0, 4000).toWellFormed()} …`
  return { ...plain, body, html: escapeHtml(body).replaceAll("\n", "<br>") }
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/**
 * Splits the text into as few parts as possible, at places where the first text of `marks` stands. If a piece between two such places is
 * too large, it is split further at the second text of `marks`, and so on.
 */
function parted(markdown: string, marks: readonly string[]): string[] {
  const [mark, ...finer] = marks
  if (mark === undefined) return [shortened(markdown)]
  const parts: string[] = []
  const pieces = markdown.split(mark)
  for (let from = 0; from < pieces.length; ) {
    const joined = (count: number) => pieces.slice(from, from + count).join(mark)
    const count = mostThatFit(pieces.length - from, (count) => sizeOf(toText(joined(count))))
    parts.push(...(count === 0 ? parted(joined(1), finer) : [joined(count)]))
    from += Math.max(1, count)
  }
  return parts
}

/** How many of `all` pieces fit into one message. Measuring a size is slow, so few sizes are tried. */
function mostThatFit(all: number, sizeOfFirst: (count: number) => number): number {
  let [fits, tooMany] = [0, all + 1]
  let guess = 1
  while (tooMany - fits > 1) {
    const size = sizeOfFirst(guess)
    if (size <= most) fits = guess
    else tooMany = guess
    // Guesses that the next pieces are as large as the measured ones. If the guessed number is not between `fits` and `tooMany`, the middle
    // of these two is tried instead.
    const likely = Math.floor((guess * most) / size)
    const near = guess === 1 ? Math.min(likely, 64) : Math.min(likely, guess * 8)
    guess = near > fits && near < tooMany ? near : Math.ceil((fits + tooMany - 1) / 2)
    if (guess <= fits || guess >= tooMany) guess = fits + 1
  }
  return fits
}

/** The beginning of a line that is too long for one message. */
const shortened = (line: string): string => `${escapeMarkdown(toText(line).body.slice(0, 4000).toWellFormed())} …`
