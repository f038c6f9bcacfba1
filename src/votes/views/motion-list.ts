/** The answer to `!motions`. Markdown. */
import { paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { motionList, type TitledMotion } from "./motions.ts"

/** The most motions in one answer. Nobody would read more on a phone. */
const mostListed = 30

/**
 * The answer to `!motions`: a page of open motions. It begins with the motion at place `from`. The first page ends with the latest
 * decisions.
 */
export function openMotionsCard(
  words: Words,
  about: { open: readonly TitledMotion[]; closed: readonly TitledMotion[]; from: number },
  prefix: string,
): string {
  const { open, closed } = about
  const from = Math.min(about.from, Math.max(1, open.length))
  const shown = open.slice(from - 1, from - 1 + mostListed)
  const to = from + shown.length - 1
  const whole = from === 1
  return paragraphs(
    open.length > 0 ? words.t("motions-open", { count: open.length }) : words.t("motions-none-open", { prefix }),
    whole ? null : words.t("motions-of", { from, to }),
    motionList(words, shown),
    to < open.length ? words.t("motions-more", { count: open.length - to, prefix, next: to + 1 }) : null,
    closed.length > 0 && whole ? words.t("motions-closed") : null,
    whole ? motionList(words, closed) : null,
    open.length + closed.length > 0 ? words.t("motions-next", { prefix }) : null,
  )
}
