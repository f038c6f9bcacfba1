/** Cuts long lists. */
import type { Words } from "./words.ts"

/** The most lines of a list. Nobody reads a longer list on a phone, and each line takes time to send to everybody. */
export const mostListed = 100

/** All lines. If there are too many: the first hundred, and how many more there are. */
export const someOf = (words: Words, lines: readonly string[]): string[] =>
  lines.length <= mostListed
    ? [...lines]
    : [...lines.slice(0, mostListed), `- ${words.t("list-more", { count: lines.length - mostListed })}`]
