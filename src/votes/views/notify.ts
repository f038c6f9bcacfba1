/** Messages about reminders: how somebody is reminded, and what waits for them. All functions return Markdown. */
import type { Instant } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { AboutTodo, Waiting } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { zonePlace } from "../../kernel/views/zone-name.ts"
import type { Reminding } from "../rules/quiet.ts"

/** The answer to `!notify`. `changed`: whether it has just become so. `next`: when the next collected message comes, if one does. */
export function notifyCard(
  words: Words,
  {
    reminding: { rhythm, quiet, zone },
    changed,
    next,
  }: { readonly reminding: Reminding; readonly changed: boolean; readonly next: Instant | null },
  prefix: string,
): string {
  const own = words.at(zone ?? words.zone)
  const about = { rhythm, begins: changed ? "now" : "before", at: next === null ? "never" : own.moment(next) }
  const hours = quiet && { from: clock(quiet.from), to: clock(quiet.to), place: zonePlace(own.zone) ?? own.zone }
  return paragraphs(
    words.t("notify-how", about),
    [hours ? words.t("notify-quiet", hours) : null, words.t("notify-always", { prefix })]
      .filter((line) => line !== null)
      .join(" "),
    words.t("notify-change", { prefix, quiet: hours ? "some" : "none" }),
  )
}

/** A time of the day, as people type it: `07:30`. */
function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** How much a collected message lists. `!todo` shows the rest. */
const mostCollected = 5

/** A collected message: everything that waits for a person in a co-op, in the order of `!todo`. */
export function collectedCard(words: Words, all: readonly Waiting[], about: AboutTodo): string {
  const lines = all.slice(0, mostCollected).map(({ line }) => `- ${line(words, about)}`)
  return paragraphs(
    words.t("collected-waits", { coop: escapeMarkdown(about.coop), count: all.length }),
    lines.join("\n"),
    words.t("collected-more", { count: all.length - lines.length, prefix: about.prefix }),
  )
}
