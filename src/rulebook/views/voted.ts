/** Which rules were set by votes, and by which (§15.5). Returns Markdown. */
import type { CoopConfig } from "../../config/schema.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"
import { subjectName } from "./changes.ts"

/**
 * One line with all that votes have set since the last change of the preset, and the motions that set it: "Decision (M1, M4)". It says which
 * kinds of vote and which offices, since a phone has no room for every rule. Null if no vote has set anything.
 */
export function votedList(words: Words, { source }: CoopConfig): string | null {
  const found = new Map<string, MotionId>()
  for (const { motion, settings } of source.voted)
    for (const { setting } of settings) {
      // Another preset replaces all that was voted before.
      if (setting === "preset") found.clear()
      found.set(setting, motion)
    }
  if (found.size === 0) return null
  const subjects = new Map<string, Set<MotionId>>()
  for (const [setting, motion] of found) {
    const subject = subjectName(words, setting)
    subjects.set(subject, (subjects.get(subject) ?? new Set<MotionId>()).add(motion))
  }
  const rules = [...subjects].map(([cell, motions]) =>
    words.t("rules-voted-cell", { cell, motion: [...motions].join(", ") }),
  )
  return words.t("rules-voted", { rules: rules.join("; ") })
}
