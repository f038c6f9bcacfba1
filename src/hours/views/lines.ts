/** Lines of hours and amounts of time, as people read them. All functions return Markdown. */
import { DateTime } from "luxon"
import type { Month } from "../../kernel/rules/months.ts"
import { instant } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { clockText, type Hours, hoursId } from "../rules/hours.ts"
import type { Sums } from "../rules/sums.ts"

/** What somebody works on average a week in minutes, the norm, and how much of the average is contested. */
interface ShownAverage {
  readonly average: number | null
  readonly averageContested: number
  readonly norm: number | null
}

/** `7:30 h` */
export const timeText = (words: Words, minutes: number): string => words.t("hours-time", { time: clockText(minutes) })

/** A day as `23 Nov`, for lists. */
export const shortDay = (words: Words, day: string): string =>
  words.day(instant(DateTime.fromISO(day, { zone: words.zone }).set({ hour: 12 }).toMillis()))

/** What a line says: `H12, 23 November 2026: 7:30 h, T3, fixed the oven`. `day`: `short` for lists of one year. */
export function lineText(words: Words, line: Hours, day: "short" | "long" = "long"): string {
  const { number, minutes, kind, task, text, corrects } = line
  const said = words.t("hours-line", {
    ...{ id: hoursId(number), time: clockText(minutes), kind, task: task === null ? "none" : `T${task}` },
    day: day === "short" ? shortDay(words, line.day) : dayText(words, line.day),
    corrects: corrects === null ? "none" : hoursId(corrects),
  })
  return text === "" ? said : `${said}, ${escapeMarkdown(text)}`
}

/** What somebody works on average, as a sentence. Null: they have no whole week of hours yet. */
export const averageText = (words: Words, { average, averageContested, norm }: ShownAverage): string | null =>
  average === null
    ? null
    : words.t("hours-average", {
        time: timeText(words, average),
        norm: norm === null ? "none" : timeText(words, norm),
        contested: averageContested === 0 ? "none" : timeText(words, averageContested),
      })

/** Which hours of a month are not paid, for its statement. Null: none. No Markdown, since it stands in files too. */
export function notPaidText(words: Words, month: Month, { approved, open, contested }: Sums): string | null {
  const parts = Object.entries({ approved, open, contested }).filter(([, minutes]) => minutes !== 0)
  return parts.length === 0
    ? null
    : words.t("hours-not-paid", {
        month: words.month(month),
        parts: words.list(
          parts.map(([state, minutes]) => words.t("hours-not-paid-part", { state, time: timeText(words, minutes) })),
        ),
      })
}

/** What became of a line. What pay has taken is `paid`; leave, sickness and unpaid absence are `settled`, since they can be without pay. */
export const becameOf = ({ state, takenBy, kind }: Pick<Hours, "state" | "takenBy" | "kind">) =>
  takenBy === null ? state : kind === "worked" ? "paid" : "settled"

export const stateText = (words: Words, line: Pick<Hours, "state" | "takenBy" | "kind">): string =>
  words.t("hours-state", { state: becameOf(line) })

/** A line with what became of it, for lists. */
export const listedLine = (words: Words, line: Hours): string =>
  `- ${lineText(words, line, "short")} · ${stateText(words, line)}`
