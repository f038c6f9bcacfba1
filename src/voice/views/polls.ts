/** Messages about polls (§17.2). All functions return Markdown. */
import { cleanLine, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { averageOf as averageTenths, isScale } from "../rules/moods.ts"
import { isPublished, type Sums } from "../rules/polls.ts"
import type { KeptPoll } from "../store/polls.ts"
import { averageInWords } from "./mood-course.ts"

/** How many characters of a question are shown where the poll's number alone would do. */
const knownBy = 40

/** A poll in a few words: `Q3 · Where do we eat?` */
export const pollHeading = ({ id, question }: KeptPoll): string =>
  `${id} · ${escapeMarkdown(cleanLine(question, knownBy))}`

/** The words that say how a poll is answered, or that it is over. */
function stateOf({ mood, options, open, closedAt }: KeptPoll): "scale" | "mood" | "open" | "secret" | "over" {
  if (closedAt !== null) return "over"
  if (mood) return isScale(options) ? "scale" : "mood"
  return open ? "open" : "secret"
}

/** The average of answers from 1 to 5, how many there are, and how often each was given: `1: 0 · 2: 1 · …`. */
const averageOf = (words: Words, sums: Sums) => ({
  average: averageInWords(words, averageTenths(sums)),
  answered: sums.answered,
  each: sums.chosen.map((times, at) => `${at + 1}: ${words.number(times)}`).join(" · "),
})

/** The message that shows a poll. An open poll shows how often each option was chosen so far. */
export function pollCard(words: Words, poll: KeptPoll, prefix: string): string {
  const { id, question, options, sums, several, endsAt } = poll
  const shown = sums !== null && isPublished(poll, sums) ? sums : null
  const line = (option: string, at: number) => {
    const title = `${at + 1}. ${escapeMarkdown(option)}`
    return shown === null ? title : words.t("poll-option", { title, chosen: shown.chosen[at] ?? 0 })
  }
  const scaled = poll.mood && isScale(options)
  const average = shown === null || !scaled ? null : words.t("mood-average", averageOf(words, shown))
  return paragraphs(
    words.t("poll-heading", { poll: `${id} · ${escapeMarkdown(question)}` }),
    scaled ? average : options.map(line).join("\n"),
    words.t(`poll-is-${stateOf(poll)}`, {
      poll: id,
      until: words.deadline(endsAt, poll.openedAt),
      several: String(several),
      answered: sums?.answered ?? 0,
      prefix,
    }),
  )
}

/** How a poll ended, for everybody. */
export function pollResult(words: Words, poll: KeptPoll): string {
  const { sums, options } = poll
  const heading = pollHeading(poll)
  if (sums === null || !isPublished(poll, sums)) return words.t("poll-too-few", { poll: heading })
  if (poll.mood && isScale(options)) return words.t("mood-result", { poll: heading, ...averageOf(words, sums) })
  const lines = options
    .map((option, at) => ({ option, chosen: sums.chosen[at] ?? 0 }))
    .toSorted((one, other) => other.chosen - one.chosen)
    .map(({ option, chosen }) => `- ${words.t("poll-option", { title: escapeMarkdown(option), chosen })}`)
  return paragraphs(words.t("poll-result", { poll: heading, answered: sums.answered }), lines.join("\n"))
}

function answeredCard(
  words: Words,
  { poll, choices, again }: { readonly poll: KeptPoll; readonly choices: readonly number[]; readonly again: boolean },
): string {
  const chosen = words.list(choices.map((choice) => escapeMarkdown(cleanLine(poll.options[choice - 1] ?? "", knownBy))))
  return words.t(again ? "poll-answered-again" : "poll-answered", { poll: poll.id, chosen })
}

/**
 * The answers that a poll could get. The sender gets the first of them. In a secret poll the answer is filled up to the length of the
 * longest, so that its length tells nothing.
 */
export function answeredCards(
  words: Words,
  answered: Parameters<typeof answeredCard>[1],
): readonly [string, ...string[]] {
  const { options, several } = answered.poll
  const all = options.map((_, at) => at + 1)
  const choices = several ? [all] : all.map((one) => [one])
  const others = choices.flatMap((chosen) =>
    [true, false].map((again) => answeredCard(words, { ...answered, choices: chosen, again })),
  )
  return [answeredCard(words, answered), ...others]
}

/** The answer to `!polls`: a line for each open poll. */
export function pollList(words: Words, polls: readonly KeptPoll[], prefix: string): string {
  const [first] = polls
  if (!first) return words.t("polls-none", { prefix })
  return paragraphs(
    words.t("polls-heading", { count: polls.length }),
    polls
      .map(
        (poll) =>
          `- ${words.t("poll-line", { poll: pollHeading(poll), until: words.deadline(poll.endsAt, poll.openedAt) })}`,
      )
      .join("\n"),
    words.t("polls-next", { poll: first.id, prefix }),
  )
}

/** A line of `!todo`. */
export const pollDutyLine = (words: Words, poll: KeptPoll, { prefix }: AboutTodo): string =>
  words.t("todo-poll", {
    poll: pollHeading(poll),
    until: words.deadline(poll.endsAt, poll.openedAt),
    id: poll.id,
    prefix,
  })
