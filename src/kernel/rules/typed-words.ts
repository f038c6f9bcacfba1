/** The words that people may type, in all languages at once, and their meanings. */

import { declared } from "../../capabilities.ts"
import { namedKeys, type OfficeKey } from "../../standing/rules/offices.ts"
import { motionKinds } from "../../votes/rules/kinds.ts"
import { minutesSubjects } from "./minuted/subjects.ts"

/**
 * The groups of words, and the meanings in each group. `words.ftl` has an entry `<group>-<meaning>` for each meaning. It also has entries
 * `command-<name>` and `flag-<name>`.
 */
const groups = {
  ...declared("words"),
  /**
   * Words that people type as if they were commands. No command has such a name: the word could mean several commands, or something that
   * the bot cannot do.
   */
  instead: [
    ...["undo", "revoke", "uninvite", "against", "favour"],
    ...["kick", "quit", "join", "nominate", "election", "voting", "depose"],
  ],
  /** Prefixes that turn a word into its opposite, always or sometimes. The bot must not suggest a word for its opposite. */
  beginning: ["undoes", "may-undo"],
  /** As in `!account @ana yes`. */
  answer: ["yes", "no"],
  /** A ballot that is a word instead of numbers. `yes` and `no` count only if the vote has a single proposal. */
  ballot: ["abstain", "yes", "no"],
  office: namedKeys,
  /** Words by which a customer asks how to pay. */
  asked: ["pay"],
  /** As in `!stand moderator against @ben`. */
  stand: ["against"],
  /** As in `!rules decision`. One word may mean several kinds. */
  kind: motionKinds,
  /** As in `!motion M7 rules`. */
  motion: ["rules"],
  /** As in `!help secrecy`. */
  topic: [
    "votes",
    "money",
    "work",
    "people",
    "elections",
    "conference",
    "secrecy",
    "privacy",
    "undecryptable",
    "verify",
  ],
  /** The words before the bot's name, as in `hey Waggle, help`. */
  address: ["greeting"],
  /** As in `!minutes members`. */
  minutes: minutesSubjects,
  /** As in `!minutes private members`. */
  series: ["private"],
  unit: ["percent"],
  /** As in `500 euros`. Several currencies share the words `franc`, `dollar` and `pound`. */
  currency: ["euro", "point", "swiss-franc", "yen", "yuan", "dollar", "pound", "franc"],
  month: [
    ...["january", "february", "march", "april", "may", "june"],
    ...["july", "august", "september", "october", "november", "december"],
  ],
  weekday: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  /** Days by their distance from today, in order. */
  day: ["today", "tomorrow", "after-tomorrow"],
  /** Past days by their distance from today, in order. */
  past: ["yesterday", "before-yesterday"],
  /** As in `in three weeks`. */
  span: ["day", "week", "month"],
  /** As in `in 2 hours`, `half an hour`. */
  time: ["hour", "minute", "half-hour", "full-hour"],
  /**
   * As in `at 18:00`, `18 Uhr`, `noon`. `before` stands before a time, `oclock` after it. `morning`, `evening` and `part` name no exact
   * time: `tomorrow morning`, `tonight`, `half past`.
   */
  clock: ["before", "oclock", "noon", "morning", "evening", "part"],
  count: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  /**
   * As in `in three weeks`, `next Friday`, `end of the month`, `last Friday`, `three days ago`. If `of` stands before a day, the day
   * belongs to the text before it.
   */
  when: ["in", "next", "month-end", "last", "ago", "of"],
  /** The present month and the month before it, newest first. */
  period: ["this-month", "last-month"],
  /**
   * The small words of a line such as `500 EUR from Ana and Bo on 1st May`. `to` stands before a person, `until` between two numbers, `by`
   * before a day, `task` before `T3`. `number` and `offer` stand before a number, and `day` after the number of a day. One word may have
   * several of these meanings.
   */
  small: ["and", "or", "from", "to", "for", "on", "until", "by", "number", "offer", "task", "day"],
} as const

export type WordGroup = keyof typeof groups
export type Meaning<G extends WordGroup> = (typeof groups)[G][number]

/** Groups in which one word may have several meanings. The word's place in the line then decides which one is meant. */
const ambiguous: ReadonlySet<string> = new Set(["kind", "small", "voting"] satisfies WordGroup[])

/** The meanings of a group, in their order. */
export const meaningsOf = <G extends WordGroup>(group: G): readonly Meaning<G>[] => groups[group]

export interface TypedWords {
  readonly languages: readonly string[]
  /** The meaning of a word in any language and case, or null. If it has several meanings, this is the first. */
  meaning<G extends WordGroup>(group: G, word: string): Meaning<G> | null
  /** The words for a meaning, in lower case and without repeats. They are those of `language`, or of all languages if it is left out. */
  spellings<G extends WordGroup>(group: G, meaning: Meaning<G>, language?: string): readonly string[]
  /** The words for a command, with its own name first. They are those of `language`, or of all languages if it is left out. */
  command(name: string, language?: string): readonly string[]
  /** The words for a flag, with its own name first: `advance` and `vorschuss` for `--advance`. */
  flag(name: string): readonly string[]
}

/** An office with the names that its co-op gives it. They are empty if the names are in the locales. */
export interface NamedOffice {
  readonly key: OfficeKey
  readonly names: Readonly<Record<string, string | undefined>>
}

/** The word that people type for an office with this name: `Works council` is typed as `works-council`. */
export const wordOfName = (name: string): string => plain(name.trim()).replaceAll(/\s+/gu, "-")

/** The same words for a co-op with these offices. Words for other offices have no meaning there. */
export function wordsForOffices(words: TypedWords, offices: readonly NamedOffice[]): TypedWords {
  const own = new Map<string, ReadonlyMap<string, string>>(
    offices.map(({ key, names }) => [
      key,
      new Map(
        Object.entries(names).flatMap(([language, name = ""]) => (name === "" ? [] : [[language, wordOfName(name)]])),
      ),
    ]),
  )
  const keyOf = new Map(
    [...own].flatMap(([key, named]) => [key, ...named.values()].map((word) => [word, key] as const)),
  )
  return {
    ...words,
    meaning: (group, word) => {
      const known = words.meaning(group, word)
      if (group !== "office" || (known !== null && own.has(known))) return known
      // The map has only keys of offices, which are the meanings of this group. Hence the cast.
      return (keyOf.get(plain(word)) ?? null) as typeof known
    },
    spellings: (group, meaning, language) => {
      const named = group === "office" ? own.get(meaning) : undefined
      if (named === undefined || named.size === 0) return words.spellings(group, meaning, language)
      const mine = language === undefined ? undefined : named.get(language)
      return mine === undefined ? [...new Set([...named.values(), meaning])] : [mine]
    },
  }
}

/** The words of one language, by key. */
export type WordEntries = ReadonlyMap<string, readonly string[]>

/**
 * Everything that is needed to read a typed text. `language`: the language of the room or person, which decides the mark that separates the
 * decimals of a number. `typed`: the words of all languages.
 */
export interface Reader {
  readonly language: string
  readonly typed: TypedWords
}

/** Thrown if a file of words is incomplete or contradicts itself. The program then does not start. */
export class WordsError extends Error {}

/**
 * Joins the words of all languages.
 * @throws WordsError if a language lacks an entry, has an empty or unknown entry, or if a word of an unambiguous group has two meanings
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
  const named = (key: string, name: string, language?: string) => {
    const of = `${key} ${language ?? ""}`
    const words = known.get(of) ?? [...new Set([name, ...spellings(key, language)])]
    known.set(of, words)
    return words
  }
  return {
    languages: [...languages.keys()],
    // The cast is safe: the map of a group has only meanings of that group.
    meaning: <G extends WordGroup>(group: G, word: string) =>
      (meanings.get(group)?.get(plain(word)) as Meaning<G> | undefined) ?? null,
    spellings: (group, meaning, language) => spellings(`${group}-${meaning}`, language),
    command: (name, language) => named(`command-${name}`, name, language),
    flag: (name) => named(`flag-${name}`, name),
  }
}

const plain = (word: string): string => word.normalize("NFC").toLowerCase()

const ofCode = new Set(Object.entries(groups).flatMap(([group, list]) => list.map((meaning) => `${group}-${meaning}`)))

function mustBeWhole(language: string, entries: WordEntries, languages: ReadonlyMap<string, WordEntries>): void {
  // `ofCode` lacks commands and flags, because they are declared elsewhere. If one language has a word for a command or flag, all languages
  // must have one.
  const named = [...languages.values()].flatMap((other) => [...other.keys()]).filter(isNamed)
  const missing = [...ofCode, ...named].find((key) => (entries.get(key) ?? []).length === 0)
  if (missing !== undefined) throw new WordsError(`${language} has no word for ${missing}`)
  const unknown = [...entries.keys()].find((key) => !ofCode.has(key) && !isNamed(key))
  if (unknown !== undefined) throw new WordsError(`${language} has words for ${unknown}, and nothing is called so`)
}

const isNamed = (key: string): boolean => /^(command|flag)-/.test(key)
