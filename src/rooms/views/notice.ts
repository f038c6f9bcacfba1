/** The pinned notice of open motions, as Markdown. */
import { paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { motionList, type TitledMotion } from "../../votes/views/motions.ts"

/** The most motions that the notice lists. With more, an edit could be too long for one event, because it contains the text twice. */
const mostNoticed = 12

/**
 * The text of the notice.
 * @param motions the open public motions, in the order in which people should read them
 */
export function noticeCard(words: Words, motions: readonly TitledMotion[], prefix: string): string {
  if (motions.length === 0) return words.t("notice-none", { prefix })
  return paragraphs(
    words.t("notice-open", { count: motions.length }),
    motionList(words, motions.slice(0, mostNoticed)),
    motions.length > mostNoticed ? words.t("notice-more", { count: motions.length - mostNoticed, prefix }) : null,
    words.t("notice-next", { prefix }),
  )
}
