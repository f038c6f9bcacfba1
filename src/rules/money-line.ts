/** How people say what came in or went out: `500 EUR from City works T3`, `20 EUR an Bäckerei für Brot`. */

import { madeOf, oneOf } from "./typed-pattern.ts"
import type { TypedWords } from "./typed-words.ts"

/** Which word stands before a text of such a line. */
export type LinePart = "from" | "to" | "for"

export interface MoneyLine {
  /** What stands before the first of the words; `readMoney` reads it. */
  readonly amount: string
  /** What stands after each word that was there, as typed and without quotes around all of it; may be empty. */
  readonly texts: Readonly<Partial<Record<LinePart, string>>>
  /** The number of the task at the end, such as 3 for `T3`, whether there can be such a task or not; null: none stands there. */
  readonly task: number | null
  /** All of them, where more than one stand there; then it is none. */
  readonly tasks?: readonly number[]
}

/** Longer ones have a part that is too long in any case. */
const longest = 2000

/** In each language, whichever the co-op speaks. */
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

/** The words of a line; what stands in quotes is one that means nothing by itself. */
function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(/"[^"]*"(?!\S)|“[^”]*”(?!\S)|„[^“”]*[“”](?!\S)|\S+/g), ({ 0: text, index }) => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }))
}

/**
 * Takes a line apart at the words before its texts, in whichever order they stand; each counts once, so that "to a place to eat" is one text.
 * A second word of the language of the first goes before one of the other language: "for an old lamp to Bo" is for an old lamp.
 * @param parts which words are looked for
 * @param ending `task`: a `T3` at the end is the task and no part of the text
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

/** The same with its tasks: `T3` or `for T3` at the end, or after the amount. */
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
    // An amount comes first, and a text has a word at least.
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

/** Whether such a line begins with what may be an amount: `500 EUR from …`, `EUR 500 …`, `€500`. */
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

/** Takes the numbers of tasks from the end, with `for` before them: it belongs to no name. */
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

/** `E12` as people type it, or null. */
export function readEntryId(text: string): number | null {
  const number = /^e([1-9]\d{0,8})$/i.exec(text.trim())?.[1]
  return number === undefined ? null : Number(number)
}
