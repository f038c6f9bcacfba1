/** Names that a co-op's configuration gives in several languages. */
import type { Language } from "../languages.ts"

/** An account of a co-op's own, with its names by language. */
export interface NamedAccount {
  readonly account: string
  readonly names: Readonly<Record<string, string>>
}

/** The name for readers of this language, else an English one, else any. */
export const nameIn = (names: Readonly<Record<string, string | undefined>>, language: Language): string | undefined =>
  names[language] ?? names.en ?? Object.values(names)[0]
