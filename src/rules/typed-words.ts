/** The words that people may type, in all languages at once, and what each of them means. */
import { motionKinds } from "./kinds.ts"
import { minutesGroupNames } from "./minutes-query.ts"
import { officeKeys } from "./offices/table.ts"
import { type TaskRole, taskDeeds } from "./tasks.ts"

/** Takes a list only if it has every member of the union. */
const all =
  <U extends string>() =>
  <const T extends readonly U[]>(...list: [U] extends [T[number]] ? T : never): T =>
    list

/**
 * The groups of words, and what the words of each can mean. `words.ftl` has an entry `<group>-<meaning>` for each meaning, besides
 * `command-<name>` and `flag-<name>`.
 */
const groups = {
  /** `!account @ana yes` */
  answer: ["yes", "no"],
  /** A ballot without numbers. */
  ballot: ["abstain"],
  office: officeKeys,
  /** `!stand moderator against @ben` */
  stand: ["against"],
  /** `!rules decision`; one word may mean several kinds. */
  kind: motionKinds,
  /** `!help secrecy` */
  topic: ["secrecy", "money", "undecryptable", "verify"],
  /** `!forget payinfo` */
  forget: ["payinfo"],
  /** `!minutes members` */
  minutes: minutesGroupNames,
  /** `!minutes private members` */
  series: ["private"],
  /** `!budget propose` */
  budget: ["propose", "alternative"],
  /** `monthly=500EUR` */
  value: ["monthly", "workers", "evaluators", "year"],
  unit: ["percent"],
  /** `500 euros`; `franc`, `dollar` and `pound` are the words that several currencies share. */
  currency: ["euro", "point", "swiss-franc", "yen", "yuan", "dollar", "pound", "franc"],
  /** `!ledger dues` */
  account: ["bank", "assets", "dues", "opening", "income", "expenses"],
  /** `!ledger close 2026-11` */
  ledger: ["close"],
  /** `!payrun done` */
  payrun: ["done", "drop"],
  /** `!bank book B3` */
  bank: ["book", "pay", "skip", "again"],
  /** `!bank book all`, `!bank skip opening` */
  movements: ["all", "opening"],
  /** `!bank book B3 income from City works` */
  entry: ["income", "expense"],
  /** `!tasks all` */
  tasks: ["all"],
  /** `!task T3 offer 500 EUR 2027-01-15` */
  task: ["new", ...taskDeeds],
  role: all<TaskRole>()("evaluators", "workers"),
  month: [
    ...["january", "february", "march", "april", "may", "june"],
    ...["july", "august", "september", "october", "november", "december"],
  ],
  /**
   * The small words in a line: `500 EUR from Ana and Bo on 1st May`, `to` before a person, `until` between two numbers, `by` before a day,
   * `number` and `offer` before a number, `task` before `T3`, `day` after the number of a day. One word may mean several of them.
   */
  small: ["and", "from", "to", "for", "on", "until", "by", "number", "offer", "task", "day"],
} as const

export type WordGroup = keyof typeof groups
export type Meaning<G extends WordGroup> = (typeof groups)[G][number]

/** Groups in which one word may have several meanings: where it stands says which. */
const ambiguous: ReadonlySet<string> = new Set(["kind", "small"] satisfies WordGroup[])

/** What the words of a group can mean, in their order. */
export const meaningsOf = <G extends WordGroup>(group: G): readonly Meaning<G>[] => groups[group]

export interface TypedWords {
  readonly languages: readonly string[]
  /** What a word means, in whichever language and case; null: nothing. Where it has several meanings, the first. */
  meaning<G extends WordGroup>(group: G, word: string): Meaning<G> | null
  /** The words for it, in lower case and each once; of one language, or of all. */
  spellings<G extends WordGroup>(group: G, meaning: Meaning<G>, language?: string): readonly string[]
  /** The words for a command, its own name first. */
  command(name: string): readonly string[]
  /** The words for a flag, its own name first: `advance`, `vorschuss` for `--advance`. */
  flag(name: string): readonly string[]
}

/** A language's entries by key, each with its words. */
export type WordEntries = ReadonlyMap<string, readonly string[]>

/** How a reader's people write: marks of numbers by their language, words by all languages. */
export interface Reader {
  readonly language: string
  readonly typed: TypedWords
}

/** A file of words that is not whole, or contradicts itself. It stops the program at its start. */
export class WordsError extends Error {}

/**
 * Joins the words of all languages.
 * @throws WordsError where a language lacks an entry, has one too many or an empty one, or a word means two things in one group
 */
export function joinWords(languages: ReadonlyMap<string, WordEntries>): TypedWords {
  for (const [language, entries] of languages) mustBeWhole(language, entries, languages)
  const spellings = (key: string, language?: string): readonly string[] => {
    const asked = language === undefined ? [...languages.values()] : [languages.get(language)]
    return [...new Set(asked.flatMap((entries) => entries?.get(key) ?? []).map(plain))]
  }
  const meanings = new Map<WordGroup, ReadonlyMap<string, string>>()
  for (const group of Object.keys(groups) as WordGroup[]) {
    const byWord = new Map<string, string>()
    for (const meaning of groups[group])
      for (const word of spellings(`${group}-${meaning}`)) {
        const other = byWord.get(word)
        if (other === undefined) byWord.set(word, meaning)
        else if (!ambiguous.has(group))
          throw new WordsError(`"${word}" means both ${group}-${other} and ${group}-${meaning}`)
      }
    meanings.set(group, byWord)
  }
  const known = new Map<string, readonly string[]>()
  const named = (key: string, name: string) => {
    const words = known.get(key) ?? [...new Set([name, ...spellings(key)])]
    known.set(key, words)
    return words
  }
  return {
    languages: [...languages.keys()],
    // Only meanings of the group are in its map.
    meaning: <G extends WordGroup>(group: G, word: string) =>
      (meanings.get(group)?.get(plain(word)) as Meaning<G> | undefined) ?? null,
    spellings: (group, meaning, language) => spellings(`${group}-${meaning}`, language),
    command: (name) => named(`command-${name}`, name),
    flag: (name) => named(`flag-${name}`, name),
  }
}

const plain = (word: string): string => word.normalize("NFC").toLowerCase()

const ofCode = new Set(Object.entries(groups).flatMap(([group, list]) => list.map((meaning) => `${group}-${meaning}`)))

function mustBeWhole(language: string, entries: WordEntries, languages: ReadonlyMap<string, WordEntries>): void {
  // Commands and flags declare themselves elsewhere: what one language has a word for, all have.
  const named = [...languages.values()].flatMap((other) => [...other.keys()]).filter(isNamed)
  const missing = [...ofCode, ...named].find((key) => (entries.get(key) ?? []).length === 0)
  if (missing !== undefined) throw new WordsError(`${language} has no word for ${missing}`)
  const unknown = [...entries.keys()].find((key) => !ofCode.has(key) && !isNamed(key))
  if (unknown !== undefined) throw new WordsError(`${language} has words for ${unknown}, and nothing is called so`)
}

const isNamed = (key: string): boolean => /^(command|flag)-/.test(key)
