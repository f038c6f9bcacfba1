/** Where the words after `--until` end and the question begins (§17.2). What can be read in more than one way is asked about. */
import { type ComingMoment, comingMoment } from "../../kernel/rules/coming-moment.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"

/** One way to read a line: until when, and what is asked. */
export interface UntilReading {
  readonly until: string
  readonly question: string
}

/** The most words that are looked at, and how far behind the moment another word of it can stand. */
const mostWords = 10
const near = 3

/** Any day does for today, since only the form matters. */
const anyDay = "2028-01-01"

/**
 * The ways in which the words after `--until` can be read, if it is not certain that they are read as they were meant. Null: it is certain.
 * @param until the words that were read as the moment
 * @param question the words after them
 */
export function untilReadings(until: string, question: string, typed: TypedWords): readonly UntilReading[] | null {
  const words = `${until} ${question}`.trim().split(/\s+/)
  const moment = (from: number, to: number) => comingMoment(words.slice(from, to).join(" "), anyDay, typed)
  const counts = words.slice(0, mostWords).map((_, at) => at + 1)
  const whole = counts.filter((count) => moment(0, count) !== null)
  const ends = whole.filter((count, at) => !goesOn(words, { from: count, to: whole[at + 1] ?? count }, moment))
  const last = ends.at(-1)
  if (last === undefined) return null
  const found = ends.map((count) => reading(words.slice(0, count), words.slice(count)))
  const time = hourAfter(words, last, moment(0, last), typed) ?? partAfter(words, last, moment(0, last), typed)
  if (time !== null) found.push(time)
  const doubtful = found.length > 1 || isOfMoment(words.slice(last), moment(0, last), typed)
  if (!doubtful) return null
  // No question begins with "or".
  return found.filter(({ question: asked }) => !isJoining(asked.split(" ", 1)[0] ?? "", typed))
}

const reading = (until: readonly string[], question: readonly string[]): UntilReading => ({
  until: until.join(" "),
  question: question.join(" "),
})

/** Whether the words between two ends certainly belong to the moment: a clock time after a day (`tomorrow 9:00`), or a year. */
function goesOn(
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  moment: (from: number, to: number) => ComingMoment | null,
): boolean {
  if (to === from) return false
  const between = words.slice(from, to)
  if (between.length === 1 && /^\d{4}$/.test(between[0] ?? "")) return true
  const time = moment(from, to)
  return isDayAlone(moment(0, from)) && time !== null && "time" in time && time.day === null
}

const isDayAlone = (moment: ComingMoment | null): boolean =>
  moment !== null && "time" in moment && moment.day !== null && moment.time === null

/** `tomorrow 9`, `Friday at 6`: the number can be an hour. Null if it cannot. */
function hourAfter(
  words: readonly string[],
  end: number,
  moment: ComingMoment | null,
  typed: TypedWords,
): UntilReading | null {
  const at = typed.meaning("clock", words[end] ?? "") === "before" ? end + 1 : end
  const hour = /^(\d{1,2})[.,]?$/.exec(words[at] ?? "")?.[1]
  if (!isDayAlone(moment) || hour === undefined || Number(hour) > 23) return null
  return reading([...words.slice(0, end), `${hour}:00`], words.slice(at + 1))
}

/** Whether the words behind a moment begin with one that could belong to it. */
function isOfMoment(rest: readonly string[], moment: ComingMoment | null, typed: TypedWords): boolean {
  const [first = "", second = ""] = rest.map(plainWord)
  const isUnit = (word: string) =>
    typed.meaning("month", word) !== null ||
    typed.meaning("span", word) !== null ||
    typed.meaning("time", word) !== null
  const count = typed.meaning("count", first)
  const isNumber = /^\d/.test(first) || (count !== null && count !== "one")
  return (
    isJoining(first, typed) ||
    partIn(rest, typed) !== null ||
    (typed.meaning("clock", first) === "before" && /^\d/.test(second)) ||
    (isNumber && (isDayAlone(moment) || isUnit(second)))
  )
}

const plainWord = (word: string): string => word.replace(/[.,:;!?]+$/, "")

/** The part of a day that the first of these words names, or those after `in the`. `past`: how many words it takes. */
function partIn(rest: readonly string[], typed: TypedWords): { readonly part: string; readonly past: number } | null {
  const words = rest.slice(0, near).map(plainWord)
  const [first = ""] = words
  const isBefore =
    typed.meaning("when", first) === "in" ||
    typed.meaning("clock", first) === "before" ||
    typed.meaning("small", first) === "on"
  const at = words.findIndex((word) => parts.has(typed.meaning("clock", word) ?? ""))
  const part = typed.meaning("clock", words[at] ?? "")
  return part !== null && (at === 0 || (at > 0 && isBefore)) ? { part, past: at + 1 } : null
}

const parts: ReadonlySet<string> = new Set(["morning", "evening", "part"])

/** `tomorrow morning`: an exact time to type instead. Null if there is none. */
function partAfter(
  words: readonly string[],
  end: number,
  moment: ComingMoment | null,
  typed: TypedWords,
): UntilReading | null {
  const found = partIn(words.slice(end), typed)
  if (found === null || found.part === "part" || !isDayAlone(moment)) return null
  const time = found.part === "morning" ? "9:00" : "18:00"
  return reading([...words.slice(0, end), time], words.slice(end + found.past))
}

const isJoining = (word: string, typed: TypedWords): boolean =>
  /^[-–—]$/.test(word) || ["and", "or"].includes(typed.meaning("small", plainWord(word)) ?? "")
