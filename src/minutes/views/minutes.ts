/** Answers to `!minutes` (§11): a list of records, or one record with its hashes. All functions return Markdown. */

import { toldIn } from "../../kernel/rules/minuted/index.ts"
import type { MinutesSubject } from "../../kernel/rules/minuted/subjects.ts"
import type { Series } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { MinutesQuery } from "../rules/query.ts"
import { commitmentsInWords, type FiledRecord, recordInWords } from "./records.ts"

/** The records that were found, oldest first, and the query that found them. */
export interface FoundMinutes {
  readonly series: Series
  readonly query: MinutesQuery
  /** The reader asked only for records with smaller numbers than this. Null: for records with any number. */
  readonly before: number | null
  readonly records: readonly FiledRecord[]
  /** Whether there are older records that match the query. */
  readonly more: boolean
  /** The newest record of the same minutes. Null if they have no records yet. */
  readonly newest: { readonly number: number; readonly hash: string } | null
}

export interface AboutMinutes {
  /** The name of the co-op. */
  readonly coop: string
  readonly server: Server
  readonly prefix: string
  /** The query as the person typed it. It stands in the command that shows more. */
  readonly typed: string
}

export function minutesCard(words: Words, found: FoundMinutes, about: AboutMinutes): string {
  const { query, records, more, newest, series } = found
  const { prefix, server } = about
  const [first] = records
  const own = series === "public" ? "public" : "private"
  if (query.of === "record" && first) return recordCard(words, first, series, about)
  const what = about.typed === "" ? "" : ` ${about.typed}`
  return paragraphs(
    `**${titleOf(words, series, about.coop)}**: ${rangeOf(words, found)}`,
    ...days(words, records, server),
    first ? null : words.t("minutes-nothing"),
    more && first ? words.t("minutes-earlier", { prefix, what, number: String(first.number) }) : null,
    newest ? words.t("minutes-latest", { number: String(newest.number), hash: newest.hash }) : null,
    first ? words.t("minutes-next", { prefix, own, number: String(first.number) }) : null,
  )
}

const titleOf = (words: Words, series: Series, coop: string): string =>
  words.t(series === "public" ? "minutes-title" : "minutes-title-private", { coop: escapeMarkdown(coop) })

/** A line that says what the list contains, and before which record it ends. */
function rangeOf(words: Words, found: FoundMinutes): string {
  const { before } = found
  if (before === null) return whatIn(words, found)
  return words.t("minutes-before", { what: whatIn(words, found), number: String(before) })
}

function whatIn(words: Words, { query, newest, more, before }: FoundMinutes): string {
  switch (query.of) {
    case "newest":
      return words.t(more && before === null ? "minutes-of-newest" : "minutes-of-all", { count: newest?.number ?? 0 })
    case "record":
      return words.t("minutes-of-record", { number: String(query.number) })
    case "range":
      return words.t("minutes-of-range", { from: String(query.from), to: String(query.to) })
    case "day":
      return words.date(query.from)
    case "month":
      return words.t("minutes-of-month", { from: words.date(query.from), to: words.date(query.last) })
    case "motion":
      return words.t("minutes-of-motion", { motion: query.motion })
    case "subject":
      return subjectInWords(words, query.subject)
  }
}

const subjectInWords = (words: Words, subject: MinutesSubject): string => words.t(`minutes-group-${subject}`)

/** These subjects in one line, as people type them. */
export const subjectsInWords = (words: Words, subjects: readonly MinutesSubject[]): string =>
  subjects.map((subject) => subjectInWords(words, subject)).join(", ")

/**
 * The records, each under the day on which it was made. The heading of a day names the time in force, such as CET or CEST. So the day of a
 * clock change appears twice.
 */
function days(words: Words, records: readonly FiledRecord[], server: Server): string[] {
  const blocks: { day: string; lines: string[] }[] = []
  for (const record of records) {
    const day = words.dayOfTimes(record.at)
    const line = `- **${record.number}** · ${words.timeOfDay(record.at)}: ${recordInWords(words, record, server)}`
    const last = blocks.at(-1)
    if (last?.day === day) last.lines.push(line)
    else blocks.push({ day, lines: [line] })
  }
  return blocks.map(({ day, lines }) => `${day}\n\n${lines.join("\n")}`)
}

/** One record: its text, its hash, the previous hash, and the hashes in it. */
function recordCard(words: Words, record: FiledRecord, series: Series, about: AboutMinutes): string {
  const { number, at, previous, hash } = record
  const title = titleOf(words, series, about.coop)
  const told = toldIn(record)
  const motion = (told && "motion" in told.details && told.details.motion) || null
  return paragraphs(
    `**${title}, ${words.t("minutes-of-record", { number: String(number) })}** (${words.date(at)}, ${words.time(at)}): ${recordInWords(words, record, about.server)}.`,
    [
      words.t("minutes-hash", { hash }),
      words.t("minutes-previous", { first: number === 1 ? "yes" : "no", previous }),
      ...(told ? commitmentsInWords(words, told) : []),
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
    motion === null ? null : words.t("minutes-motion", { motion, prefix: about.prefix }),
  )
}
