/** Tells the members' room that the rules were changed without a vote (§15.5). All functions return Markdown. */
import type { Value } from "../../config/rule-source.ts"
import { code, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Change } from "../rules/changes.ts"
import { changeList } from "./changes.ts"

/** The most changes that the room reads. All others stand in the thread. */
const inRoom = 4

interface Edited {
  readonly by: "admin" | "program"
  readonly changes: readonly Change<Value>[]
  readonly prefix: string
}

/** `brief`: what everybody reads. `more`: all changes, for the thread; null if the room has them. */
export function editedCards(
  words: Words,
  { by, changes, prefix }: Edited,
): { readonly brief: string; readonly more: string | null } {
  const preset = changes.find(({ setting }) => setting === "preset")
  const heading = preset
    ? words.t("rules-edited-preset", { from: code(String(preset.from)), to: code(String(preset.to)) })
    : words.t("rules-edited", { by })
  const rest = changes.filter((change) => change !== preset)
  const next = words.t("rules-edited-next", { prefix })
  if (!preset && rest.length <= inRoom) return { brief: paragraphs(heading, changeList(words, rest), next), more: null }
  if (rest.length === 0) return { brief: paragraphs(heading, next), more: null }
  return {
    brief: paragraphs(heading, words.t("rules-edited-count", { count: rest.length }), next),
    more: paragraphs(words.t("rules-edited-all"), changeList(words, rest)),
  }
}
