/** Finds the option that somebody named by words of its title. The words count only if they can mean no other option (§3.2). */
import { sameWords } from "../../kernel/rules/look-alike.ts"
import { madeOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Option } from "../../kernel/rules/types.ts"

/** The parts of an option by which people name it. */
export type NamedOption = Pick<Option, "number" | "title" | "keeps" | "role" | "person">

/** The articles, and the words such as `not`, as sets. The sets are made once for each set of typed words. */
const wordsOfKind = madeOf((typed: TypedWords) => ({
  article: new Set(typed.spellings("voting", "article")),
  contrary: new Set(typed.spellings("voting", "contrary")),
}))

/** The words of a text in small letters, without marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[’ʼ]/gu, "'")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index])

/** Whether a title has a word such as `not` or `but`, which reverses the meaning of the other words. */
export const isContrary = (title: string, typed: TypedWords): boolean =>
  wordsOf(title).some((word) => wordsOfKind(typed).contrary.has(word))

/**
 * The options that these words can name. An option can be named by:
 * - its whole title, also without articles, or without a remark in brackets at its end
 * - the beginning of its title up to a `…`
 * - for a candidate, a part of their name
 */
export function optionsCalled(text: string, options: readonly NamedOption[], typed: TypedWords): number[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const whole = options.filter(
    ({ title }) => sameWords(title, text) || (isBare(text, title) && sameList(wordsOf(title), words)),
  )
  if (whole.length > 0) return whole.map(({ number }) => number)
  return options
    .filter((option) => isBare(text, option.title) && isPart(text, words, option, options, typed))
    .map(({ number }) => number)
}

/** Whether all marks of a text are harmless or also in the title. A thumb down or a strikethrough can reverse the text's meaning. */
const isBare = (text: string, title: string): boolean =>
  [...text.replaceAll(/[\p{L}\p{M}\p{N}\s.!,…'’"“”„`*_@:]/gu, "")].every((mark) => title.includes(mark))

function isPart(
  text: string,
  words: readonly string[],
  option: NamedOption,
  options: readonly NamedOption[],
  typed: TypedWords,
): boolean {
  const title = wordsOf(option.title)
  if (/(?:…|\.{3})$/u.test(text.trim())) return words.length > 1 && isBeginning(words, title)
  if (option.role === "candidate" || option.role === "sitting") return isName(words, option, options)
  const { article } = wordsOfKind(typed)
  const content = words.filter((word) => !article.has(word))
  const sameContent = (other: readonly string[]) =>
    sameList(
      content,
      other.filter((word) => !article.has(word)),
    )
  if (content.length === 0) return false
  if (sameContent(title)) return true
  const remarked = /^([^()]+)\([^()]*\)\s*$/u.exec(option.title)?.[1]
  return remarked !== undefined && !isContrary(option.title, typed) && sameContent(wordsOf(remarked))
}

const isBeginning = (words: readonly string[], title: readonly string[]): boolean =>
  words.every((word, index) => (index < words.length - 1 ? title[index] === word : title[index]?.startsWith(word)))

/** Whether the words are a candidate's name, a part of it, their Matrix ID, or its localpart. No other option may have such a word. */
function isName(
  words: readonly string[],
  { number, title, person }: NamedOption,
  options: readonly NamedOption[],
): boolean {
  if (person !== null && sameList(wordsOf(person), words)) return true
  const own = wordsOf(`${title.replaceAll(/:\S+/gu, "")} ${(person ?? "").replace(/:.*$/u, "")}`)
  const others = new Set(options.filter((other) => other.number !== number).flatMap((other) => wordsOf(other.title)))
  return words.some((word) => word.length > 1) && words.every((word) => own.includes(word) && !others.has(word))
}
