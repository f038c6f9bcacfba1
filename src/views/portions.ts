/** Messages that are too large for one Matrix event, which the homeserver would refuse: in several, none of its words lost. */
import type { MatrixId } from "../rules/types.ts"
import type { Text } from "../store/outbox.ts"
import { escapeMarkdown, toText } from "./markdown.ts"

/** An event has 65,536 bytes at most; encryption makes four of three, and some are the homeserver's own. */
const most = 42_000

/** Bytes of a text on its way, before encryption. */
export const sizeOf = ({ body, html }: Text): number => Buffer.byteLength(JSON.stringify([body, html]))

/** Makes messages of Markdown: one, or, where that is too large, several that part at an empty line, else at a line's end. */
export function toTexts(markdown: string, mentions: readonly MatrixId[] = []): [Text, ...Text[]] {
  const whole = toText(markdown, mentions)
  if (sizeOf(whole) <= most) return [whole]
  const [first = whole, ...more] = parted(markdown, ["\n\n", "\n"]).map((part, index) =>
    toText(part, index === 0 ? mentions : []),
  )
  return [first, ...more]
}

/** As few parts as hold it, each parted further only where one piece alone is too large. */
function parted(markdown: string, marks: readonly string[]): string[] {
  const [mark, ...finer] = marks
  if (mark === undefined) return [shortened(markdown)]
  const parts: string[] = []
  let gathered: string | null = null
  for (const piece of markdown.split(mark)) {
    const longer: string = gathered === null ? piece : gathered + mark + piece
    if (sizeOf(toText(longer)) <= most) {
      gathered = longer
      continue
    }
    if (gathered !== null) parts.push(gathered)
    const fits = sizeOf(toText(piece)) <= most
    gathered = fits ? piece : null
    if (!fits) parts.push(...parted(piece, finer))
  }
  if (gathered !== null) parts.push(gathered)
  return parts
}

/** A single line of such a size is nobody's honest wish: its beginning. */
const shortened = (line: string): string => `${escapeMarkdown(toText(line).body.slice(0, 4000).toWellFormed())} …`
