/** The pinned notice of open motions, and what the bot lacks in a room. All functions return Markdown. */
import { paragraphs } from "./markdown.ts"
import { motionList, type TitledMotion } from "./motions.ts"
import type { Words } from "./words.ts"

/** `motions`: the public ones that are open. */
export function noticeCard(words: Words, motions: readonly TitledMotion[], prefix: string): string {
  if (motions.length === 0) return words.t("notice-none", { prefix })
  return paragraphs(
    words.t("notice-open", { count: motions.length }),
    motionList(words, motions),
    words.t("notice-next", { prefix }),
  )
}
