/** Which rules were set by votes, and by which (§15.5). Returns Markdown. */
import type { CoopConfig } from "../../config/schema.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"
import { settingName } from "./changes.ts"

/** One line with every rule that a vote has set since the last change of the preset, and the newest motion that did. Null if none was. */
export function votedList(words: Words, { source }: CoopConfig): string | null {
  const found = new Map<string, MotionId>()
  for (const { motion, settings } of source.voted)
    for (const { setting } of settings) {
      // Another preset replaces all that was voted before.
      if (setting === "preset") found.clear()
      found.delete(setting)
      found.set(setting, motion)
    }
  if (found.size === 0) return null
  const rules = [...found].map(([setting, motion]) =>
    words.t("rules-voted-cell", { cell: settingName(words, setting), motion }),
  )
  return words.t("rules-voted", { rules: rules.join("; ") })
}
