/** The languages that Waggle speaks. Each has its folder in locales/. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

export const localesFolder = join(import.meta.dirname, "../../locales")

/** The name of a language's folder, which is also Intl's name for it: `de`. */
export type Language = string

/** The languages with a folder there. English comes first because it is the default; the others follow by name. */
export function languagesIn(folder: string): readonly Language[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const first = (name: string) => (name === "en" ? "" : name)
  return names.map(({ name }) => name).toSorted((one, other) => (first(one) < first(other) ? -1 : 1))
}

/** The files of messages in a language, one for each capability. `words.ftl` is not among them: it has the words that people type. */
export const messageFiles = (folder: string, language: Language): readonly string[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith(".ftl") && name !== "words.ftl")
    .sort()

export const languages = languagesIn(localesFolder)
