/** What the treasurer reads about statements of the bank. Counterparties stand in it: it is for their eyes alone. */
import type { Words } from "./words.ts"

export const importCard = (_words: Words, _imported: unknown, _prefix: string): string => ""
