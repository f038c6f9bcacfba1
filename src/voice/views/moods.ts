/** Messages about moods that are asked again and again (§17.2). All functions return Markdown. */
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { MoodSeries } from "../store/moods.ts"
import type { KeptPoll } from "../store/polls.ts"
import { pollCard } from "./polls.ts"

/** The message that shows the first question of a series. */
export const moodRepeated = (words: Words, poll: KeptPoll, { every, nextAt }: MoodSeries, prefix: string): string =>
  paragraphs(pollCard(words, poll, prefix), words.t("mood-again", { every, next: words.deadline(nextAt), prefix }))

/** Says which questions are not asked any more. */
export const moodsStopped = (words: Words, series: readonly MoodSeries[]): string =>
  words.t("mood-stopped", {
    questions: words.list(series.map(({ question }) => escapeMarkdown(cleanLine(question, 60)))),
  })
