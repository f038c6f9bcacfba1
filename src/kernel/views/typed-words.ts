/** The words that people may type, read from `locales/<language>/words.ftl` and `<capability>.words.ftl`. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentResource } from "@fluent/bundle"
import { languagesIn, wordFiles } from "../languages.ts"
import { joinWords, type TypedWords, type WordEntries, WordsError } from "../rules/typed-words.ts"

const known = new Map<string, TypedWords>()

/**
 * The words of all languages that have a folder in `folder`. They are read once per process.
 * @throws WordsError if a file is missing or incomplete, or words contradict each other
 */
export function typedWordsIn(folder: string): TypedWords {
  const words = known.get(folder) ?? joinWords(new Map(languagesIn(folder).map((one) => [one, entriesIn(folder, one)])))
  known.set(folder, words)
  return words
}

/**
 * The entries of one language.
 * @throws WordsError if an entry occurs twice or is not a list of words
 */
export function entriesIn(folder: string, language: string): WordEntries {
  const entries = new Map<string, readonly string[]>()
  const sources = wordFiles(folder, language).map((name) => readFileSync(join(folder, language, name), "utf8"))
  for (const { id, value } of sources.flatMap((source) => new FluentResource(source).body)) {
    if (typeof value !== "string") throw new WordsError(`${language} has something other than words for ${id}`)
    if (entries.has(id)) throw new WordsError(`${language} has words for ${id} twice`)
    const words = value.split(/[,\n]/).map((word) => word.trim())
    entries.set(
      id,
      words.filter((word) => word !== ""),
    )
  }
  return entries
}
