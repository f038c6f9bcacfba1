/** Polls (§17.2): quick questions that bind nobody. */
import { DateTime } from "luxon"
import { comingMoment, type Length, lengthAfter, momentAt, nextTime } from "../../kernel/rules/coming-moment.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type CoopKey, type Instant, instant, type Refused } from "../../kernel/rules/types.ts"

/** A poll as the rules see it. `open`: people answer before everybody. `several`: they may choose several options. */
export interface Poll {
  readonly number: number
  readonly options: readonly string[]
  readonly open: boolean
  readonly several: boolean
  readonly endsAt: Instant
  readonly closedAt: Instant | null
}

/** `chosen`: how often each option was chosen, in the order of the options. */
export interface Sums {
  readonly answered: number
  readonly chosen: readonly number[]
}

/** A poll's number as people write it: `Q3`. */
export const pollId = (number: number): string => `Q${number}`

/** The number in a text such as `Q3`. Null if the text is no poll's number. */
export function pollNumber(text: string): number | null {
  const [, number] = /^#?q([1-9]\d{0,8})[.,:;!?]?$/i.exec(text.trim()) ?? []
  return number === undefined ? null : Number(number)
}

/** A text of more characters than this is no answer. */
const longestNumbers = 100

/** The numbers of a text that has nothing but numbers in it, such as `2` or `1, 3`. Null: it has something else, or none. */
export function numbersAlone(text: string): readonly string[] | null {
  const plain = text.trim()
  if (plain.length > longestNumbers) return null
  return /^#?\d{1,2}[.)!]?(?:\s*[\s,;]\s*#?\d{1,2}[.)!]?){0,19}$/.test(plain) ? (plain.match(/\d+/g) ?? null) : null
}

/** The poll that a text names, and the numbers after it: `Q3 2`, `q3: 1, 2`. Null: the text is something else. */
export function pollNamed(text: string): { readonly number: number; readonly numbers: readonly string[] } | null {
  const [, name = "", rest = ""] = /^\s*(#?q\d{1,9})\s*[:,.]?\s+(.*)$/is.exec(text) ?? []
  const [number, numbers] = [pollNumber(name), numbersAlone(rest)]
  return number === null || numbers === null ? null : { number, numbers }
}

/** The name of the message that shows a poll. */
export const pollName = ({ coop, id }: { readonly coop: CoopKey; readonly id: string }): string => `poll:${coop}:${id}`

/** With fewer answers than this, nothing of a secret poll is published. */
export const fewestAnswers = 3

/** The most characters of an option. */
const longestOption = 120

/** The most options of a poll, and the most polls of one person that are open at once. */
const mostOptions = 10
export const mostPolls = 5

/** The options in the lines below a question, without the numbers or bullets before them. */
export const optionsIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)]|[a-z][.)])\s+/i, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.slice(0, longestOption).toWellFormed())

/** Whether a text is no question but the first of the options below it, so that the question is missing. */
export const isOption = (question: string, below: string): boolean =>
  (/^[-*+•]\s/.test(question) && /^\s*[-*+•]\s/.test(below)) || (/^1[.)]\s/.test(question) && /^\s*2[.)]\s/.test(below))

/** Refuses options of which people could not choose one. */
export function mayOffer(options: readonly string[]): Refused<"poll-one-option" | "poll-options"> | null {
  if (options.length === 1) return { refused: "poll-one-option" }
  const same = new Set(options.map((option) => option.toLowerCase())).size < options.length
  return same || options.length > mostOptions ? { refused: "poll-options", most: mostOptions } : null
}

/** When a poll ends of which nobody said it. */
export const usualEnd = (now: Instant, zone: string): Instant => lastsFor(now, { many: 3, unit: "days" }, zone)

/** When a poll ends that goes on for so long. Ends are at whole minutes, as people read them. */
const lastsFor = (now: Instant, length: Length, zone: string): Instant =>
  instant(
    DateTime.fromMillis(lengthAfter(now, length, zone), { zone })
      .startOf("minute")
      .toMillis(),
  )

/**
 * When a poll ends, as somebody typed it: after a length (`2 hours`), at a time (`18:00`, `tomorrow 9:00`), or with the end of a day
 * (`Friday`). Refuses what names no moment ahead, or one in more than a year.
 * @param zone the co-op's time zone
 */
export function pollEnd(
  text: string,
  { now, zone, typed }: { readonly now: Instant; readonly zone: string; readonly typed: TypedWords },
): Instant | Refused<"poll-no-day" | "poll-past-day" | "poll-too-long"> {
  const moment = comingMoment(text, DateTime.fromMillis(now, { zone }).toISODate() ?? "", typed)
  if (moment === null) return { refused: "poll-no-day", typed: text }
  const end =
    "length" in moment
      ? lastsFor(now, moment.length, zone)
      : moment.day === null
        ? nextTime(now, moment.time, zone)
        : momentAt(moment.day, moment.time ?? { hour: 23, minute: 59 }, zone)
  if (end <= now) return { refused: "poll-past-day" }
  return end > DateTime.fromMillis(now, { zone }).plus({ years: 1 }).toMillis() ? { refused: "poll-too-long" } : end
}

/** The numbers of the chosen options. Refuses an answer that nobody could count. */
export function choicesIn(
  words: readonly string[],
  poll: Poll,
): readonly number[] | Refused<"poll-choice" | "poll-one-choice"> {
  const numbers = words.flatMap((word) => word.split(/[,;]+/)).filter((word) => word !== "")
  const choices = numbers.map((word) => (/^\d{1,2}[.)]?$/.test(word) ? Number.parseInt(word, 10) : 0))
  const valid = choices.every((choice) => choice >= 1 && choice <= poll.options.length)
  if (!valid || choices.length === 0 || new Set(choices).size < choices.length)
    return { refused: "poll-choice", poll: pollId(poll.number), last: poll.options.length }
  if (choices.length > 1 && !poll.several) return { refused: "poll-one-choice", poll: pollId(poll.number) }
  return choices
}

/** Refuses an answer to a poll that has ended. */
export const mayAnswerPoll = (poll: Poll, sentAt: Instant): Refused<"poll-ended"> | null =>
  poll.closedAt !== null || sentAt > poll.endsAt ? { refused: "poll-ended", poll: pollId(poll.number) } : null

/** How often each option was chosen. */
export const sumsOf = (answers: readonly (readonly number[])[], options: number): Sums => ({
  answered: answers.length,
  chosen: Array.from({ length: options }, (_, at) => answers.filter((choices) => choices.includes(at + 1)).length),
})

/** Whether the sums are published. In an open poll everybody has read the answers anyway. */
export const isPublished = ({ open }: Pick<Poll, "open">, { answered }: Sums): boolean =>
  open ? answered > 0 : answered >= fewestAnswers
