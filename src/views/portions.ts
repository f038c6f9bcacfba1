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
  const pieces = markdown.split(mark)
  for (let from = 0; from < pieces.length; ) {
    const joined = (count: number) => pieces.slice(from, from + count).join(mark)
    const count = mostThatFit(pieces.length - from, (count) => sizeOf(toText(joined(count))))
    parts.push(...(count === 0 ? parted(joined(1), finer) : [joined(count)]))
    from += Math.max(1, count)
  }
  return parts
}

/** How many of `all` pieces fit into one message; each size takes long to find, so few are tried. */
function mostThatFit(all: number, sizeOfFirst: (count: number) => number): number {
  let [fits, tooMany] = [0, all + 1]
  let guess = 1
  while (tooMany - fits > 1) {
    const size = sizeOfFirst(guess)
    if (size <= most) fits = guess
    else tooMany = guess
    // What the pieces so far take, the next ones probably take too; at the narrow end, halves.
    const likely = Math.floor((guess * most) / size)
    const near = guess === 1 ? Math.min(likely, 64) : Math.min(likely, guess * 8)
    guess = near > fits && near < tooMany ? near : Math.ceil((fits + tooMany - 1) / 2)
    if (guess <= fits || guess >= tooMany) guess = fits + 1
  }
  return fits
}

/** A single line of such a size is nobody's honest wish: its beginning. */
const shortened = (line: string): string => `${escapeMarkdown(toText(line).body.slice(0, 4000).toWellFormed())} …`
