/** The languages that Waggle speaks. Each has its folder in locales/. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

export const localesFolder = join(import.meta.dirname, "../../locales")

/** The name of a language's folder, which is also Intl's name for it: `de`. */
export type Language = string

/** The languages with a folder in `folder`. English comes first because it is the default. The others follow by name. */
export function languagesIn(folder: string): readonly Language[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const first = (name: string) => (name === "en" ? "" : name)
  return names.map(({ name }) => name).toSorted((one, other) => (first(one) < first(other) ? -1 : 1))
}

const filesIn = (folder: string, language: Language): readonly string[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith(".ftl"))
    .sort()

const hasWords = (name: string): boolean => name === "words.ftl" || name.endsWith(".words.ftl")

/** The files of messages in a language, one for each capability. */
export const messageFiles = (folder: string, language: Language): readonly string[] =>
  filesIn(folder, language).filter((name) => !hasWords(name))

/** The files of the words that people type: `words.ftl`, and `<capability>.words.ftl` for a capability that has words of its own. */
export const wordFiles = (folder: string, language: Language): readonly string[] =>
  filesIn(folder, language).filter(hasWords)

export const languages = languagesIn(localesFolder)
