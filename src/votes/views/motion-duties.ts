/** Lines of `!todo` about motions and votes. */

import { cleanLine, escapeMarkdown } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { type AboutTodo, knownBy } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { contestOf, officeOf } from "../rules/kinds.ts"
import type { VoteDuty } from "../rules/motion-duties.ts"
import { heading, type TitledMotion } from "./motions.ts"

export function voteDutyLine(words: Words, duty: VoteDuty<TitledMotion>, { server, prefix, now }: AboutTodo): string {
  if (duty.until === null) return words.t(`todo-${duty.duty}`, { prefix })
  const { motion, until, of = null } = duty
  const { id, subject, series } = motion
  return words.t(`todo-${duty.duty}`, {
    heading: heading(motion),
    motion: id,
    until: words.deadline(until),
    relative: words.until(until, now),
    prefix,
    // The command in the text depends on whether the election is for a seat that somebody holds.
    election: contestOf(motion),
    office: officeOf(motion) ?? "none",
    person: subject === null ? "" : plainName(subject, server),
    room: series,
    whose: of === null ? "own" : "other",
    of: of === null ? "" : plainName(of, server),
  })
}

/** A decision that came back to its author, who can try again with other words (§3.9). */
export const sentBackDutyLine = (words: Words, motion: TitledMotion, { prefix }: Pick<AboutTodo, "prefix">): string =>
  words.t("todo-sent-back", { heading: heading(motion), motion: motion.id, prefix })

/** The motion that the duty is about, with the beginning of its title. Null if there is no motion yet. */
export const voteDutySubject = (duty: VoteDuty<TitledMotion>): string | null =>
  duty.until === null ? null : `${duty.motion.id} · ${escapeMarkdown(cleanLine(duty.motion.title, knownBy))}`
