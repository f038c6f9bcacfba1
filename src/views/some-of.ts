/** Long lists, as far as they are read. */
import type { Words } from "./words.ts"

/** Longer lists nobody reads on a phone, and each line of them takes time to send to all. */
export const mostListed = 100

/** The lines as they are, or the first hundred and how many more there are. */
export const someOf = (words: Words, lines: readonly string[]): string[] =>
  lines.length <= mostListed
    ? [...lines]
    : [...lines.slice(0, mostListed), `- ${words.t("list-more", { count: lines.length - mostListed })}`]
