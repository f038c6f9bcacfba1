/** Cuts long lists. */
import type { Words } from "./words.ts"

/** Nobody reads a longer list on a phone, and each line takes time to send to everybody. */
export const mostListed = 100

/** All lines, or the first hundred and the number of the others. */
export const someOf = (words: Words, lines: readonly string[]): string[] =>
  lines.length <= mostListed
    ? [...lines]
    : [...lines.slice(0, mostListed), `- ${words.t("list-more", { count: lines.length - mostListed })}`]
