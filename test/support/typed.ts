/** The words that people may type, for tests of the code that reads them. */
import type { Reader } from "../../src/kernel/rules/typed-words.ts"
import { loadWords } from "../../src/kernel/views/words.ts"

/** The words of all languages, as every co-op has them. */
export const { typed } = loadWords("en")

/** A reader of amounts in the form that this language uses. */
export const reader = (language: string): Reader => loadWords(language)
