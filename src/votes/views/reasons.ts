/** What people read of the reasons that voters give with their ballots. All functions return Markdown. */
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { fewestVoters, type GivenReason, longestGiven } from "../rules/reasons.ts"
import type { Reason } from "../store/reasons.ts"
import { whoseTyped } from "./ballots.ts"
import { reasonLines } from "./consent-outcome.ts"
import type { TitledMotion } from "./motions.ts"

/** The reasons below an outcome, each on a line of its own. */
export const ballotReasons = (words: Words, reasons: readonly Reason[], server: Server): string =>
  `${words.t("ballot-reasons", { count: reasons.length })}\n${reasonLines(words, { reasons, server })}`

/** Tells a voter which reason their ballot has now, and what becomes of it. Null: it has none. `of`: whose ballot it is, if not theirs. */
export function reasonCard(
  words: Words,
  motion: TitledMotion,
  reason: GivenReason | null,
  { prefix, of }: { readonly prefix: string; readonly of?: string | undefined },
): string {
  const whose = of === undefined ? "own" : "other"
  const about = { motion: motion.id, whose, of: escapeMarkdown(of ?? ""), typed: whoseTyped(words, of), prefix }
  if (reason === null) return words.t("reason-gone", about)
  return words.t(reason.signed ? "reason-signed" : "reason-given", {
    ...about,
    reason: escapeMarkdown(reason.text),
    few: fewestVoters,
  })
}

/** Answers to reasons that are as long as any. All are filled up to that length, so that nobody who sees it knows which was given. */
export const longestReasonCards = (words: Words, motion: TitledMotion, about: { readonly prefix: string }): string[] =>
  [true, false].map((signed) => reasonCard(words, motion, { text: "\u{1F41D}".repeat(longestGiven), signed }, about))
