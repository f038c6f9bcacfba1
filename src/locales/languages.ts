/** The languages that Waggle speaks: each has its folder in locales/. */
import { readdirSync } from "node:fs"
import { join } from "node:path"

/** Where the words of all languages are. */
export const localesFolder = join(import.meta.dirname, "../../locales")

/** The name of a folder there, as Intl calls the language: `de`. */
export type Language = string

/** The languages that have a folder there: English first, which stands for what is in no language, the others by name. */
export function languagesIn(folder: string): readonly Language[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const first = (name: string) => (name === "en" ? "" : name)
  return names.map(({ name }) => name).toSorted((one, other) => (first(one) < first(other) ? -1 : 1))
}

/** The files of what people read in a language, one a capability. What they type stands in `words.ftl`. */
export const messageFiles = (folder: string, language: Language): readonly string[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith(".ftl") && name !== "words.ftl")
    .sort()

export const languages = languagesIn(localesFolder)
