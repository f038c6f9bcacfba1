/** The items of an agenda in words. Markdown. */
import { cleanLine, escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import type { Item } from "../rules/agenda.ts"
import { conferenceId } from "../rules/conference.ts"

export interface ItemAbout {
  readonly item: Item
  /** Null if it is about no motion. */
  readonly motion: KeptMotion | null
}

/** How many characters of a text are shown in a list. */
const knownBy = 80

/** An item in a few words: `M7 · Move our servers`, `Report: the kitchen`. */
export function itemTitle(words: Words, { item, motion }: ItemAbout, most = knownBy): string {
  const text = escapeMarkdown(cleanLine(item.text, most))
  const about = { text, about: item.about === null ? "" : conferenceId(item.about), office: item.office ?? "none" }
  if (item.kind === "motion")
    return motion ? `${motion.id} · ${escapeMarkdown(cleanLine(motion.title, most))}` : (item.motion ?? text)
  const title = words.t(`agenda-item-${item.kind}`, about)
  return item.kind === "election" && motion ? `${title} (${motion.id})` : title
}

/** A line of the agenda: `2. Report: the kitchen (10 min)`. */
export function itemLine(words: Words, about: ItemAbout): string {
  const { place, minutes } = about.item
  return `${place}. ${itemTitle(words, about)}${minutes === null ? "" : ` (${words.t("agenda-minutes", { minutes })})`}`
}
