/** How a closed motion ended, in a few words. */
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Motion } from "../rules/motions.ts"

/** How a closed motion ended. The locales have a text for each: `outcome-phrase-<ending>`. */
export type Ending =
  | "carried"
  | "rejected"
  | "elected"
  | "keeps"
  | "nobody"
  | "no-quorum"
  | "withdrawn"
  | "cancelled"
  | "ended"

/** How a closed motion ended, and the titles of the options that won: one, or several where several seats are filled. */
export function endingOf(motion: Motion): { readonly ending: Ending; readonly winners: readonly string[] } {
  const { outcome } = motion
  if (outcome?.result === "withdrawn" && outcome.cancelled !== undefined) return { ending: "cancelled", winners: [] }
  if (!outcome || outcome.result === "withdrawn")
    return { ending: motion.votingOpenedAt === null ? "withdrawn" : "ended", winners: [] }
  if (outcome.result === "no-quorum") return { ending: "no-quorum", winners: [] }
  const called = (number: number) => motion.options.find((option) => option.number === number)
  if (outcome.result === "elected") {
    const winners = outcome.elected.flatMap((number) => called(number)?.title ?? [])
    return { ending: winners.length > 0 ? "elected" : "nobody", winners }
  }
  const winner = called(outcome.winner)
  const winners = winner ? [winner.title] : []
  if (outcome.result === "rejected" || !winner) return { ending: outcome.result, winners }
  // A winner is "elected", even if they held the office before, or have lost it during the vote.
  if (winner.person !== null) return { ending: "elected", winners }
  return { ending: winner.keeps ? "keeps" : "carried", winners }
}

/** An outcome in a few words: "carried: Stay, but switch the tariff", "no quorum", … */
export function outcomePhrase(words: Words, motion: Motion): string {
  const { ending, winners } = endingOf(motion)
  if (ending !== "cancelled")
    return words.t(`outcome-phrase-${ending}`, { winner: words.list(winners.map(escapeMarkdown)) })
  const by = motion.outcome?.result === "withdrawn" ? motion.outcome.cancelled : null
  return words.t("outcome-phrase-cancelled", { by: by ?? "none" })
}
