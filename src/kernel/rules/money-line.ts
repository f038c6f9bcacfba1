/** Reads lines in which people say that money came in or went out: `500 EUR from City works T3`, `20 EUR an Bäckerei für Brot`. */

import { madeOf, oneOf } from "./typed-pattern.ts"
import type { TypedWords } from "./typed-words.ts"

/** A word that divides a line about money: a text, such as a name, stands after it. */
export type LinePart = "from" | "to" | "for"

export interface MoneyLine {
  /** The text before the first word such as `from`. `readMoney` reads it. */
  readonly amount: string
  /** The text after each word such as `from`. It is as typed, but without quotes around it. It can be empty. */
  readonly texts: Readonly<Partial<Record<LinePart, string>>>
  /**
   * The number of the task that the line names, such as 3 for `T3`. The task need not exist. Null if the line names no task, or several.
   */
  readonly task: number | null
  /** If the line names several tasks: all of them. */
  readonly tasks?: readonly number[]
}

/** A line is cut to this many characters. If a line is longer, one of its texts is refused as too long anyway. */
const longest = 2000

/** The words of each language. All languages are read, whichever language the co-op uses. */
const languagesOf = madeOf((typed): readonly Readonly<Record<LinePart, readonly string[]>>[] =>
  typed.languages.map((language) => ({
    from: typed.spellings("small", "from", language),
    to: typed.spellings("small", "to", language),
    for: typed.spellings("small", "for", language),
  })),
)

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a line. A quoted text is one word, which is never a keyword. */
function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(/"[^"]*"(?!\S)|“[^”]*”(?!\S)|„[^“”]*[“”](?!\S)|\S+/g), ({ 0: text, index }) => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }))
}

/**
 * Splits a line at words such as `to`, each of which stands before a text. These words may come in any order. Each of them splits the line
 * only once, so "to a place to eat" is one text. After the first such word, words of the same language are preferred: "for an old lamp to
 * Bo" is split at "to" and not at the German "an".
 *     readMoneyLine("20 EUR to Bakery for bread", typed, ["to", "for"])
 *     // { amount: "20 EUR", texts: { to: "Bakery", for: "bread" }, task: null }
 * @param parts the words to look for
 * @param ending `task`: a `T3` at the end is the task and not part of the text
 */
export function readMoneyLine(
  text: string,
  typed: TypedWords,
  parts: readonly LinePart[],
  ending: "task" | "text" = "text",
): MoneyLine {
  if (ending === "task") return withTask(text, typed, parts)
  return apart(text, typed, parts)
}

/** Splits a line as `apart` does, and also takes out its tasks: `T3` or `for T3`, at the end or after the amount. */
function withTask(text: string, typed: TypedWords, parts: readonly LinePart[]): MoneyLine {
  const { line, tasks } = withoutTasks(normal(text), typed)
  const read = apart(line, typed, parts)
  const early = tasks.length > 0 ? { line: read.amount, tasks } : withoutTasks(read.amount, typed)
  const [task = null, ...others] = early.tasks
  const whole = { amount: early.line, texts: read.texts }
  return others.length === 0 ? { ...whole, task } : { ...whole, task: null, tasks: early.tasks }
}

const normal = (text: string): string => text.slice(0, longest).normalize("NFC").replaceAll(/\s+/g, " ").trim()

function apart(text: string, typed: TypedWords, parts: readonly LinePart[]): MoneyLine {
  const line = normal(text)
  const marks = marksIn(wordsOf(line), typed, parts)
  const [first] = marks
  if (!first) return { amount: line, texts: {}, task: null }
  const texts = marks.map(({ part, end }, index) => [part, unquoted(line.slice(end, marks[index + 1]?.start).trim())])
  return { amount: line.slice(0, first.start).trim(), texts: Object.fromEntries(texts), task: null }
}

interface Mark extends Word {
  readonly part: LinePart
  readonly language: number
}

function marksIn(words: readonly Word[], typed: TypedWords, parts: readonly LinePart[]): readonly Mark[] {
  const marks: Mark[] = []
  for (;;) {
    const last = marks.at(-1)
    const left = parts.filter((part) => marks.every((mark) => mark.part !== part))
    // The line begins with the amount, so its first word never splits it.
    const from = last ? last.end + 1 : 1
    const found = words.filter(({ start }) => start >= from).flatMap((word) => markOf(word, typed, left) ?? [])
    const next = found.find(({ language }) => language === (last?.language ?? language)) ?? found[0]
    if (!next) return marks
    marks.push(next)
  }
}

function markOf(word: Word, typed: TypedWords, parts: readonly LinePart[]): Mark | null {
  for (const [language, words] of languagesOf(typed).entries())
    for (const part of parts) if (words[part].includes(word.text)) return { ...word, part, language }
  return null
}

/** Whether a line begins like an amount: `500 EUR from …`, `EUR 500 …`, `€500`. */
export const beginsWithAmount = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .some((word) => /\p{Nd}/u.test(word))

const tasksAtEnd = madeOf((typed) => {
  const word = (meaning: "and" | "for" | "task") => oneOf(typed, "small", meaning)
  const one = String.raw`\(?\bt\d{1,15}\)?`
  const between = `(?: ?[,;+&] ?| ${word("and")} | )`
  return new RegExp(
    `^(.*?)(?:^|[ ,(]+)(?:${word("for")} )?(?:${word("task")} )?(${one}(?:${between}${one})*)[.)]?$`,
    "i",
  )
})

/** Takes task numbers off the end of the line. A `for` before them is taken off too, because no text stands after it. */
function withoutTasks(line: string, typed: TypedWords): { line: string; tasks: readonly number[] } {
  const [, before = "", named] = tasksAtEnd(typed).exec(line) ?? []
  if (named === undefined) return { line, tasks: [] }
  return {
    line: before.trimEnd(),
    tasks: [...new Set(Array.from(named.matchAll(/t(\d+)/gi), ([, number]) => Number(number)))],
  }
}

const unquoted = (text: string): string =>
  /^(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”])$/.exec(text)?.slice(1).join("") ?? text

/** The number in `E12` as people type it; null if the text is something else. */
export function readEntryId(text: string): number | null {
  const number = /^e([1-9]\d{0,8})$/i.exec(text.trim())?.[1]
  return number === undefined ? null : Number(number)
}
