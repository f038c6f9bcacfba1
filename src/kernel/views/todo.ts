/** Answers to `!todo`: what waits for a person, until when, and what to type. All functions return Markdown. */

import type { Instant } from "../rules/types.ts"
import { escapeMarkdown, paragraphs } from "./markdown.ts"
import type { Server } from "./people.ts"
import type { Words } from "./words.ts"

export interface AboutTodo {
  /** The name of the co-op. */
  readonly coop: string
  readonly server: Server
  readonly prefix: string
  readonly now: Instant
}

/** Something that waits for the person. */
export interface Waiting {
  /** The deadline. Null: it has none. */
  readonly until: Instant | null
  /** The thing that waits, in a few words of Markdown. Null if `!help` only says how many such things there are. */
  readonly subject: string | null
  /** Makes one line of the answer. */
  readonly line: (words: Words, about: AboutTodo) => string
}

/** The most lines of the answer. Nobody reads more on a phone. */
const longest = 20

export function todoCard(words: Words, all: readonly Waiting[], about: AboutTodo): string {
  const coop = escapeMarkdown(about.coop)
  if (all.length === 0) return words.t("todo-nothing", { coop, prefix: about.prefix })
  const lines = all.slice(0, longest).map(({ line }) => `- ${line(words, about)}`)
  const left = all.length - lines.length
  return paragraphs(
    words.t("todo-here", { coop, count: all.length }),
    lines.join("\n"),
    left > 0 ? words.t("todo-more", { count: left, prefix: about.prefix }) : null,
  )
}

/** The most characters that `!help` shows of a title. They are enough to recognise the thing. */
export const knownBy = 30

/** What waits for the person, in two or three lines: how much there is, and the nearest deadline. */
export function waitingCard(words: Words, all: readonly Waiting[], about: Pick<AboutTodo, "coop" | "prefix">): string {
  const coop = escapeMarkdown(about.coop)
  const [first] = all
  if (first === undefined) return words.t("help-nothing-waits", { coop })
  const count = words.t("help-waits", { count: all.length, coop, prefix: about.prefix })
  if (first.subject === null || first.until === null) return count
  return `${count} ${words.t("help-waits-first", { subject: first.subject, until: words.moment(first.until) })}`
}

/** The names of several things for one line. If there are too many: the first names, and how many more there are. */
export function namesOf<T>(words: Words, all: readonly T[], name: (one: T) => string): string {
  const named = all.slice(0, longest).map(name)
  const left = all.length - named.length
  return words.list(left > 0 ? [...named, words.t("todo-others", { count: left })] : named)
}
