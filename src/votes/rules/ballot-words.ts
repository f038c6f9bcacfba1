/** Finds a word in a reason that could be a ballot by itself on that vote (§3.2): `no`, `against it`, `two`, `the second`, an option's title. */
import { madeOf } from "../../kernel/rules/typed-pattern.ts"
import { meaningsOf, type TypedWords } from "../../kernel/rules/typed-words.ts"
import { isQuestion } from "./ballot-reading.ts"
import { type NamedOption, optionsCalled } from "./ballot-titles.ts"

/** The most words that a phrase such as `I am in favour` has. */
const mostWords = 6

const phrases = madeOf((typed: TypedWords) => {
  const article = new Set(typed.spellings("voting", "article"))
  const numbers = new Map<string, number>()
  for (const [index, count] of meaningsOf("count").entries())
    for (const word of typed.spellings("count", count)) if (!article.has(word)) numbers.set(word, index + 1)
  for (const [index, place] of meaningsOf("place").entries())
    for (const word of typed.spellings("place", place)) numbers.set(word, index + 1)
  return {
    numbers,
    // Any vote has a last option, and one other than that which was chosen.
    others: new Set([...typed.spellings("elsewhere", "other"), ...typed.spellings("elsewhere", "last")]),
    abstaining: new Set(typed.spellings("ballot", "abstain")),
    answers: new Set([
      ...[...typed.spellings("ballot", "yes"), ...typed.spellings("ballot", "no")],
      ...[...typed.spellings("consent", "object"), ...typed.spellings("consent", "aside")],
    ]),
    // The first word of `no one has time` is no answer, but that of `no one.` can be.
    nobody: new Set(typed.spellings("elsewhere", "nobody")),
  }
})

/** An ordinal in digits, with the endings of both languages: `2nd`, `2te`. */
const ordinal = /^(\d{1,6})(?:st|nd|rd|th|e|er|es|te|ter|tes|ten)$/u

/**
 * A word or phrase of a plain text that could be a ballot on a vote with these options. Null if there is none. Names of candidates are not
 * among them: “because Ben has no time” votes for nobody.
 *     ballotWordIn("i meant no", options, typed) // "no"
 */
export function ballotWordIn(plain: string, options: readonly NamedOption[], typed: TypedWords): string | null {
  for (const part of plain.split(/[^\p{L}\p{M}\p{N}\s'`*_"“”„-]+/u)) {
    const found = firstOf(wordsOf(part), mostWords, (words, from, length) =>
      isBallot(words, from, length, options, typed),
    )
    if (found !== null) return found
  }
  // A title can have marks within it.
  const titles = titled(options)
  return firstOf(wordsOf(plain), titles.most, (words, from, length) => {
    const phrase = words.slice(from, from + length)
    return (
      phrase.every((word) => titles.words.has(word)) &&
      optionsCalled(phrase.join(" "), titles.options, typed).length > 0
    )
  })
}

const wordsOf = (plain: string): readonly string[] => plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []

/** The first phrase of at most so many words that is one of these, and the longest one that begins there. */
function firstOf(
  words: readonly string[],
  most: number,
  is: (words: readonly string[], from: number, length: number) => boolean,
): string | null {
  for (const from of words.keys())
    for (let length = Math.min(words.length - from, most); length > 0; length--)
      if (is(words, from, length)) return words.slice(from, from + length).join(" ")
  return null
}

function isBallot(
  words: readonly string[],
  from: number,
  length: number,
  options: readonly NamedOption[],
  typed: TypedWords,
): boolean {
  const { numbers, others, abstaining, answers, nobody } = phrases(typed)
  const phrase = words.slice(from, from + length).join(" ")
  const number = numbers.get(phrase) ?? Number(ordinal.exec(phrase)?.[1] ?? 0)
  if (others.has(phrase) || abstaining.has(phrase)) return true
  const counts = (number >= 1 && number <= options.length) || (isQuestion(options) && answers.has(phrase))
  return counts && !isWithin(words, from, nobody)
}

/** Whether this word is part of such a phrase, which goes on: `no one else`. */
const isWithin = (words: readonly string[], at: number, known: ReadonlySet<string>): boolean =>
  [at - 1, at].some((from) => from >= 0 && from + 2 < words.length && known.has(`${words[from]} ${words[from + 1]}`))

/** The options that are no people, and the words of their titles. */
function titled(options: readonly NamedOption[]) {
  const named = options.filter(({ role }) => role !== "candidate" && role !== "sitting")
  const words = named.map(({ title }) => wordsOf(title.normalize("NFKC").replaceAll(/[’ʼ]/gu, "'").toLowerCase()))
  return { options: named, words: new Set(words.flat()), most: Math.max(0, ...words.map(({ length }) => length)) }
}
